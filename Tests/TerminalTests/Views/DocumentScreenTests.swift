import Quality
import Terminal
import TestSupport
import Testing

@Suite("The screens of the document base")
struct DocumentScreenTests {
  @Test("look right at every size, in every language", arguments: Sight.documents, Language.allCases)
  func looks(sight: Sight, language: Language) throws {
    let screens = try [Size.usual, .small, .least].map { size in
      let store = try SampleLabel.filledStore()
      try SampleLabel.holdDocuments(store)
      return try Played(sight.steps + [.silence], on: size, in: language, store: store).screen
    }
    expectGolden(screens.map(\.golden).joined(separator: "\n"), "screens/\(sight.name).\(language.rawValue).txt")
  }
}
