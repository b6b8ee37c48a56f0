import Quality
import Testing

private let french = Notation(.french)
private let english = Notation(.english)

@Suite("Numbers")
struct NumbersTests {
  @Test(
    "a number is read as people type it, in either language",
    arguments: [
      ("95,16", 95.16), ("95.16", 95.16), ("95.16 %", 95.16), ("95,16\u{A0}%", 95.16), ("95,16\u{202F}%", 95.16),
      ("0", 0), ("007", 7), ("812", 812), ("1250", 1250), ("1 250", 1250), ("1\u{A0}250", 1250),
      ("1\u{202F}250", 1250), ("1\u{2009}250", 1250), ("1\u{2007}250", 1250), ("1\t250", 1250),
      ("12 345 678", 12_345_678), ("1 250,5", 1250.5), ("  42  ", 42), ("-3", -3), ("−3,5", -3.5), ("- 3", -3),
      ("+4", 4), ("0,33 ‰", 0.33), ("14 j", 14), ("14j", 14), ("12 min", 12), ("45 s", 45), ("2 j.o.", 2),
      ("2 w.d.", 2), ("3 d", 3), ("5,", nil), (",5", nil), ("5.", nil), ("", nil), ("   ", nil), ("%", nil),
      ("abc", nil), ("12abc", nil), ("1e5", nil), ("0x10", nil), ("nan", nil), ("inf", nil), ("95 16", nil),
      ("1 25", nil), ("1234 567", nil), ("1\n250", nil), ("1,2,3", nil), ("1.250,50", nil), ("12/3", nil), ("--3", nil),
      ("+-3", nil), ("½", nil), ("٣", nil), ("１２", nil), ("=1+1", nil), ("1'250", nil),
    ] as [(String, Double?)])
  func reads(text: String, number: Double?) {
    #expect(french.readNumber(text) == number)
    #expect(english.readNumber(text) == number)
  }

  @Test(
    "a comma before three digits is a decimal sign in French and groups thousands in English",
    arguments: [
      ("1,250", 1.25, 1250), ("1,250.5", nil, 1250.5), ("12,345,678", nil, 12_345_678), ("1,250,5", nil, nil),
      ("0,125", 0.125, 0.125), ("1234,567", 1234.567, 1234.567), ("1.250", 1.25, 1.25), ("95,160", 95.16, 95_160),
    ] as [(String, Double?, Double?)])
  func groups(text: String, inFrench: Double?, inEnglish: Double?) {
    #expect(french.readNumber(text) == inFrench)
    #expect(english.readNumber(text) == inEnglish)
  }

