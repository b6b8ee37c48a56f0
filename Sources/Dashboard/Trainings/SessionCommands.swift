import Quality
import QualityStore

extension Command.Name {
  /// A course that several followed together is recorded.
  public static let recordSession = Command.Name("recordSession")
  /// The list of sessions.
  public static let sessions = Command.Name("sessions")
  public static let deleteSession = Command.Name("deleteSession")
}

/// What a session is recorded from: the course that is meant, and those who are known to have been there.
public struct SessionStart: Hashable, Codable, Sendable {
  public let course: String?
  /// Codes, each once.
  public let agents: [String]

  public init(course: String? = nil, agents: [String] = []) {
    self.course = course
    self.agents = agents
  }

  /// From where one is: the course of the line that is selected.
  init(from line: TrainingDeadline?) { self.init(course: line?.course.code) }

  /// From the lines that are marked: the course is theirs where they have the same one.
  init(marked lines: [TrainingDeadline]) {
    let courses = Set(lines.map(\.course.code))
    course = courses.count == 1 ? courses.first : nil
    agents = Set(lines.map(\.agent.code)).sorted()
  }
}

extension Command {
  static var sessions: Command { Command(.sessions, .open(.sessions)) }

  static func recordSession(_ start: SessionStart, _ context: Context) -> Command {
    Command(.recordSession, unless: context.refusalToWrite, .ask(.session(start)))
  }

  /// What can be done with a session.
  static func lives(of session: TrainingSession?, _ context: Context) -> [Command] {
    let nothing = session == nil ? Phrase("why.nothingSelected") : nil
    let (code, refusal) = (session?.code ?? "", context.refusalToWrite ?? nothing)
    let path = session.flatMap { Evidence($0.evidence, on: $0.day).path }
    let noFile = nothing ?? (path == nil ? Phrase("why.noSessionFile") : nil)
    return [
      Command(.edit, unless: refusal, .ask(.editSession(code))),
      Command(.lookAtEvidence, unless: noFile, .lookForFiles([path ?? ""])),
      Command(.deleteSession, unless: refusal, .perform(DeleteSession(code: code))),
    ]
  }
}
