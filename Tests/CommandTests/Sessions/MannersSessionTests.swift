import Foundation
import Quality
import QualityStore
import Testing

@Suite("The program keeps its manners in a real terminal")
struct MannersSessionTests {
  @Test("a form keeps what was typed through every size, and the screen is the same again")
  func resize() async throws {
    let session = try TerminalSession(try Program.withLabel())
    try await session.open()
    session.type("aRelire le registre")
    try await session.wait(for: "Relire le registre")
    let before = session.screen
    for (width, height) in [(80, 24), (40, 12), (20, 5), (1, 1), (3, 2)] {
      try session.resize(width: width, height: height)
      try await session.wait("\(width)x\(height)") {
        try session.state("#{pane_width}x#{pane_height}") == "\(width)x\(height)"
      }
      if width >= 20 { try await session.wait(for: "registre") }
    }
    try session.resize(width: 120, height: 40)
    try await session.wait("the screen as it was") { session.screen == before }
    session.press("C-s")
    try await session.wait(for: "Action A-3 ouverte : Relire le registre")
  }

  @Test(
    "the terminal is given back however the program ends",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGILL, SIGABRT, SIGBUS, SIGTRAP])
  func signals(signal: Int32) async throws {
    let session = try TerminalSession(try Program.withLabel(), width: 80, height: 24)
    try await session.open()
    session.type("a")
    try await session.wait(for: "Nouvelle action corrective")
    #expect(kill(try session.process(), signal) == 0)
    try await session.expectGivenBack()
    session.type("\"$VIGIE\" check")
    session.press("Enter")
    try await session.wait(for: "label.vigie")
  }

  @Test("Ctrl-Z gives the terminal to the shell, fg brings the same screen back")
  func suspend() async throws {
    let session = try TerminalSession(try Program.withLabel())
    try await session.open()
    session.type("3")
    try await session.wait(for: "╭─ Indicateurs ─")
    for _ in 0..<2 {
      session.press("C-z")
      try await session.expectGivenBack()
      session.type("fg")
      session.press("Enter")
      try await session.wait(for: "╭─ Indicateurs ─")
      try await session.wait("the dashboard") { try session.state("#{alternate_on}") == "1" }
    }
    session.type("2")
    try await session.wait(for: "╭─ Engagements ─")
  }

  // A terminal that waits for the end of an escape sequence is asked to wait for longer than the test does.
  @Test("Escape is understood at once")
  func escape() async throws {
    let session = try TerminalSession(try Program.withLabel(), ["ESCDELAY": "60000"])
    try await session.open()
    session.type("?")
    try await session.wait(for: "Se déplacer")
    session.press("Escape")
    try await session.wait("help to close") { !session.screen.contains("Se déplacer") }
  }

  @Test("while nothing happens nothing is sent, and no time is spent")
  func idle() async throws {
    let session = try TerminalSession(try Program.withLabel())
    try await session.open()
    session.type("§")
    try await session.wait(for: "« § » ne fait rien ici")
    session.press("Down")
    try await session.wait(for: "q quitter")
    let process = try session.process()
    var (sent, same) = (-1, 0)
    try await session.wait("the selection to rest") {
      same = session.bytes.count == sent ? same + 1 : 0
      sent = session.bytes.count
      return same == 10
    }
    let spent = try ticks(of: process)
    // Two of the program's looks at its file.
    try await Task.sleep(for: .milliseconds(2100))
    #expect(session.bytes.count == sent)
    #expect(try ticks(of: process) - spent <= 1)
    session.press("Down")
    try await session.wait("an answer") { session.bytes.count > sent }
  }

  @Test("NO_COLOR is obeyed, and the selection is still seen")
  func noColor() async throws {
    let session = try TerminalSession(try Program.withLabel(), ["NO_COLOR": "1"])
    try await session.open()
    #expect(!session.isColoured)
    #expect(session.styled.contains(/\u{1B}\[[0-9;]*7m/))
    #expect(try session.state("#{alternate_on}") == "1")
  }

  @Test("without a UTF-8 locale all is written in ASCII")
  func ascii() async throws {
    let session = try TerminalSession(try Program.withLabel(), ["LANG": "C", "LC_ALL": "C"])
    try await session.start("--language fr")
    try await session.wait(for: "q quitter")
    #expect(session.screen.contains("+- Indicateurs"))
    #expect(session.screen.contains("Prefecture de l'Orne"))
    let drawn = session.bytes.drop { $0 != 0x1B }
    #expect(drawn.allSatisfy { $0 < 0x80 })
    session.press("q")
    try await session.expectGivenBack()
  }

  @Test("a terminal of 1978 shows the overview")
  func vt100() async throws {
    let session = try TerminalSession(try Program.withLabel(), width: 80, height: 24)
    try await session.start("", "TERM=vt100")
    try await session.wait(for: "q quitter")
    #expect(session.screen.contains("╭─ Indicateurs ─"))
    session.type("2")
    try await session.wait(for: "╭─ Engagements ─")
    session.press("q")
    try await session.wait("the shell") { session.screen.contains("\n" + TerminalSession.prompt) }
  }

  @Test("a terminal that cannot move its cursor is told what to do", arguments: ["dumb", "no-such-terminal", ""])
  func unusable(name: String) async throws {
    let session = try TerminalSession(try Program.withLabel(), width: 80, height: 24)
    try await session.start("; echo code $?", "TERM=\(name)")
    try await session.wait(for: "code 69")
    #expect(session.screen.contains("vigie : "))
    #expect(session.screen.contains("TERM"))
    try await session.expectUntouched()
  }

  @Test("no byte of a stored text commands the terminal")
  func hostile() async throws {
    let program = try Program.withLabel()
    let store = try QualityStore.open(at: program.folder.path + "/label.vigie")
    let day = try #require(Day(iso: "2026-11-24"))
    let signature = Signature(author: "\u{1B}[31mAuteur\u{9B}32m", day: day, recordedAt: 1_795_514_400)
    for text in [
      "\u{1B}]0;pris\u{7}Titre un", "Titre deux\u{9B}2J\u{90}x\u{9C}", "Titre\u{202E}trois\u{2066}", "漢字\u{1B}c titre",
    ] {
      try store.perform(
        AddAction(CorrectiveAction(title: text, owner: .other(text), cause: text, createdOn: day, dueOn: day)),
        by: signature)
    }
    let session = try TerminalSession(program)
    try await session.open()
    session.type("4")
    try await session.wait(for: "Titre un")
    session.press("Enter")
    try await session.wait(for: "Actions › A-3")
    session.type("0")
    try await session.wait(for: "╭─ Journal ─")
    try await session.wait(for: "漢字")
    let sent = String(decoding: session.bytes, as: UTF8.self)
    for command in ["\u{1B}]0;", "\u{9B}", "\u{90}", "\u{9C}", "\u{202E}", "\u{2066}", "\u{1B}c", "\u{7}"] {
      #expect(!sent.contains(command), "\(command.unicodeScalars.map(\.value))")
    }
    #expect(try session.state("#{pane_title}") != "pris")
  }

  private func ticks(of process: Int32) throws -> Int {
    let stat = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    let fields = try #require(stat.split(separator: ")").last).split(separator: " ")
    return try #require(Int(fields[11])) + #require(Int(fields[12]))
  }
}

extension TerminalSession {
  /// Nothing was taken: the shell's terminal is as it was.
  fileprivate func expectUntouched() async throws {
    #expect(try state("#{alternate_on} #{cursor_flag}") == "0 1")
    type("stty -g | cmp - modes && echo same modes")
    press("Enter")
    try await wait(for: "\nsame modes")
  }
}
