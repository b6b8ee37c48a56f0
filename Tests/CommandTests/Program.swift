import Foundation
import Quality

/// The built program, run as a user runs it: in a folder of its own, in an environment that nothing of this machine
/// enters, on 24 November 2026.
final class Program {
  let folder: URL
  var environment: [String: String]

  init(_ language: Language = .french) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "vigie-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "HOME": folder.path, "XDG_CONFIG_HOME": folder.appending(path: "config").path,
      "XDG_DATA_HOME": folder.appending(path: "data").path, "TMPDIR": folder.path, "TZ": "Europe/Paris",
      "LANG": language == .french ? "fr_FR.UTF-8" : "en_GB.UTF-8", "VIGIE_DATABASE": "label.vigie",
    ]
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  struct Outcome {
    let code: Int32
    let output: String
    let errors: String

    /// What a user would have seen.
    var seen: String { output + errors + (code == 0 ? "" : "[\(code)]\n") }

    /// The same in blanks that a test can be read with: French has no-break ones.
    var told: String { seen.replacing(/[\u{A0}\u{202F}]/, with: " ") }
  }

  /// Runs `vigie` with these arguments, on the day of the tests and by their author.
  @discardableResult
  func vigie(_ arguments: String...) throws -> Outcome { try vigie(arguments) }

  @discardableResult
  func vigie(_ arguments: [String]) throws -> Outcome {
    try run(Program.executable, arguments + ["--today", "2026-11-24", "--author", "Référent"])
  }

  /// Runs `vigie` with these arguments and nothing else.
  func bare(_ arguments: String...) throws -> Outcome { try bare(arguments) }

  func bare(_ arguments: [String]) throws -> Outcome { try run(Program.executable, arguments) }

  /// Runs a line of shell, in which `"$0"` is the program.
  func shell(_ line: String) throws -> Outcome {
    try run(URL(filePath: "/bin/sh"), ["-c", line, Program.executable.path])
  }

  /// Begins to run `vigie` with its errors on a terminal, and does not wait for its end.
  func start(_ arguments: [String], errors: PseudoTerminal) throws -> Process {
    let process = process(Program.executable, arguments + ["--today", "2026-11-24", "--author", "Référent"])
    process.environment?["TERM"] = "xterm"
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors.end
    try process.run()
    // Only the program holds it now, and its end is noticed.
    try errors.end.close()
    return process
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return name
  }

  func bytes(of name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  // Files instead of pipes: nothing that is printed can fill one up.
  private func run(_ executable: URL, _ arguments: [String]) throws -> Outcome {
    let process = process(executable, arguments)
    let (output, errors) = (try Sink(), try Sink())
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
    process.waitUntilExit()
    return Outcome(code: process.terminationStatus, output: try output.text(), errors: try errors.text())
  }

  private func process(_ executable: URL, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    return process
  }

  private struct Sink {
    let file = FileManager.default.temporaryDirectory.appending(path: "vigie-\(UUID().uuidString).out")
    let handle: FileHandle

    init() throws {
      try Data().write(to: file)
      handle = try FileHandle(forWritingTo: file)
    }

    func text() throws -> String {
      try handle.close()
      defer { try? FileManager.default.removeItem(at: file) }
      return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
  }
}

extension Program {
  /// The program stands beside the tests, or in a folder above them.
  static let executable: URL = {
    let places = ["/proc/self/exe"] + CommandLine.arguments
    for place in places {
      var folder = URL(filePath: place).resolvingSymlinksInPath().deletingLastPathComponent()
      while folder.path != "/" {
        let program = folder.appending(path: "vigie")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder), !isFolder.boolValue {
          return program
        }
        folder.deleteLastPathComponent()
      }
    }
    preconditionFailure("the program is not beside its tests: swift build")
  }()
}
