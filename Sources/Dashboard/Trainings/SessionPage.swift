import Quality
import QualityStore

/// One session: everybody who was there, then its history from the journal.
public struct SessionPage: ListContents {
  let code: String

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .session(code) }

  public func read(
    _ reader: Reader, _ context: Context
  ) throws -> (head: SessionsList.Line, lines: [SessionPart]) {
    let session = try reader.trainingSession(code)
    guard let head = try SessionLines(reader, context).line(session) else {
      preconditionFailure("a session is of a course that is there")
    }
    let trainings = Dictionary(
      try reader.trainings().filter { $0.session == code }.map { ($0.agent, $0) }
    ) { first, _ in first }
    let attendees = head.attendees.map { agent in
      SessionPart.attendee(agent, certificate: trainings[agent.code]?.evidence ?? "")
    }
    return (head, attendees + (try reader.journal(about: .session, code).map(SessionPart.entry)))
  }

  public func words(of line: SessionPart, _ context: Context) -> String { line.words(context) }
  public func orders(_ context: Context) -> [Order<SessionPart>] { [Order("session") { _, _ in false }] }

  public func columns(_ context: Context) -> [Table.Column] {
    columns(saying: Phrase("column.sessionPart"), least: 24, context)
  }

  public func title(_ context: Context) -> String { code }

  public func summary(of head: SessionsList.Line, _ lines: [SessionPart], _ context: Context) -> String {
    context.phrases("session.attended", ["count": .count(head.attendees.count)])
  }

  public func header(of head: SessionsList.Line, selected: SessionPart?, _ context: Context) -> [Detail.Block] {
    SessionDetail(head, context).head
  }

  public func side(
    of line: SessionPart, in head: SessionsList.Line, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    guard case .entry(let entry) = line else { return nil }
    return try EntryDetail(entry, reader, context).detail
  }

  public func subject(of line: SessionPart?) -> Subject {
    guard case .attendee(let agent, _) = line else { return Subject() }
    return Subject(agent: agent.code)
  }

  public func commands(for line: SessionPart?, of head: SessionsList.Line, _ context: Context) -> [Command] {
    let open = line.map { [Command(.open, .open($0.place))] } ?? []
    return open + Command.lives(of: head.session, context)
  }
}

/// A line of the page of a session: one who was there, or a decision about it.
public enum SessionPart: PageLine {
  /// With what proves that this one was there, where that is another thing than the sheet of the session.
  case attendee(Agent, certificate: String)
  case entry(JournalEntry)

  public var id: String {
    switch self {
    case .attendee(let agent, _): agent.code
    case .entry(let entry): String(entry.id)
    }
  }

  var place: Place {
    switch self {
    case .attendee(let agent, _): .agent(agent.code)
    case .entry(let entry): .journalEntry(entry.id)
    }
  }

  public var day: Day? {
    if case .entry(let entry) = self { entry.day } else { nil }
  }

  public var author: String {
    if case .entry(let entry) = self { entry.author } else { "" }
  }

  public func mark(_ context: Context) -> Cell {
    switch self {
    case .attendee: .mark(.done, context.phrases("session.wasThere"))
    case .entry(let entry): entry.mark(context)
    }
  }

  public func text(_ context: Context) -> String {
    switch self {
    case .attendee(let agent, let certificate):
      [context.name(of: agent), agent.bureau ?? "", context.evidence(certificate)].filter { !$0.isEmpty }.joined(
        separator: " · ")
    case .entry(let entry): context.phrases(entry.phrase)
    }
  }

  public func tone(_ context: Context) -> Tone {
    if case .entry = self { .quiet } else { .plain }
  }

  /// Also found by the code, where the name is shown.
  func words(_ context: Context) -> String {
    guard case .attendee(let agent, _) = self else { return text(context) + " " + context.name(ofAuthor: author) }
    return "\(text(context)) \(agent.code) \(agent.site ?? "")"
  }
}
