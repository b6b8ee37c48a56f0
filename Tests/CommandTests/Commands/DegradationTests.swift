import Quality
import TestSupport
import Testing

@Suite("Degradations on paper")
struct DegradationTests {
  @Test(
    "those of the demonstration: proposed, without a group, under way, dismissed, closed", arguments: Language.allCases)
  func demo(language: Language) throws {
    let program = try Program(language)
    try program.vigie("demo", "--keep", "label.vigie")
    var transcript = Transcript(program)
    try transcript.vigie("list", "degradations")
    try transcript.vigie("list", "degradations", "--filter", "cc-02", "--csv")
    for code in ["d-1", "D-2", "D-3", "D-4", "D-9"] { try transcript.vigie("show", "degradation", code) }
    try transcript.vigie("list", "indicators", "--filter", "tel")
    try transcript.vigie("check")
    expectGolden(transcript.text, "degradations.\(language.rawValue).txt")
  }

  @Test(
    "the demonstration has each of them, whatever the day",
    arguments: ["2026-11-24", "2026-12-31", "2027-02-03", "2027-03-01", "2028-02-29", "2028-06-12"])
  func anyDay(today: String) throws {
    let program = try Program()
    _ = try program.bare("demo", "--keep", "label.vigie", "--today", today)
    let list = try program.bare("list", "degradations", "--csv", "--today", today).told
    for state in ["à confirmer", "sans groupe de travail", "actions en cours", "écartée", "close"] {
      #expect(list.contains(";\(state);"), "\(state)")
    }
  }
}
