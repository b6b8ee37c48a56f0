import Quality
import QualityStore
import Terminal
import TestSupport
import Testing

struct SessionScreenTests {
  private static let sights = [
    Sight("sessions", .typed("5L")), Sight("session", .typed("5L\n")),
    // From the marked lines; one more is looked for, and another pointed at.
    Sight(
      "form-session",
      .typed("5x") + .keys(.down) + .typed("xFacc\t\tAlençon\tCVRH\tfeuille.pdf\t\tpet ") + .keys(.down)),
    Sight("form-session-nobody", .typed("5F\t\t\t\t\t\tzzz")),
  ]

  private func store() throws -> QualityStore {
    let store = try SampleLabel.storeWithSession()
    let names = [
      "Sacha Petit", "Élodie Zimmer", "Claude Martin-Dupont de La Rochefoucauld", "Yannick Œuvrard", "Jo Li",
      "Maé Àçêñ", "Camille Moreau", "Lou Garnier", "Noa Chevalier", "Eden Faure", "Charlie Rousseau",
    ]
    for (index, name) in names.enumerated() {
      try store.perform(
        AddAgent(Agent(code: "AG-\(10 + index)", name: name, bureau: "BAC"), assignments: []),
        by: SampleLabel.signature())
    }
    return store
  }

  @Test("sessions and their form look right at every size, in every language", arguments: sights, Language.allCases)
  func looks(sight: Sight, language: Language) throws {
    let screens = try [Size.usual, .small, .least].map {
      try Played(sight.steps + [.silence], on: $0, in: language, store: store()).screen
    }
    expectGolden(screens.map(\.golden).joined(separator: "\n"), "screens/\(sight.name).\(language.rawValue).txt")
  }

  @Test("a terminal without Unicode shows them in ASCII", arguments: sights)
  func ascii(sight: Sight) throws {
    let screen = try Played(sight.steps + [.silence], on: .small, store: store(), glyphs: .ascii).screen
    #expect(screen.text.utf8.allSatisfy { $0 < 0x80 })
  }
}
