import Foundation
import Testing

@Suite("What was typed and not saved is there at the next start")
struct DraftFileTests {
  @Test("also when the program was killed, in a file that only its owner can read")
  func killed() async throws {
    let program = try Program.withLabel()
    program.environment["XDG_STATE_HOME"] = program.folder.appending(path: "state").path
    let session = try TerminalSession(program)
    try await session.open("--author Moi")
    session.type("aRelire le registre")
    try await session.wait(for: "Relire le registre")
    try await session.wait("the whole draft on the disk") {
      try Self.drafts(program).contains(where: Self.holdsTheTitle)
    }
    #expect(kill(try session.process(), SIGKILL) == 0)
    try await session.wait(for: TerminalSession.prompt)
    // Nobody gave the terminal back.
    session.type("stty sane")
    session.press("C-j")
    try await session.start("--author Moi")
    try await session.wait(for: "Un brouillon vous attend")
    session.type("y")
    try await session.wait(for: "Relire le registre")
    let file = try #require(try Self.drafts(program).first)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    session.press("C-s")
    try await session.wait(for: "Action A-3 ouverte")
    #expect(try Self.drafts(program).isEmpty)
  }

  // What is typed in one go may reach the program in parts: the first of them makes a draft already.
  private static func holdsTheTitle(_ path: String) -> Bool {
    guard path.hasSuffix(".json"), let text = try? String(contentsOfFile: path, encoding: .utf8) else { return false }
    return text.contains("Relire le registre")
  }

  private static func drafts(_ program: Program) throws -> [String] {
    let folder = program.folder.appending(path: "state/vigie/drafts").path
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
  }
}
