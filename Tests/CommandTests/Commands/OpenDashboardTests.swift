import Quality
import TestSupport
import Testing

@Suite("Without a terminal, « vigie » writes the overview and ends")
struct OpenDashboardTests {
  @Test("as plain text", arguments: Language.allCases)
  func overview(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie()
    expectGolden(transcript.text, "overview.\(language.rawValue).txt")
  }

  @Test(
    "without a file, it says how to make one",
    arguments: [(Language.french, "« vigie init »"), (.english, "“vigie init”")])
  func missing(language: Language, hint: String) throws {
    let outcome = try Program(language).vigie()
    #expect(outcome.code == 66)
    #expect(outcome.output == "")
    #expect(outcome.told.contains("label.vigie") && outcome.told.contains(hint))
  }
}