  @Test("a number too long to be one is refused")
  func tooLong() { #expect(french.readNumber(String(repeating: "9", count: 400)) == nil) }

  @Test(
    "a whole number is read within its range",
    arguments: [("24", 24), ("1", 1), ("0", nil), ("601", nil), ("2,5", nil)])
  func whole(text: String, number: Int?) { #expect(french.readWhole(text, in: 1...600) == number) }

  @Test(
    "a number is written with one decimal at most, rounded half away from zero, its thousands grouped",
    arguments: [
      (0, "0", "0"), (-0.0, "0", "0"), (-0.04, "0", "0"), (71.2, "71,2", "71.2"), (71.25, "71,3", "71.3"),
      (71.24, "71,2", "71.2"), (-71.25, "−71,3", "−71.3"), (74.96, "75", "75"), (999, "999", "999"),
      (999.95, "1\u{202F}000", "1,000"), (1234.5, "1\u{202F}234,5", "1,234.5"),
      (1_234_567, "1\u{202F}234\u{202F}567", "1,234,567"), (-1234, "−1\u{202F}234", "−1,234"), (.infinity, "—", "—"),
      (.nan, "—", "—"),
      (1e15, "1\u{202F}000\u{202F}000\u{202F}000\u{202F}000\u{202F}000", "1,000,000,000,000,000"),
    ] as [(Double, String, String)])
  func writes(value: Double, inFrench: String, inEnglish: String) {
    #expect(french.number(value) == inFrench)
    #expect(english.number(value) == inEnglish)
  }

  @Test(
    "or with exactly so many decimals",
    arguments: [
      (5, 0, "5"), (5.5, 0, "6"), (-5.5, 0, "−6"), (5, 1, "5,0"), (0.05, 1, "0,1"), (0.004, 2, "0,00"),
      (2.345, 2, "2,35"), (1e20, 0, "100\u{202F}000\u{202F}000\u{202F}000\u{202F}000\u{202F}000\u{202F}000"),
      (1.5, 12, "1,500000000000"),
    ] as [(Double, Int, String)])
  func decimals(value: Double, decimals: Int, text: String) {
    #expect(french.number(value, decimals: decimals) == text)
  }

  @Test(
    "every digit that makes a number is written for editing, without an exponent, and reads back the same",
    arguments: [
      0, 812, 95.16, 0.1 + 0.2, 1.0 / 3, -2.5, 1e-5, 1.25e-7, 123_456.789, 1e15, 1.2345e16, 1e22, -1e18,
      .leastNormalMagnitude, 74.96,
      .greatestFiniteMagnitude,
    ] as [Double])
  func exact(value: Double) {
    for notation in [french, english] {
      let text = notation.exact(value)
      #expect(notation.readNumber(text) == value)
      #expect(!text.contains("e"))
    }
  }

  @Test("what is written for editing has its language's decimal sign and no groups")
  func exactText() {
    #expect(french.exact(1234.5) == "1234,5")
    #expect(english.exact(1234.5) == "1234.5")
    #expect(french.exact(1250) == "1250")
    #expect(french.exact(0.00001) == "0,00001")
    #expect(french.exact(.nan) == "—")
  }

  @Test("what is written for reading reads back too", arguments: [0, 71.2, 1234.5, 1_234_567, -12.5] as [Double])
  func roundTrip(value: Double) {
    for notation in [french, english] {
      #expect(notation.readNumber(notation.number(value)) == value)
      #expect(notation.readNumber(notation.measured(value, unit: .percent)) == value)
    }
  }

  @Test(
    "a value has its unit, held to it by a no-break space",
    arguments: [
      (.percent, "71,2\u{A0}%", "71.2%"), (.perThousand, "71,2\u{A0}‰", "71.2‰"),
      (.minutes, "71,2\u{A0}min", "71.2\u{A0}min"), (.seconds, "71,2\u{A0}s", "71.2\u{A0}s"),
      (.days, "71,2\u{A0}j", "71.2\u{A0}d"), (.workingDays, "71,2\u{A0}j.o.", "71.2\u{A0}w.d."),
      (.count, "71,2", "71.2"),
    ] as [(Quality.Unit, String, String)])
  func units(unit: Quality.Unit, inFrench: String, inEnglish: String) {
    #expect(french.value(71.2, unit: unit) == inFrench)
    #expect(english.value(71.2, unit: unit) == inEnglish)
    #expect(french.readNumber(inFrench) == 71.2)
    #expect(english.readNumber(inEnglish) == 71.2)
  }

  @Test("no value is a dash, never zero")
  func noValue() {
    #expect(french.value(nil, unit: .percent) == "—")
    #expect(french.measured(nil, unit: .percent) == "—")
  }

  @Test(
    "a measured value keeps its decimal, so that a column lines up; a whole count has none",
    arguments: [
      (85, .percent, "85,0\u{A0}%"), (85.04, .percent, "85,0\u{A0}%"), (14, .days, "14,0\u{A0}j"), (60, .count, "60"),
      (60.5, .count, "60,5"),
    ] as [(Double, Quality.Unit, String)])
  func measured(value: Double, unit: Quality.Unit, text: String) {
    #expect(french.measured(value, unit: unit) == text)
  }

  @Test(
    "a difference says its sign, unless it rounds to none",
    arguments: [
      (2.3, "+2,3"), (-0.5, "−0,5"), (0, "0,0"), (0.04, "0,0"), (-0.04, "0,0"), (-0.05, "−0,1"),
      (1234, "+1\u{202F}234,0"), (.nan, "—"),
    ] as [(Double, String)])
  func difference(value: Double, text: String) { #expect(french.difference(value) == text) }
}
