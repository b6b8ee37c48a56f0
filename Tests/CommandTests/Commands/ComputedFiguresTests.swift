import Quality
import TestSupport
import Testing

@Suite("Computed figures and coverage on paper")
struct ComputedFiguresTests {
  @Test("those of the demonstration: counted, frozen, counted again, refused", arguments: Language.allCases)
  func demo(language: Language) throws {
    let program = try Program(language)
    try program.vigie("demo", "--keep", "label.vigie")
    var transcript = Transcript(program)
    try transcript.vigie("list", "counted", "--indicator", "ap-06")
    try transcript.vigie("list", "counted", "--indicator", "FRD-03", "--period", "2025-Q4", "--csv")
    try transcript.vigie("freeze")
    try transcript.vigie("recount", "AP-06", "T3 2026", "--reason", "vérification")
    try transcript.vigie("recount", "AP-06", "T4 2026", "--reason", "trop tôt")
    try transcript.vigie("recount", "TEL-01", "10/2026", "--reason", "erreur")
    try transcript.vigie("record", "AP-06", "T3 2026", "16/17")
    try transcript.vigie("list", "counted", "--indicator", "AP-06", "--period", "10/2026")
    try transcript.vigie("list", "counted")
    try transcript.vigie("list", "counted", "--indicator", "TEL-01")
    try transcript.vigie("list", "actions", "--period", "T3 2026")
    try transcript.vigie("check")
    expectGolden(transcript.text, "computed.\(language.rawValue).txt")
  }

  @Test("each engagement with what covers it, the rule, and why one stands so", arguments: Language.allCases)
  func coverage(language: Language) throws {
    let program = try Program(language)
    try program.vigie("demo", "--keep", "label.vigie")
    var transcript = Transcript(program)
    try transcript.vigie("list", "coverage")
    try transcript.vigie("list", "coverage", "--filter", "e19", "--json")
    try transcript.vigie("list", "rule")
    for code in ["e10", "E19"] { try transcript.vigie("show", "engagement", code) }
    expectGolden(transcript.text, "coverage.\(language.rawValue).txt")
  }

  @Test("a month that ends between two days is frozen by the first command of a scheduled task")
  func freeze() throws {
    let program = try Program()
    _ = try program.bare("demo", "--keep", "label.vigie", "--today", "2026-12-30")
    let seen = try program.bare("freeze", "--today", "2027-01-04").told
    #expect(seen.contains("à la clôture :"))
    #expect(seen.contains("AP-06"))
    #expect(try program.bare("freeze", "--today", "2027-01-04").told == "Aucun relevé calculé n’est à arrêter.\n")
  }
}
