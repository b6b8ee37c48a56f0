import Quality
import QualityStore
import Terminal
import TestSupport
import Testing

struct GroupScreenTests {
  private static let sights = [
    Sight("groups", .typed("7j")), Sight("group", .typed("7j\n")),
    Sight("group-closed", .typed("7") + .keys(.end, .enter)), Sight("group-case", .typed("7jj\n")),
    Sight("form-group", .typed("7nFiles d’attente\tBTI, AG-01\tR-1\taffichage") + .keys(.ctrl("s"))),
    Sight("form-meet", .typed("7jr")), Sight("form-close-group", .typed("7jFUn agent de plus") + .keys(.ctrl("s"))),
  ]

  @Test("working groups look right at every size, in every language", arguments: sights, Language.allCases)
  func looks(sight: Sight, language: Language) throws {
    let screens = try [Size.usual, .small, .least].map {
      try Played(sight.steps + [.silence], on: $0, in: language, store: SampleLabel.groupStore()).screen
    }
    expectGolden(screens.map(\.golden).joined(separator: "\n"), "screens/\(sight.name).\(language.rawValue).txt")
  }

  @Test("a terminal without Unicode shows them in ASCII", arguments: sights)
  func ascii(sight: Sight) throws {
    let screen = try Played(
      sight.steps + [.silence], on: .small, store: SampleLabel.groupStore(), glyphs: .ascii
    ).screen
    #expect(screen.text.utf8.allSatisfy { $0 < 0x80 })
  }
}
