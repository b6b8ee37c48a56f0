import Foundation
import Testing

/// The built program in a real terminal: a shell in a tmux of its own, in the folder and environment of a `Program`.
///
/// A machine without tmux fails these tests: `.ci/setup` installs it.
final class TerminalSession {
  let program: Program
  private let socket = "vigie-\(UUID().uuidString)"
  private let environment: [String: String]
  private let server: Process

  init(_ program: Program, width: Int = 120, height: Int = 40, _ additions: [String: String] = [:]) throws {
    self.program = program
    environment = program.environment.merging(
      [
        "PATH": "/usr/local/bin:/usr/bin:/bin", "TMUX_TMPDIR": program.folder.path,
        "ENV": program.folder.appending(path: "shellrc").path,
        "VIGIE": Program.executable.path, "SWIFT_BACKTRACE": "enable=no",
      ]
    ) { $1 }.merging(additions) { $1 }
    try Data("PS1='\(TerminalSession.prompt) '".utf8).write(to: program.folder.appending(path: "shellrc"))
    server = Process()
    server.executableURL = URL(filePath: "/usr/bin/env")
    // A server that made itself a daemon would keep the descriptors by which its parent learns that it has ended.
    server.arguments = ["tmux", "-D", "-u", "-L", socket, "-f", "/dev/null"]
    server.environment = environment
    server.standardInput = FileHandle.nullDevice
    server.standardOutput = FileHandle.nullDevice
    server.standardError = FileHandle.nullDevice
    try server.run()
    try waitForServer()
    try tmux(
      "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "-c", program.folder.path, "sh")
    try tmux("pipe-pane", "cat > '\(program.folder.path)/bytes'")
  }

  // The server asks itself to end by a signal that it may have been born deaf to: it stayed behind with its program.
  deinit { kill(server.processIdentifier, SIGKILL) }

  private func waitForServer() throws {
    let deadline = ContinuousClock.now + .seconds(20)
    while true {
      do {
        try tmux("start-server")
        return
      } catch {
        guard server.isRunning, ContinuousClock.now < deadline else { throw error }
        usleep(5000)
      }
    }
  }

  static let prompt = "shell>"
  private static let looks = 1000

  /// Notes the terminal's modes, then types the command line.
  func start(_ arguments: String = "", _ variables: String = "") async throws {
    try await wait(for: TerminalSession.prompt)
    type("clear; ulimit -c 0; stty -g > modes; \(variables) \"$VIGIE\" \(arguments) --today 2026-11-24")
    press("Enter")
  }

  /// Starts, and waits for the overview.
  func open(_ arguments: String = "", _ variables: String = "") async throws {
    try await start(arguments, variables)
    try await wait(for: "q quitter")
  }

  func type(_ text: String) { send("-l", text) }

  /// Keys as tmux names them: `Enter`, `C-s`, `M-3`.
  func press(_ keys: String...) { send(keys) }

  func resize(width: Int, height: Int) throws { try tmux("resize-window", "-x", "\(width)", "-y", "\(height)") }

  /// What is on the screen, in blanks that a test can be read with: French has no-break ones.
  var screen: String {
    ((try? tmux("capture-pane", "-p")) ?? "").replacing(/[\u{A0}\u{202F}]/, with: " ")
  }

  /// The same with what commands colours and bold.
  var styled: String { (try? tmux("capture-pane", "-p", "-e")) ?? "" }

  var isColoured: Bool { styled.contains(/\u{1B}\[[0-9;]*(3[0-8]|4[0-8]|9[0-7])[;m]/) }

  /// Everything that was sent to the terminal.
  var bytes: [UInt8] { (try? Array(program.bytes(of: "bytes"))) ?? [] }

  /// How tmux sees the terminal: `#{alternate_on}`.
  func state(_ format: String) throws -> String {
    try tmux("display-message", "-p", format).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The program, while it runs in the shell.
  func process() throws -> Int32 {
    let shell = try state("#{pane_pid}")
    let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    return try #require(children.split(separator: " ").last.flatMap { Int32($0) })
  }

  /// Waits until the screen says this; a screen that never does fails the test.
  func wait(for text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await wait("« \(text) » to appear", sourceLocation) { screen.contains(text) }
  }

  func wait(
    _ what: String, _ sourceLocation: SourceLocation = #_sourceLocation, until isTrue: () throws -> Bool
  ) async throws {
    // Looks are counted, not seconds: a busy machine looks less often.
    for _ in 0..<TerminalSession.looks {
      if try isTrue() { return }
      try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("waited for \(what); the screen is:\n\(screen)", sourceLocation: sourceLocation)
    throw CancellationError()
  }

  /// The shell has its terminal back: modes, cursor, screen, keypad, and pastes that are not bracketed.
  func expectGivenBack(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await wait("the shell", sourceLocation) {
      screen.split(separator: "\n").last?.hasPrefix(TerminalSession.prompt) == true
    }
    let state = try state("#{alternate_on} #{cursor_flag} #{keypad_cursor_flag} #{keypad_flag} #{mouse_any_flag}")
    #expect(state == "0 1 0 0 0", sourceLocation: sourceLocation)
    let told = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\u{1B}[?2004").last
    #expect(told?.hasPrefix("l") == true, sourceLocation: sourceLocation)
    type("stty -g | cmp - modes && echo same modes")
    press("Enter")
    try await wait(for: "\nsame modes", sourceLocation: sourceLocation)
  }

  private func send(_ arguments: String...) { send(arguments) }

  private func send(_ arguments: [String]) {
    #expect(throws: Never.self) { try tmux(["send-keys"] + arguments) }
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  private func tmux(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["tmux", "-N", "-u", "-L", socket] + arguments
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let reason = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      throw Failure(reason: "tmux \(arguments.joined(separator: " ")): \(reason)")
    }
    return text
  }

  private struct Failure: Error { let reason: String }
}
