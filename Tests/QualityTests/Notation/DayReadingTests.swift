import Quality
import Testing

private let tuesday = day("2026-11-24")

@Suite("Days as people type them")
struct DayReadingTests {
  @Test(
    "in French",
    arguments: [
      ("12/03/2026", "2026-03-12"), ("12/3/26", "2026-03-12"), ("12-03-2026", "2026-03-12"),
      ("12.03.2026", "2026-03-12"), ("12 / 03 / 2026", "2026-03-12"), ("2026-03-12", "2026-03-12"),
      ("12/03/1998", "1998-03-12"), ("24 nov 2026", "2026-11-24"), ("24 nov. 2026", "2026-11-24"),
      ("24 NOVEMBRE 2026", "2026-11-24"), ("24\u{A0}novembre\u{202F}2026", "2026-11-24"), ("1er mai 27", "2027-05-01"),
      ("1 mai 2027", "2027-05-01"), ("14 juil. 2027", "2027-07-14"), ("9 juin 2027", "2027-06-09"),
      ("15 aout 2027", "2027-08-15"), ("3 févr. 2027", "2027-02-03"), ("2 déc 2026", "2026-12-02"),
      ("29/2/2024", "2024-02-29"), ("auj", "2026-11-24"), ("aujourd’hui", "2026-11-24"), ("demain", "2026-11-25"),
      ("hier", "2026-11-23"), ("  demain ", "2026-11-25"), ("+15j", "2026-12-09"), ("+15", "2026-12-09"),
      ("+ 15 jours", "2026-12-09"), ("-3j", "2026-11-21"), ("+2 sem", "2026-12-08"), ("+1 mois", "2026-12-24"),
      ("+4 ans", "2030-11-24"), ("+1an", "2027-11-24"),
    ])
  func french(text: String, iso: String) {
    #expect(Notation(.french).readDay(text, today: tuesday)?.iso == iso)
  }

  @Test(
    "in English, the day still before the month",
    arguments: [
      ("12/03/2026", "2026-03-12"), ("24 Nov 2026", "2026-11-24"), ("24 november 2026", "2026-11-24"),
      ("1 May 2027", "2027-05-01"), ("today", "2026-11-24"), ("tomorrow", "2026-11-25"), ("yesterday", "2026-11-23"),
      ("+15d", "2026-12-09"), ("+2 weeks", "2026-12-08"), ("+1 month", "2026-12-24"), ("+4 years", "2030-11-24"),
      ("fri", "2026-11-27"), ("Friday", "2026-11-27"),
    ])
  func english(text: String, iso: String) {
    #expect(Notation(.english).readDay(text, today: tuesday)?.iso == iso)
  }

  @Test(
    "a weekday is the next one, never today",
    arguments: [
      ("ven", "2026-11-27"), ("ven.", "2026-11-27"), ("vendredi", "2026-11-27"), ("lun", "2026-11-30"),
      ("mar", "2026-12-01"), ("mardi", "2026-12-01"), ("mercredi", "2026-11-25"), ("dimanche", "2026-11-29"),
    ])
  func weekdays(text: String, iso: String) {
    #expect(Notation(.french).readDay(text, today: tuesday)?.iso == iso)
  }

  @Test(
    "without a year, the first such day that is not more than three months past",
    arguments: [
      ("12/3", "2026-11-24", "2027-03-12"), ("24/11", "2026-11-24", "2026-11-24"),
      ("23/11", "2026-11-24", "2026-11-23"),
      ("24/8", "2026-11-24", "2026-08-24"), ("23/8", "2026-11-24", "2027-08-23"), ("20/12", "2026-01-10", "2025-12-20"),
      ("10/10", "2026-01-10", "2025-10-10"), ("9/10", "2026-01-10", "2026-10-09"),
      ("1er mai", "2026-11-24", "2027-05-01"),
      ("24 novembre", "2026-11-24", "2026-11-24"), ("29/2", "2028-01-15", "2028-02-29"),
      ("29/2", "2027-11-24", "2028-02-29"), ("29/2", "2026-11-24", nil), ("29/2", "2028-11-24", nil),
    ] as [(String, String, String?)])
  func nearest(text: String, today: String, iso: String?) {
    #expect(Notation(.french).readDay(text, today: day(today))?.iso == iso)
  }

  @Test(
    "what is no day is refused",
    arguments: [
      "", " ", "31/02/2026", "29/2/2026", "31/4", "0/3", "12/13", "32/1", "12/03/202", "12/03/20266", "12/3/", "12//3",
      "/12/3", "-12/3", "12/+3", "12/-3", "24 nov 202", "24 jui 2026", "ma", "lu", "nov 24", "24", "1203", "+", "+x",
      "+15x", "+99999999999999999999j", "+36526j", "-2000 ans", "+1201 mois", "12/3/2026/1", "12 mars 2026 soir",
      "２４/１１/２０２６", "demain matin",
    ])
  func refuses(text: String) {
    #expect(Notation(.french).readDay(text, today: tuesday) == nil)
    #expect(Notation(.english).readDay(text, today: tuesday) == nil)
  }

  @Test("everyday words are understood in both languages, the names of months and weekdays in their own")
  func otherLanguage() {
    #expect(Notation(.english).readDay("demain", today: tuesday) == day("2026-11-25"))
    #expect(Notation(.french).readDay("tomorrow", today: tuesday) == day("2026-11-25"))
    #expect(Notation(.english).readDay("24 août 2026", today: tuesday) == nil)
    #expect(Notation(.english).readDay("vendredi", today: tuesday) == nil)
    #expect(Notation(.french).readDay("friday", today: tuesday) == nil)
  }
}
