import Quality
import QualityStore

/// The sessions that were held, the latest first: which course, where, by whom, and how many were there.
public struct SessionsList: ListContents {
  /// A session as lists show it.
  public struct Line: Sendable {
    let session: TrainingSession
    let course: Course
    /// Those who were there, in order of their names.
    let attendees: [Agent]
  }

  public init() {}

  public var place: Place { .sessions }
  public var emptiness: Phrase { Phrase("sessions.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [Line]) {
    let lines = try SessionLines(reader, context)
    return ((), try reader.trainingSessions().compactMap(lines.line))
  }

  public func id(of line: Line) -> String { line.session.code }

  public func words(of line: Line, _ context: Context) -> String {
    let session = line.session
    let texts = [
      session.code, session.course, context.text(line.course.title), session.place, session.provider,
      context.evidence(session.evidence), session.notes, context.notation.day(session.day),
      context.notation.longDay(session.day),
    ]
    return (texts + line.attendees.flatMap { [$0.code, context.name(of: $0)] }).joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<Line>] {
    [
      Order("latest") { ($0.session.day, $0.session.code.codeNumber) > ($1.session.day, $1.session.code.codeNumber) },
      Order("code") { $0.session.code.codeNumber < $1.session.code.codeNumber },
      Order("course") { Folding.comesBefore(context.text($0.course.title), context.text($1.course.title)) },
      Order("attendees") { $0.attendees.count > $1.attendees.count },
    ]
  }

  public func groupings(_ context: Context) -> [Grouping<Line>] {
    [
      Grouping("course") { [ListGroup($0.course.code, context.text($0.course.title), rank: 0)] },
      Grouping("year") { line in
        let year = line.session.day.year
        return [ListGroup(String(year), String(year), rank: -year)]
      },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("code", phrases("column.code"), width: .fixed(5)),
      Table.Column("day", phrases("column.day"), alignment: .trailing, width: .fixed(14), priority: 2),
      Table.Column("course", phrases("column.course"), width: .flexible(least: 16)),
      Table.Column("attendees", phrases("column.attendees"), alignment: .trailing, width: .fixed(8), priority: 2),
      Table.Column("place", phrases("column.place"), width: .flexible(least: 10), priority: 4),
      Table.Column("provider", phrases("column.provider"), width: .flexible(least: 10), priority: 5),
      Table.Column("evidence", phrases("action.evidence"), width: .flexible(least: 10), priority: 3),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    let (session, count) = (line.session, line.attendees.count)
    return [
      .text(session.code, .accent), .day(session.day, context.notation.day(session.day), .plain),
      .text(context.text(line.course.title)), .number(Double(count), String(count), .plain),
      .text(session.place, .quiet), .text(session.provider, .quiet),
      session.evidence.isEmpty
        ? .mark(.hole, context.phrases("session.noEvidence")) : .text(context.evidence(session.evidence), .quiet),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.sessions") }

  public func summary(of head: Void, _ lines: [Line], _ context: Context) -> String {
    context.phrases(
      "sessions.summary",
      [
        "count": .count(lines.count), "attended": .count(lines.reduce(0) { $0 + $1.attendees.count }),
        "unproved": .count(lines.count { $0.session.evidence.isEmpty }),
      ])
  }

  public func side(of line: Line, in head: Void, _ reader: Reader, _ context: Context) throws -> Detail? {
    Detail(title: line.session.code, blocks: SessionDetail(line, context).whole)
  }

  public func subject(of line: Line?) -> Subject { Subject() }

  public func commands(for line: Line?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [
      Command(.open, unless: nothing, .open(.session(line?.session.code ?? ""))),
      Command(.new, unless: context.refusalToWrite, .ask(.session(SessionStart()))),
    ] + Command.lives(of: line?.session, context)
  }
}

/// Sessions with what they name, read once.
struct SessionLines {
  private let courses: [String: Course]
  private let agents: [String: Agent]
  private let context: Context

  init(_ reader: Reader, _ context: Context) throws {
    courses = Dictionary(try reader.courses().map { ($0.code, $0) }) { first, _ in first }
    agents = Dictionary(try reader.agents().map { ($0.code, $0) }) { first, _ in first }
    self.context = context
  }

  func line(_ session: TrainingSession) -> SessionsList.Line? {
    courses[session.course].map { course in
      SessionsList.Line(
        session: session, course: course,
        attendees: session.attendees.compactMap { agents[$0] }.sorted {
          let (left, right) = (context.name(of: $0), context.name(of: $1))
          return left == right ? $0.code < $1.code : Folding.comesBefore(left, right)
        })
    }
  }
}
