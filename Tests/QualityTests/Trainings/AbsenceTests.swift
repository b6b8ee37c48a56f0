import Quality
import Testing

@Suite("Absences")
struct AbsenceTests {
  private static func away(_ days: [(String, String?)]) -> [Absence] {
    days.map { Absence(agent: "AG-07", since: day($0.0), until: $0.1.map(day)) }
  }

  @Test(
    "absences without a working day in between are one, whatever their order",
    arguments: [
      ([], []), ([("2026-09-01", "2026-10-31")], [("2026-09-01", "2026-10-31")]),
      // 31 October is a Saturday, 1 November a holiday and a Sunday: Monday follows, Tuesday does not.
      ([("2026-09-01", "2026-10-30"), ("2026-11-02", "2027-04-15")], [("2026-09-01", "2027-04-15")]),
      ([("2026-11-02", "2027-04-15"), ("2026-09-01", "2026-10-30")], [("2026-09-01", "2027-04-15")]),
      ([("2026-09-01", "2026-10-30"), ("2026-11-02", nil)], [("2026-09-01", nil)]),
      ([("2026-09-01", nil), ("2026-11-02", "2026-11-30")], [("2026-09-01", nil)]),
      (
        [("2026-09-01", "2026-10-30"), ("2026-11-03", "2026-11-30")],
        [("2026-09-01", "2026-10-30"), ("2026-11-03", "2026-11-30")]
      ),
      ([("2026-09-01", "2026-11-30"), ("2026-10-01", "2026-10-31")], [("2026-09-01", "2026-11-30")]),
    ] as [([(String, String?)], [(String, String?)])])
  func whole(noted: [(String, String?)], whole: [(String, String?)]) {
    #expect(Self.away(noted).whole == Self.away(whole))
  }

  @Test(
    "a return ends the absence around its day, prolongs the one that lasts, or changes the one that is meant",
    arguments: [
      ("2026-11-16", nil, "2026-10-15"), ("2026-11-28", nil, "2026-10-15"), ("2027-02-01", nil, "2026-10-15"),
      ("2026-05-31", nil, "2026-05-04"), ("2026-06-01", nil, "2026-05-04"), ("2026-06-02", nil, nil),
      ("2026-07-01", "2026-05-04", "2026-05-04"), ("2026-05-04", "2026-05-04", nil),
      ("2026-07-01", "2026-05-05", nil), ("2026-05-04", nil, nil),
    ] as [(String, String?, String?)])
  func returning(on iso: String, since: String?, meant: String?) {
    let absences = Self.away([("2026-05-04", "2026-05-31"), ("2026-10-15", "2026-11-27")])
    let found = try? Absence.returning(
      from: absences, since: since.map(day), on: day(iso), today: day("2026-11-24"))
    #expect(found?.since == meant.map(day))
  }
}
