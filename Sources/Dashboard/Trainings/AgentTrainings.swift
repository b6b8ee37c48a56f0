import Quality
import QualityStore

/// One agent: what is due and why, then posts, absences, tutorings, and every training followed.
public struct AgentTrainings: ListContents {
  public struct Head: Sendable {
    let history: AgentHistory
    let posts: String
    let trainings: Int
    /// The list of the post that was taken last; nil where no post is held.
    let onboarding: Onboarding?
  }

  let code: String

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .agent(code) }
  public var emptiness: Phrase { Phrase("training.noneFollowed") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [AgentPart]) {
    let history = try reader.agentHistory(code)
    let rules = try reader.trainingRules()
    let names = Dictionary(
      try reader.agents().map { ($0.code, context.name(of: $0)) }, uniquingKeysWith: { first, _ in first })
    func course(_ code: String) -> String {
      rules.courses.first { $0.code == code }.map { context.text($0.title) } ?? code
    }
    func post(_ code: String) -> String {
      rules.posts.first { $0.code == code }.map { context.text($0.title) } ?? code
    }
    let due = rules.standings(of: history, on: context.today).compactMap(\.deadline).sorted { $0.due < $1.due }
    let lines =
      due.map(AgentPart.deadline)
      + history.assignments.reversed().map { .post($0, title: post($0.post)) }
      + history.absences.reversed().map(AgentPart.absence)
      + history.tutorings.reversed().map {
        .tutoring($0, course: course($0.course), tutor: names[$0.tutor] ?? $0.tutor)
      } + history.trainings.map { .training($0, course: course($0.course)) }
    let held = history.held(on: context.today).map { post($0.post) }.joined(separator: ", ")
    let onboarding = try reader.onboardings(of: code, on: context.today).last
    return (
      Head(history: history, posts: held, trainings: history.trainings.count, onboarding: onboarding), lines
    )
  }

  public func id(of line: AgentPart) -> String { line.id }

  public func words(of line: AgentPart, _ context: Context) -> String {
    [
      context.phrases(line.kind), line.text(context), line.course ?? "", context.notation.day(line.day),
      line.more(context),
    ].joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<AgentPart>] {
    [Order("agentPage") { _, _ in false }, Order("latest") { $0.day > $1.day }]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("kind", context.phrases("column.agentPart"), width: .fixed(9), priority: 3),
      Table.Column("what", context.phrases("column.agentWhat"), width: .flexible(least: 16)),
      Table.Column("day", context.phrases("column.day"), alignment: .trailing, width: .fixed(14)),
      Table.Column("more", context.phrases("column.agentMore"), width: .flexible(least: 14), priority: 2),
    ]
  }

  public func cells(of line: AgentPart, _ context: Context) -> [Cell] {
    let tone = line.tone(context)
    return [
      line.mark(context), .text(context.phrases(line.kind), .quiet), .text(line.text(context), tone),
      .day(line.day, context.notation.day(line.day), tone), .text(line.more(context), tone),
    ]
  }

  public func title(_ context: Context) -> String { code }

  public func summary(of head: Head, _ lines: [AgentPart], _ context: Context) -> String {
    context.phrases("training.followed", ["count": .count(head.trainings)])
  }

  public func header(of head: Head, selected: AgentPart?, _ context: Context) -> [Detail.Block] {
    AgentDetail(head.history, posts: head.posts, context).head
  }

  public func side(of line: AgentPart, in head: Head, _ reader: Reader, _ context: Context) throws -> Detail? {
    if case .deadline(let deadline) = line { return DeadlineDetail(deadline, context).detail }
    let phrases = context.phrases
    let more = line.more(context)
    let subject: [Detail.Block] =
      if case .tutoring(let tutoring, _, _) = line, !tutoring.subject.isEmpty {
        [.field(phrases("training.subject"), .text(tutoring.subject))]
      } else {
        []
      }
    return Detail(
      title: phrases.capitalized(line.kind),
      blocks: [
        .paragraph(line.text(context), .heading), .gap,
        .field(phrases("column.day"), .text(context.notation.longDay(line.day))),
      ] + (more.isEmpty ? [] : [.paragraph(more, .plain)]) + subject)
  }

  public func subject(of line: AgentPart?) -> Subject { Subject(agent: code) }

  public func commands(for line: AgentPart?, of head: Head, _ context: Context) -> [Command] {
    let tutored: String? =
      switch line {
      case .tutoring(let tutoring, _, _): tutoring.course
      case .deadline(let deadline): deadline.tutoring?.course
      default: nil
      }
    let absence: Absence? = if case .absence(let absence) = line { absence } else { nil }
    return Command.careers(
      of: head.history, course: line?.course, tutored: tutored, absence: absence, context)
      + followed(line, head, context) + [Command.addAction(subject(of: line), context)]
  }

  // The list of a newcomer, sessions, and what is put right of a training.
  private func followed(_ line: AgentPart?, _ head: Head, _ context: Context) -> [Command] {
    let list = head.onboarding.map { Place.onboarding($0.key) }
    return [
      Command(.onboarding, unless: list == nil ? Phrase("why.noPost") : nil, .open(list ?? place)),
      Command.recordSession(SessionStart(agents: [code]), context), Command.sessions,
    ] + Command.corrections(of: line, context)
  }
}
