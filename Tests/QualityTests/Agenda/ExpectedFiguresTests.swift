import Quality
import Testing

@Suite("The figures of a period, together")
struct ExpectedFiguresTests {
  private let delays = Delays(grace: [.monthly: 20, .quarterly: 10])

  @Test(
    "are missing once the delay after their period has passed",
    arguments: [("2026-10", "2026-11-20"), ("2026-Q3", "2026-10-10"), ("2026", "2027-01-20")])
  func due(period: String, due: String) throws {
    let period = try #require(Period(code: period))
    #expect(ExpectedFigures(period, count: 3, delays).due == day(due))
  }

  @Test(
    "are told ahead from the period that goes on",
    arguments: [
      (.monthly, "2026-12-19", []), (.monthly, "2026-12-20", ["2026-11"]), (.monthly, "2027-01-19", ["2026-11"]),
      (.monthly, "2027-01-20", ["2026-11", "2026-12"]), (.quarterly, "2027-01-10", ["2026-Q4"]),
      (.quarterly, "2027-01-09", []), (.yearly, "2026-01-01", []),
    ] as [(Frequency, String, [String])])
  func toCome(frequency: Frequency, last: String, periods: [String]) {
    let toCome = ExpectedFigures.periodsToCome(frequency, on: day("2026-11-24"), through: day(last), delays)
    #expect(toCome.map(\.code) == periods)
  }

  @Test("are one line of the agenda, whatever their number")
  func deadline() throws {
    let period = try #require(Period(code: "2026-10"))
    let deadline = ExpectedFigures(period, count: 12, delays).deadline
    #expect(deadline.id == "figures 2026-10")
    #expect(deadline.day == day("2026-11-20"))
    #expect(deadline.subject.phrase == Phrase("deadline.figures", ["period": .period(period), "count": .count(12)]))
  }
}
