import Quality
import Testing

private let french = Notation(.french)
private let english = Notation(.english)

@Suite("Periods as they are written and typed")
struct PeriodsTests {
  @Test(
    "each frequency is written its own way, at length and for an axis",
    arguments: [
      ("2026-03", "mars 2026", "March 2026", "mars 26", "Mar 26"),
      ("2026-12", "décembre 2026", "December 2026", "déc. 26", "Dec 26"),
      ("2026-Q1", "T1 2026", "Q1 2026", "T1 26", "Q1 26"), ("2005-H2", "S2 2005", "H2 2005", "S2 05", "H2 05"),
      ("2026", "2026", "2026", "2026", "2026"),
    ])
  func writes(code: String, long: String, longEnglish: String, tick: String, tickEnglish: String) {
    #expect(french.period(period(code)) == long)
    #expect(english.period(period(code)) == longEnglish)
    #expect(french.tick(period(code)) == tick)
    #expect(english.tick(period(code)) == tickEnglish)
  }

  @Test(
    "a period is read as people type it",
    arguments: [
      ("T1 2026", "2026-Q1"), ("t1 26", "2026-Q1"), ("Q1 2026", "2026-Q1"), ("T1/2026", "2026-Q1"),
      ("T1\u{A0}2026", "2026-Q1"), ("2026 T1", "2026-Q1"), ("2026-Q1", "2026-Q1"), ("S2 25", "2025-H2"),
      ("S2-2025", "2025-H2"), ("H2 2025", "2025-H2"), ("2025-H2", "2025-H2"), ("03/2026", "2026-03"),
      ("3/2026", "2026-03"), ("03/26", "2026-03"), ("03-2026", "2026-03"), ("03.2026", "2026-03"),
      ("3 2026", "2026-03"),
      ("2026-03", "2026-03"), ("2026/03", "2026-03"), ("2026", "2026"), (" 2026 ", "2026"),
    ])
  func reads(text: String, code: String) {
    #expect(french.readPeriod(text, frequency: nil)?.code == code)
    #expect(english.readPeriod(text, frequency: nil)?.code == code)
  }

  @Test(
    "months have their names in each language",
    arguments: [
      ("mars 2026", "2026-03", nil), ("MARS 26", "2026-03", nil), ("févr. 2026", "2026-02", nil),
      ("fev 2026", "2026-02", nil), ("août 2026", "2026-08", nil), ("juin 2026", "2026-06", nil),
      ("juil. 2026", "2026-07", nil), ("mai 2026", "2026-05", nil), ("march 2026", nil, "2026-03"),
      ("Mar 26", "2026-03", "2026-03"), ("may 2026", nil, "2026-05"), ("July 2026", nil, "2026-07"),
    ] as [(String, String?, String?)])
  func months(text: String, inFrench: String?, inEnglish: String?) {
    #expect(french.readPeriod(text, frequency: nil)?.code == inFrench)
    #expect(english.readPeriod(text, frequency: nil)?.code == inEnglish)
  }

  @Test(
    "what is no period is refused",
    arguments: [
      "", " ", "T0 2026", "T5 2026", "S3 2026", "13/2026", "00/2026", "26", "202", "0000", "T1", "mars", "T1 202",
      "03/202", "03/20266", "T1 2026 bis", "jui 2026", "ma 2026", "X1 2026", "T+1 2026", "03/+26", "2026-2027",
      "01/03/2026",
    ])
  func refuses(text: String) {
    #expect(french.readPeriod(text, frequency: nil) == nil)
    #expect(english.readPeriod(text, frequency: nil) == nil)
  }

  @Test("a period of another frequency than asked is refused", arguments: Frequency.allCases)
  func frequency(asked: Frequency) {
    for text in ["03/2026", "T1 2026", "S2 2026", "2026"] {
      let read = french.readPeriod(text, frequency: nil)
      #expect(french.readPeriod(text, frequency: asked) == (read?.frequency == asked ? read : nil))
    }
  }

  @Test("every period that is written is read back as the same", arguments: Frequency.allCases)
  func roundTrip(frequency: Frequency) {
    for count in 0..<24 {
      let written = Period(frequency, containing: day("2025-01-01")).advanced(by: count)
      for notation in [french, english] {
        #expect(notation.readPeriod(notation.period(written), frequency: frequency) == written)
        #expect(notation.readPeriod(notation.tick(written), frequency: frequency) == written)
        #expect(notation.readPeriod(written.code, frequency: frequency) == written)
      }
    }
  }
}
