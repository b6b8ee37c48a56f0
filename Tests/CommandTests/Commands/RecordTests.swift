import Quality
import TestSupport
import Testing

@Suite("A month’s figure is recorded as people write it")
struct RecordTests {
  @Test(
    "with any blank, sign and decimal mark",
    arguments: [
      ("TEL-01", "09/2026", "812/1034", "TEL-01;2026-09;;812;1034;;"),
      ("TEL-01", "septembre 2026", "812 ÷ 1 034", "TEL-01;2026-09;;812;1034;;"),
      ("tel-01", "2026-09", "812\u{A0}/\u{A0}1\u{202F}034", "TEL-01;2026-09;;812;1034;;"),
      ("TIT-01", "09/2026", "14,5", "TIT-01;2026-09;;;;14,5;"),
      ("TIT-01", "09/2026", "14.5", "TIT-01;2026-09;;;;14,5;"),
      ("TIT-01", "09/2026", "14,5 j", "TIT-01;2026-09;;;;14,5;"),
      ("AP-06", "T3 2026", "11/12", "AP-06;2026-Q3;;11;12;;"),
      ("WEB-04", "2025", "80/106", "WEB-04;2025;;80;106;;"),
    ])
  func written(indicator: String, period: String, figure: String, row: String) throws {
    let program = try Program()
    try program.vigie("init", "--name", "X")
    let outcome = try program.vigie("record", indicator, period, figure)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let rows = try program.vigie("list", "measurements", "--csv").output.split(separator: "\r\n")
    #expect(rows.dropFirst().map(String.init) == [row])
  }

  @Test("a site is known whatever the case of its code")
  func site() throws {
    let program = try Program.withLabel()
    #expect(try program.vigie("record", "TEL-01", "2026-06", "1/2", "--site", "sb54").code == 0)
    #expect(try program.vigie("list", "measurements", "--csv", "--filter", "2026-06").output.contains(";SB54;1;2;"))
  }

  @Test(
    "again is nothing, another figure is a correction, and a wrong one changes nothing", arguments: Language.allCases)
  func golden(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("record", "TEL-01", "2026-10", "741/1000", "--site", "SB39")
    try transcript.vigie("record", "TEL-01", "2026-10", "747/1000", "--site", "SB39")
    try transcript.vigie("record", "TEL-1", "2026-10", "1/2")
    try transcript.vigie("record", "ZZZ-99", "2026-10", "1/2")
    try transcript.vigie("record", "TEL-01", "2026-10", "1/2", "--site", "SB93")
    try transcript.vigie("record", "TEL-01", "13/2026", "1/2")
    try transcript.vigie("record", "TEL-01", "T1 2026", "1/2")
    try transcript.vigie("record", "TEL-01", "2026-12", "1/2")
    try transcript.vigie("record", "TEL-01", "2026-10", "quatre/5")
    try transcript.vigie("record", "TEL-01", "2026-10", "1/2/3")
    try transcript.vigie("record", "TEL-01", "2026-10", "3/2")
    try transcript.vigie("record", "TEL-01", "2026-10", "85,2")
    try transcript.vigie("list", "measurements")
    expectGolden(transcript.text, "record.\(language.rawValue).txt")
  }
}
