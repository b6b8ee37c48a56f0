import Quality
import QualityStore

/// One agent: posts, what is due, and every training followed.
public struct AgentTrainings: ListContents {
  public struct Line: Sendable {
    let agent: Agent
    let posts: String
    let due: [TrainingDeadline]
    let course: Course
    let training: Training
  }

  let code: String

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .agent(code) }
  public var emptiness: Phrase { Phrase("training.noneFollowed") }

  public func read(_ reader: Reader, _ context: Context) throws -> [Line] {
    guard let agent = try reader.agents().first(where: { $0.code == code }) else { return [] }
    let courses = Dictionary(try reader.courses().map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let due = try reader.trainingDeadlines(on: context.today).filter { $0.agent.code == code }
    let posts = try posts(reader, context)
    return try reader.trainings().filter { $0.agent == code }.compactMap { training in
      courses[training.course].map {
        Line(agent: agent, posts: posts, due: due, course: $0, training: training)
      }
    }
  }

  public func id(of line: Line) -> String { "\(line.training.course) \(line.training.day)" }
  public func words(of line: Line, _ context: Context) -> String { context.text(line.course.title) }
  public var orders: [Order<Line>] { [Order("latest") { $0.training.day > $1.training.day }] }

  public func columns(_ context: Context) -> [Table.Column] {
    [
      Table.Column("day", context.phrases("column.day"), width: .fixed(13)),
      Table.Column("course", context.phrases("column.course"), width: .flexible(least: 16)),
      Table.Column("evidence", context.phrases("action.evidence"), width: .flexible(least: 10), priority: 2),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    [
      .day(line.training.day, context.notation.day(line.training.day), .plain), .text(context.text(line.course.title)),
      .text(line.training.evidence, .quiet),
    ]
  }

  public func title(_ lines: [Line], _ context: Context) -> String { code }

  public func summary(of lines: [Line], _ context: Context) -> String {
    context.phrases("training.followed", ["count": .count(lines.count)])
  }

  public func header(of lines: [Line], selected: Line?, _ context: Context) -> [Detail.Block] {
    guard let line = selected ?? lines.first else { return [] }
    let due = line.due.map { deadline in
      Detail.Block.field(
        context.text(deadline.course.title),
        .mark(
          deadline.state(on: context.today).mark,
          "\(context.notation.day(deadline.due)) · \(deadline.stateText(context))"))
    }
    return [
      .paragraph(context.name(of: line.agent), .heading),
      .field(context.phrases("training.post"), .text(line.posts.isEmpty ? "—" : line.posts)),
      .field(context.phrases("column.bureau"), .text(line.agent.bureau ?? "—")), .gap,
      .heading(context.phrases("training.due")),
    ] + due
  }

  public func subject(of line: Line?) -> Subject { Subject(agent: code) }

  public func commands(for line: Line?, _ context: Context) -> [Command] {
    [Command.addAction(subject(of: line), context)]
  }

  private func posts(_ reader: Reader, _ context: Context) throws -> String {
    let titles = Dictionary(try reader.posts().map { ($0.code, $0.title) }, uniquingKeysWith: { first, _ in first })
    return try reader.assignments().filter { $0.agent == code && $0.holds(on: context.today) }
      .map { titles[$0.post].map(context.text) ?? $0.post }.joined(separator: ", ")
  }
}
