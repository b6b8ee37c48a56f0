import Quality
import QualityStore
import Terminal
import TestSupport
import Testing

struct ListeningScreenTests {
  private static let sights = [
    Sight("listening", .typed("6")), Sight("theme", .typed("6/tel\n\n")), Sight("feedback", .typed("6\n")),
    Sight("form-feedback", .typed("6nPorte bloquée\t")), Sight("form-answer", .typed("6A")),
    Sight("form-survey", .typed("6N\t\t312/380\t5/3\t") + .keys(.backTab)),
  ]

  @Test("what users say looks right at every size, in every language", arguments: sights, Language.allCases)
  func looks(sight: Sight, language: Language) throws {
    let screens = try [Size.usual, .small, .least].map {
      try Played(sight.steps + [.silence], on: $0, in: language, store: SampleLabel.listeningStore()).screen
    }
    expectGolden(screens.map(\.golden).joined(separator: "\n"), "screens/\(sight.name).\(language.rawValue).txt")
  }

  private static let handled = [
    Sight("listening-handled", .typed("6")), Sight("outcomes", .typed("6v")), Sight("form-triage", .typed("6T")),
    Sight("feedback-page", .typed("6/rampe\n\n")), Sight("form-extend", .typed("6R")),
    Sight("filter-feedback", .typed("6/étape:clos")),
  ]

  @Test("what is done with it looks right at every size, in every language", arguments: handled, Language.allCases)
  func handling(sight: Sight, language: Language) throws {
    let screens = try [Size.usual, .small, .least].map {
      try Played(sight.steps + [.silence], on: $0, in: language, store: SampleLabel.handledStore()).screen
    }
    expectGolden(screens.map(\.golden).joined(separator: "\n"), "screens/\(sight.name).\(language.rawValue).txt")
  }

  @Test("a terminal without Unicode shows it in ASCII", arguments: sights)
  func ascii(sight: Sight) throws {
    let screen = try Played(
      sight.steps + [.silence], on: .small, store: SampleLabel.listeningStore(), glyphs: .ascii
    ).screen
    #expect(screen.text.utf8.allSatisfy { $0 < 0x80 })
  }
}
