import Quality
import Testing

private let french = Notation(.french)
private let english = Notation(.english)

@Suite("Days as they are written")
struct DaysTests {
  @Test(
    "a day has its month in letters, and the first of a month is « 1er » in French",
    arguments: [
      ("2026-11-24", "24 nov. 2026", "24 Nov 2026"), ("2026-05-01", "1er mai 2026", "1 May 2026"),
      ("2026-02-02", "2 févr. 2026", "2 Feb 2026"), ("2026-08-31", "31 août 2026", "31 Aug 2026"),
    ])
  func day(iso: String, inFrench: String, inEnglish: String) {
    #expect(french.day(QualityTests.day(iso)) == inFrench)
    #expect(english.day(QualityTests.day(iso)) == inEnglish)
  }

  @Test("with its weekday")
  func longDay() {
    #expect(french.longDay(QualityTests.day("2026-11-24")) == "mar. 24 nov. 2026")
    #expect(english.longDay(QualityTests.day("2026-11-24")) == "Tue 24 Nov 2026")
    #expect(french.longDay(QualityTests.day("2026-03-01")) == "dim. 1er mars 2026")
  }

  @Test("in figures, the day comes before the month in both languages")
  func numericDay() {
    #expect(french.numericDay(QualityTests.day("2026-03-05")) == "05/03/2026")
    #expect(english.numericDay(QualityTests.day("2026-03-05")) == "05/03/2026")
  }

  @Test(
    "an instant is local time: seconds since 1970 in UTC, moved by the offset",
    arguments: [
      (0, 0, "01/01/1970 00:00"), (0, 3600, "01/01/1970 01:00"), (0, -3600, "31/12/1969 23:00"),
      (1_795_525_500, 3600, "24/11/2026 14:05"), (1_795_561_199, 3600, "24/11/2026 23:59"),
      (1_795_561_200, 3600, "25/11/2026 00:00"),
    ])
  func instant(seconds: Int, offset: Int, text: String) {
    #expect(french.instant(seconds, offset: offset) == text)
    #expect(text.hasSuffix(french.time(seconds, offset: offset)))
  }

  @Test("every day that is written is read back as the same", arguments: [french, english])
  func roundTrip(notation: Notation) {
    let today = QualityTests.day("2026-11-24")
    for days in stride(from: -800, through: 800, by: 7) {
      let written = today.adding(days: days)
      #expect(notation.readDay(notation.day(written), today: today) == written)
      #expect(notation.readDay(notation.numericDay(written), today: today) == written)
      #expect(notation.readDay(written.iso, today: today) == written)
    }
  }
}
