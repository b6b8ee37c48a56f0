import Dashboard
import Quality
import TestSupport
import Testing

@testable import Terminal

struct KeymapTests {
  private let keymap = Keymap.standard

  @Test("every command with a key has its sentence and its word", arguments: Language.allCases)
  func phrases(language: Language) {
    let phrases = Phrases(language)
    for name in keymap.bound {
      #expect(phrases.has(name.phrase.key), "\(name.text)")
      if !name.text.hasPrefix("panel") { #expect(phrases.has(name.short.key), "\(name.text)") }
    }
  }

  @Test(
    "a panel answers to its digit, to the same key without shift on AZERTY, and to both with Alt",
    arguments: [(1, "&"), (2, "é"), (3, "\""), (4, "'"), (5, "("), (7, "è"), (8, "_"), (9, "ç"), (0, "à")]
      as [(Int, Character)])
  func panels(digit: Int, unshifted: Character) throws {
    let typed = try #require(String(digit).first)
    for key in [.character(typed), .character(unshifted), .alt(typed), .alt(unshifted)] as [Key] {
      #expect(keymap.command(for: key) == .panel(digit), "\(key)")
    }
    #expect(Place.panels.contains { $0.digit == digit })
  }

  @Test("every panel has its keys; that of the sixth without shift looks at a chart from further away")
  func everyPanel() {
    for (digit, _) in Place.panels { #expect(keymap.keys(for: .panel(digit)).count == (digit == 6 ? 3 : 4)) }
    for key in ["6", .alt("6"), .alt("-")] as [Key] { #expect(keymap.command(for: key) == .panel(6)) }
    #expect(keymap.command(for: "-") == .further)
  }

  @Test("no key needs AltGr on an AZERTY keyboard")
  func altGr() {
    let characters = keymap.bound.flatMap(keymap.keys).compactMap { key -> Character? in
      if case .character(let character) = key { character } else { nil }
    }
    #expect(!characters.contains { "~#{[|`\\^@]}€¤".contains($0) })
  }

  @Test("every key has a name to show", arguments: Language.allCases)
  func names(language: Language) {
    let phrases = Phrases(language)
    for key in keymap.bound.flatMap(keymap.keys) {
      #expect(!key.name(in: phrases).isEmpty)
      #expect(!key.name(in: phrases).hasPrefix("key."), "\(key)")
    }
  }

  @Test("help and the help bar name only the keys that are bound")
  func onlyBound() throws {
    var few = Keymap()
    few.bind(.quit, to: .f(9))
    few.bind(.help, to: .f(8))
    let bar = try Played([], keymap: few).status
    #expect(bar.split(separator: "  ").map { $0.trimming(" ") } == ["F8 aide", "F9 quitter"])
    let page = try Played(.keys(.f(8)), keymap: few).text
    #expect(page.contains("F9") && page.contains("Quitter Vigie"))
    #expect(!page.contains("Annuler ma dernière décision") && !page.contains("Vue d’ensemble   "))
  }

  @Test("the keys named under a form, a filter and the palette mean something there")
  func typing() {
    for key in [Key.ctrl("s"), .tab, .escape, .enter] { #expect(Typing(key) != nil, "\(key)") }
  }

  @Test(
    "a sentence that names a key names the one that is bound",
    arguments: [
      ("message.undoHint", .undo), ("message.notHere", .help), ("message.quitWithQ", .quit),
    ] as [(String, Command.Name)])
  func sentences(key: String, command: Command.Name) throws {
    let name = try #require(keymap.keys(for: command).first)
    for language in Language.allCases {
      let phrases = Phrases(language)
      #expect(phrases(key).split { " \u{A0}:.".contains($0) }.contains { $0 == name.name(in: phrases) }, "\(language)")
    }
  }

  @Test("what can be done on a panel has a key", arguments: Place.panels.map(\.digit))
  func commandsHaveKeys(digit: Int) throws {
    let context = Context(phrases: Phrases(.french), moment: .sample, author: "Camille Roux")
    let store = try SampleLabel.filledStore()
    var model = try DashboardModel(reading: store, context)
    model.perform(.panel(digit), in: store)
    for command in model.commands { #expect(!keymap.keys(for: command.name).isEmpty, "\(command.name.text)") }
    expectOneMeaning(model)
    model.perform(.open, in: store)
    for command in model.commands { #expect(!keymap.keys(for: command.name).isEmpty, "\(command.name.text)") }
    expectOneMeaning(model)
  }

  @Test(
    "a key means one thing where actions are marked, grouped, on the board and over the months",
    arguments: [[.mark], [.group, .left], [.layout], [.layout, .mark], [.layout, .layout, .markAll]]
      as [[Command.Name]])
  func plan(commands: [Command.Name]) throws {
    let context = Context(phrases: Phrases(.french), moment: .sample, author: "Camille Roux")
    let store = try SampleLabel.filledStore()
    var model = try DashboardModel(reading: store, context, at: .actions)
    for name in commands { model.perform(name, in: store) }
    for command in model.commands { #expect(!keymap.keys(for: command.name).isEmpty, "\(command.name.text)") }
    expectOneMeaning(model)
  }

  private func expectOneMeaning(_ model: DashboardModel) {
    for key in Set(keymap.bound.flatMap(keymap.keys)) {
      let offered = keymap.commands(for: key).filter(model.offers)
      #expect(offered.count <= 1, "\(key): \(offered.map(\.text)) in \(model.panel.place)")
    }
  }
}

extension Substring {
  fileprivate func trimming(_ character: Character) -> String {
    String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
  }
}
