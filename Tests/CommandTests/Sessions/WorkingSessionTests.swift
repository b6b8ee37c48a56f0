import Foundation
import Testing

@Suite("A quality officer works in a real terminal")
struct WorkingSessionTests {
  @Test("the demonstration opens on its overview, and goes without leaving anything behind")
  func demo() async throws {
    let program = try Program()
    let session = try TerminalSession(program)
    try await session.open("demo")
    #expect(session.screen.contains("1 Vue"))
    #expect(session.screen.contains("╭─ Indicateurs ─"))
    #expect(session.screen.contains("M1"))
    #expect(try session.state("#{alternate_on}") == "1")
    #expect(session.isColoured)
    session.press("q")
    try await session.expectGivenBack()
    let left = try FileManager.default.subpathsOfDirectory(atPath: program.folder.path)
    #expect(!left.contains { $0.hasSuffix(".vigie") })
  }

  @Test("panels are reached without shift on an AZERTY keyboard, and with Alt")
  func azerty() async throws {
    let session = try TerminalSession(try Program.withLabel())
    try await session.open()
    for (key, title) in [
      ("é", "Engagements"), ("\"", "Indicateurs"), ("'", "Actions"), ("(", "Formations"), ("à", "Journal"),
      ("3", "Indicateurs"),
    ] {
      session.type(key)
      try await session.wait(for: "╭─ \(title) ─")
    }
    session.press("M-2")
    try await session.wait(for: "╭─ Engagements ─")
    session.press("End", "Enter")
    try await session.wait(for: "Engagements › E23")
    session.press("Escape")
    try await session.wait("the list") { !session.screen.contains("›") }
    session.type("&")
    try await session.wait(for: "╭─ Formations ─")
  }

  @Test("an action entered with the keyboard is there the next day")
  func action() async throws {
    let program = try Program.withLabel()
    let session = try TerminalSession(program)
    try await session.open()
    session.type("a")
    try await session.wait(for: "Nouvelle action corrective")
    session.type("Relire l’œuvre à 95 %")
    session.press("Tab")
    session.type("Accueil")
    session.press("C-s")
    try await session.wait(for: "Action A-3 ouverte : Relire l’œuvre à 95 %")
    session.press("q")
    try await session.expectGivenBack()
    try await session.open()
    session.type("'")
    try await session.wait(for: "Relire l’œuvre à 95 %")
    #expect(try program.vigie("list", "actions", "--csv").output.contains("Relire l’œuvre à 95 %"))
  }

  @Test("a month's figure is recorded, understood as it is typed, and taken back by u")
  func figure() async throws {
    let program = try Program.withLabel()
    let session = try TerminalSession(program)
    try await session.open("", "TZ=Europe/Paris")
    session.type("3/tit-01")
    try await session.wait(for: "Filtre tit-01")
    session.press("Enter")
    session.type("m")
    try await session.wait(for: "Saisir un relevé")
    session.press("Home", "C-k")
    session.type("1 250")
    session.press("Tab")
    session.type("100")
    try await session.wait(for: "= 12,5 j")
    session.press("C-s")
    try await session.wait(for: "u pour annuler")
    #expect(try program.vigie("list", "measurements", "--indicator", "TIT-01", "--csv").output.contains("1250"))
    session.type("u")
    try await session.wait("the figure to be taken back") {
      try !program.vigie("list", "measurements", "--indicator", "TIT-01", "--csv").output.contains("1250")
    }
  }

  @Test("the welcome creates the label of somebody who has no file")
  func welcome() async throws {
    let program = try Program()
    let session = try TerminalSession(program, width: 80, height: 24)
    try await session.start()
    try await session.wait(for: "Commencer le label de ma préfecture")
    session.press("Enter")
    try await session.wait(for: "Ctrl-S")
    session.type("Préfecture de l’Essai")
    session.press("C-s")
    try await session.wait(for: "1 Vue 2 Engag.")
    #expect(session.screen.contains("Préfecture de l’Essai"))
    session.press("q")
    try await session.expectGivenBack()
    #expect(program.exists("label.vigie"))
  }

  @Test("what another process writes is seen without a key")
  func elsewhere() async throws {
    let program = try Program.withLabel()
    let session = try TerminalSession(program)
    try await session.open()
    session.type("4")
    try await session.wait(for: "╭─ Actions ─")
    try program.vigie("add", "action", "Venue d’une autre fenêtre")
    try await session.wait(for: "Venue d’une autre fenêtre")
  }
}
