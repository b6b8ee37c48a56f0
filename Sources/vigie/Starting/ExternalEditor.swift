import Dashboard
import Foundation
import Quality

/// The user's own editor for a long text: `VISUAL`, `EDITOR`, or one that is usually there. No shell is asked.
enum ExternalEditor {
  /// The text as the editor leaves it, without the newline at its end.
  ///
  /// Refuses where there is no editor, or where it failed: what was typed stays.
  static func edit(_ text: String) throws -> String {
    let file = try TextOnLoan(text)
    defer { file.remove() }
    guard let command else { throw FileRefusal(Phrase("editor.none")) }
    guard try run(command + [file.path]) == 0 else {
      throw FileRefusal(Phrase("editor.failed", ["editor": .text(command[0])]))
    }
    return try file.text()
  }

  // `emacs -nw` is a program and an option.
  private static var command: [String]? {
    let names = ["VISUAL", "EDITOR"]
    let asked = names.map { variable($0).split(separator: " ").map(String.init) }.first { !$0.isEmpty }
    return asked ?? ["editor", "nano", "vi"].first { isThere($0) }.map { [$0] }
  }

  private static func isThere(_ program: String) -> Bool {
    variable("PATH").split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }

  // Ctrl-C typed in the editor is for the editor.
  private static func run(_ words: [String]) throws -> Int32 {
    let before = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, action) in before { signal(number, action) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    for (number, _) in before { sigaddset(&usual, number) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawnp(&child, words[0], nil, &attributes, &arguments, environ) == 0 else {
      throw FileRefusal(Phrase("editor.notFound", ["editor": .text(words[0])]))
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }
}

/// A text in a file of its own, readable by its owner only, while an editor has it.
private struct TextOnLoan {
  let path: String

  init(_ text: String) throws {
    var name = Array((FileManager.default.temporaryDirectory.path + "/vigie-XXXXXX.txt").utf8CString)
    let descriptor = mkstemps(&name, 4)
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw FileRefusal(Phrase("error.cannotWrite", ["path": .text(path)])) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data((text.isEmpty ? "" : text + "\n").utf8))
    } catch {
      remove()
      throw FileRefusal(Phrase("error.fileFull", ["path": .text(path)]))
    }
  }

  func text() throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FileRefusal(Phrase("error.cannotRead", ["path": .text(path)]))
    }
    let text = String(decoding: data, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  func remove() { unlink(path) }
}
