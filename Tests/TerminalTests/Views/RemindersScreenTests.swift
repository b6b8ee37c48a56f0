import Quality
import Terminal
import TestSupport
import Testing

@Suite("The reminders on the screen")
struct RemindersScreenTests {
  @Test("person by person, what is late in its colour", arguments: Language.allCases)
  func looks(language: Language) throws {
    let screens = try [Size.usual, .small, .least].map { size in
      try Played(.keys(.alt("r")) + [.silence], on: size, in: language, store: SampleLabel.heldStore()).screen
    }
    expectGolden(screens.map(\.golden).joined(separator: "\n"), "screens/reminders.\(language.rawValue).txt")
  }
}
