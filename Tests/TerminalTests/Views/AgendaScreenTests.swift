import Quality
import Terminal
import TestSupport
import Testing

@Suite("The agenda on the screen")
struct AgendaScreenTests {
  private func golden(_ keys: [ScriptedDevice.Step], _ language: Language, _ name: String) throws {
    let screens = try [Size.usual, .small, .least].map { size in
      try Played(keys + [.silence], on: size, in: language, store: SampleLabel.groupStore()).screen
    }
    expectGolden(screens.map(\.golden).joined(separator: "\n"), "screens/\(name).\(language.rawValue).txt")
  }

  @Test("what is late, then week after week", arguments: Language.allCases)
  func list(language: Language) throws { try golden(.typed("9"), language, "agenda") }

  @Test("the days of a month, under them the lines of the selected one", arguments: Language.allCases)
  func month(language: Language) throws { try golden(.typed("9J"), language, "agenda-month") }
}
