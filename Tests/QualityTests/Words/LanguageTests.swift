import Quality
import Testing

@Suite("Languages")
struct LanguageTests {
  @Test(
    "the French text stands in where there is no translation",
    arguments: [
      (Wording("accueil", english: "reception"), "accueil", "reception"), (Wording("accueil"), "accueil", "accueil"),
    ])
  func wording(wording: Wording, inFrench: String, inEnglish: String) {
    #expect(wording.text(in: .french) == inFrench)
    #expect(wording.text(in: .english) == inEnglish)
  }

  @Test("languages are named by their ISO 639 codes")
  func codes() { #expect(Language.allCases.map(\.rawValue) == ["fr", "en"]) }
}
