import Quality
import QualityStore
import Terminal
import TestSupport
import Testing

struct GoldenScreenTests {
  @Test(
    "a screen looks right at every size, in every language",
    arguments: Sight.panels + Sight.things + Sight.holdings + Sight.trainings + Sight.forms + Sight.plan
      + Sight.needs
      + Sight.overlays,
    Language.allCases)
  func looks(sight: Sight, language: Language) throws {
    let screens = try [Size.usual, .small, .least].map {
      try Played(sight.steps + [.silence], on: $0, in: language, store: sight.store()).screen
    }
    expectGolden(screens.map(\.golden).joined(separator: "\n"), "screens/\(sight.name).\(language.rawValue).txt")
  }

  @Test("a figure that was overtaken says so, and is counted again for a reason", arguments: Language.allCases)
  func recount(language: Language) throws {
    let screens = try [Size.usual, .small, .least].map { size in
      let store = try SampleLabel.heldStore()
      try store.perform(
        RecordTraining(Training(agent: "AG-02", course: "ACCUEIL", day: SampleLabel.day("2026-08-20"))),
        by: SampleLabel.signature())
      return try Played(.typed("3/for\n\nfz") + [.silence], on: size, in: language, store: store).screen
    }
    expectGolden(screens.map(\.golden).joined(separator: "\n"), "screens/form-recount.\(language.rawValue).txt")
  }

  @Test("a shared or borrowed file says so all along", arguments: Language.allCases)
  func banners(language: Language) throws {
    let screens = try [Size.small, .least].map {
      try Played(.typed("5") + [.silence], on: $0, in: language, isReadOnly: true, masksNames: true).screen
    }
    expectGolden(screens.map(\.golden).joined(separator: "\n"), "screens/banners.\(language.rawValue).txt")
  }

  @Test("a terminal without Unicode shows the same in ASCII", arguments: Language.allCases)
  func ascii(language: Language) throws {
    let screens = try [Sight.panels[0], Sight.things[2], Sight.forms[0]].map {
      try Played($0.steps + [.silence], on: .small, in: language, glyphs: .ascii).screen
    }
    for screen in screens { #expect(screen.text.utf8.allSatisfy { $0 < 0x80 }) }
    expectGolden(screens.map(\.text).joined(separator: "\n\n"), "screens/ascii.\(language.rawValue).txt")
  }

  @Test("twenty columns and five rows still say what matters")
  func tiny() throws {
    let sights = Sight.panels + Sight.things + Sight.forms + Sight.overlays
    let texts = try sights.map { sight in
      "\(sight.name)\n" + (try Played(sight.steps + [.silence], on: Size(width: 20, height: 5)).text)
    }
    expectGolden(texts.joined(separator: "\n\n"), "screens/tiny.fr.txt")
  }
}

extension Screen {
  /// The letters and then the roles, for a file that somebody reads.
  var golden: String { "\(size.width)x\(size.height)\n\(text)\n\(rolesText)\n" }
}
