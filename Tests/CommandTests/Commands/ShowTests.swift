import Quality
import TestSupport
import Testing

@Suite("One thing, with what is linked to it")
struct ShowTests {
  @Test("reads well as plain text, even where nothing is linked yet", arguments: Language.allCases)
  func plain(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("show", "engagement", "E10")
    try transcript.vigie("show", "engagement", "19")
    try transcript.vigie("show", "indicator", "tel-01")
    try transcript.vigie("show", "indicator", "AP-03")
    try transcript.vigie("show", "action", "A-2")
    try transcript.vigie("show", "entry", "5")
    expectGolden(transcript.text, "show.\(language.rawValue).txt")
  }

  @Test("what names nothing is refused, with the nearest codes", arguments: Language.allCases)
  func unknown(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    for (kind, code) in [
      ("engagement", "E99"), ("engagement", "accueil"), ("indicator", "TEL-1"), ("indicator", "zzz"),
      ("degradation", "D-1"), ("action", "A-7"), ("agent", "AG-01"), ("entry", "99"), ("entry", "hier"),
    ] {
      try transcript.vigie("show", kind, code)
    }
    expectGolden(transcript.text, "show-unknown.\(language.rawValue).txt")
  }
}
