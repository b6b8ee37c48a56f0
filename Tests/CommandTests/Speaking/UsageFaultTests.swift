import Quality
import TestSupport
import Testing

@Suite("What cannot be understood")
struct UsageFaultTests {
  static let mistakes: [[String]] = [
    ["lisst"], ["zzz"], ["--bogus"], ["--databas", "f"], ["-x"], ["--database"], ["list"], ["list", "indicateurs"],
    ["list", "zzz"], ["list", "actions", "trop"], ["list", "actions", "--jsn"], ["list", "actions", "--json=1"],
    ["list", "actions", "--json", "--csv"], ["list", "actions", "--indicator", "TEL-01"],
    ["list", "actions", "--database", ""], ["show", "indicator"], ["show", "indicator", ""],
    ["record", "TEL-01", "09/2026", ""], ["show", "indicatr", "TEL-01"],
    ["record", "TEL-01", "09/2026"], ["record", "TEL-01", "septembre", "2026", "812/1034"], ["add", "actoin"],
    ["add", "action"], ["add", "action", "Former", "--kind", "corective"], ["close", "action", "A-1"],
    ["import", "measures"], ["import", "measurements"], ["init"], ["journal", "--limit", "x"],
    ["journal", "--limit", "-1"], ["journal", "--limit", "0"], ["--today", "2026-13-45"], ["--today", "24/11/2026"],
    ["--language", "de", "list", "actions"], ["--theme", "drak"],
  ]

  @Test("is said in the user’s language, with the way out", arguments: Language.allCases)
  func golden(language: Language) throws {
    var transcript = Transcript(try Program(language))
    for mistake in UsageFaultTests.mistakes { try transcript.bare(mistake) }
    expectGolden(transcript.text, "mistakes.\(language.rawValue).txt")
  }

  @Test("ends with 64 on the error output, without a word of the parser’s English", arguments: mistakes)
  func code(mistake: [String]) throws {
    let outcome = try Program(.french).bare(mistake)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.told.hasPrefix("vigie : "))
    for word in ["Error", "Usage:", "Unknown", "Missing", "invalid", "nexpected", "See '", "Did you"] {
      #expect(!outcome.errors.contains(word), "« \(word) »")
    }
  }
}
