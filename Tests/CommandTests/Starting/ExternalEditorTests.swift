import Foundation
import Testing

@Suite("A long text is written in the user's own editor")
struct ExternalEditorTests {
  @Test("and comes back into the form, with its lines")
  func comesBack() async throws {
    let program = try Program.withLabel()
    try program.write("#!/bin/sh\nprintf 'vu au COPIL\\n%s\\n' \"$1\" > \"$2\"\n", to: "éditeur")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: program.folder.appending(path: "éditeur").path)
    let session = try TerminalSession(program)
    try await session.open("", "EDITOR='./éditeur -option'")
    session.type("a")
    try await session.wait(for: "Nouvelle action corrective")
    session.press("BTab", "C-o")
    try await session.wait(for: "vu au COPIL")
    #expect(session.screen.contains("-option"))
    let left = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    #expect(!left.contains { $0.hasSuffix(".txt") })
  }

  @Test("one that cannot be started, or fails, is told, and the screen comes back", arguments: ["nulle-part", "false"])
  func fails(editor: String) async throws {
    let session = try TerminalSession(try Program.withLabel())
    try await session.open("", "EDITOR=\(editor)")
    session.type("aRelire")
    try await session.wait(for: "Relire")
    session.press("C-o")
    try await session.wait(for: "L’éditeur \(editor)")
    #expect(session.screen.contains("Relire"))
  }
}
