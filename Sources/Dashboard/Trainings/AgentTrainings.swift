import Quality
import QualityStore

/// One agent: posts, what is due, and every training followed.
public struct AgentTrainings: ListContents {
  public struct Head: Sendable {
    let agent: Agent
    let posts: String
    let due: [TrainingDeadline]
  }

  public struct Line: Sendable {
    let course: Course
    let training: Training
  }

  let code: String

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .agent(code) }
  public var emptiness: Phrase { Phrase("training.noneFollowed") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [Line]) {
    let agent = try reader.agent(code)
    let due = try reader.trainingDeadlines(on: context.today).filter { $0.agent.code == code }
    let courses = Dictionary(try reader.courses().map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let lines = try reader.trainings().filter { $0.agent == code }.compactMap { training in
      courses[training.course].map { Line(course: $0, training: training) }
    }
    return (Head(agent: agent, posts: try posts(reader, context), due: due), lines)
  }

  public func id(of line: Line) -> String { "\(line.training.course) \(line.training.day)" }

  public func words(of line: Line, _ context: Context) -> String {
    [
      context.text(line.course.title), line.course.code, context.notation.day(line.training.day),
      line.training.evidence, line.training.session ?? "",
    ]
    .joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<Line>] { [Order("latest") { $0.training.day > $1.training.day }] }

  public func columns(_ context: Context) -> [Table.Column] {
    [
      Table.Column("day", context.phrases("column.day"), width: .fixed(14), priority: 2),
      Table.Column("course", context.phrases("column.course"), width: .flexible(least: 16)),
      Table.Column("evidence", context.phrases("action.evidence"), width: .flexible(least: 10), priority: 2),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    [
      .day(line.training.day, context.notation.day(line.training.day), .plain), .text(context.text(line.course.title)),
      .text(proof(of: line.training), .quiet),
    ]
  }

  // With the session in which it was followed.
  private func proof(of training: Training) -> String {
    [training.evidence, training.session ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  public func title(_ context: Context) -> String { code }

  public func summary(of head: Head, _ lines: [Line], _ context: Context) -> String {
    context.phrases("training.followed", ["count": .count(lines.count)])
  }

  public func header(of head: Head, selected: Line?, _ context: Context) -> [Detail.Block] {
    let due = head.due.map { deadline in
      Detail.Block.field(
        context.text(deadline.course.title),
        .mark(
          deadline.state(on: context.today).mark,
          "\(context.notation.day(deadline.due)) · \(deadline.stateText(context))"))
    }
    return [
      .paragraph(context.name(of: head.agent), .heading),
      .field(context.phrases("training.post"), .text(head.posts.isEmpty ? "—" : head.posts)),
      .field(context.phrases("column.bureau"), .text(head.agent.bureau ?? "—")), .gap,
    ] + (due.isEmpty ? [] : [.heading(context.phrases("training.due"))] + due)
  }

  public func subject(of line: Line?) -> Subject { Subject(agent: code) }

  public func commands(for line: Line?, of head: Head, _ context: Context) -> [Command] {
    [
      Command.recordSession(SessionStart(agents: [code]), context), Command.sessions,
      Command.addAction(subject(of: line), context),
    ] + Command.corrections(of: line?.training, context)
  }

  private func posts(_ reader: Reader, _ context: Context) throws -> String {
    let titles = Dictionary(try reader.posts().map { ($0.code, $0.title) }, uniquingKeysWith: { first, _ in first })
    return try reader.assignments().filter { $0.agent == code && $0.holds(on: context.today) }
      .map { titles[$0.post].map(context.text) ?? $0.post }.joined(separator: ", ")
  }
}
