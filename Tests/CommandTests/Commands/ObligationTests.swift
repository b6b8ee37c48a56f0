import Quality
import TestSupport
import Testing

@Suite("Obligations from the command line")
struct ObligationTests {
  @Test(
    "they are listed, planned, held, changed and shown; each refusal has its sentence", arguments: Language.allCases)
  func golden(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("list", "obligations")
    try transcript.vigie("plan", "obligation", "copil", "--on", "12/12/2026")
    try transcript.vigie("plan", "obligation", "copil", "--on", "12/11/2026")
    try transcript.vigie("plan", "obligation", "copil")
    try transcript.vigie("plan", "obligation", "copils", "--none")
    try transcript.vigie("hold", "obligation", "COPIL", "--on", "12/3/2026", "--note", "Compte rendu en ligne")
    try transcript.vigie("hold", "obligation", "copil", "--on", "12/3/2026")
    try transcript.vigie("hold", "obligation", "copil", "--on", "25/11/2026")
    try transcript.vigie("hold", "obligation", "initial-audit", "--on", "1/10/2026", "--decided", "20/11/2026")
    try transcript.vigie("hold", "obligation", "renewal-audit", "--on", "1/10/2026", "--decided", "1/9/2026")
    try transcript.vigie("edit", "obligation", "clu", "--every-months", "6", "--rule", "series", "--from", "31/1/2026")
    try transcript.vigie("edit", "obligation", "clu", "--rule", "series")
    try transcript.vigie("edit", "obligation", "clu", "--every-months", "241")
    try transcript.vigie("edit", "obligation", "initial-audit", "--follows", "follow-up-audit", "--after-months", "3")
    try transcript.vigie("show", "obligation", "copil")
    try transcript.vigie("show", "obligation", "follow-up-audit")
    try transcript.vigie("list", "obligations", "--csv")
    try transcript.vigie("undo")
    try transcript.vigie("plan", "obligation", "copil", "--none")
    expectGolden(transcript.text, "obligations.\(language.rawValue).txt")
  }

  @Test("the demonstration has no obligation that is late, and two that are planned, whatever the day of autumn")
  func demo() throws {
    for today in ["2026-10-20", "2026-11-24", "2027-11-05"] {
      let program = try Program()
      _ = try program.bare("demo", "--keep", "label.vigie", "--today", today)
      let list = try program.bare("list", "obligations", "--csv", "--today", today).told
      #expect(!list.contains("retard"), "\(today)")
      #expect(list.contains("dans 12 j"), "\(today)")
    }
  }
}
