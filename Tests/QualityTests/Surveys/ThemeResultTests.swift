import Quality
import Testing

private func result(_ satisfied: Int, _ expressed: Int, site: String? = nil, theme: String = "TEL") -> ThemeResult {
  ThemeResult(theme: theme, site: site, satisfied: satisfied, expressed: expressed)
}

@Suite("The result of a theme")
struct ThemeResultTests {
  @Test(
    "the interval is that of Wilson, at 95 %",
    arguments: [
      (29, 40, 57.2, 83.9), (290, 400, 67.9, 76.6), (30, 40, 59.8, 85.8), (0, 10, 0, 27.8), (10, 10, 72.2, 100),
    ] as [(Int, Int, Double, Double)])
  func wilson(satisfied: Int, expressed: Int, low: Double, high: Double) throws {
    let interval = try #require(result(satisfied, expressed).interval)
    #expect((interval.lowerBound * 10).rounded() / 10 == low)
    #expect((interval.upperBound * 10).rounded() / 10 == high)
  }

  @Test("nobody’s opinion is no score, no interval, and under no threshold")
  func nobody() {
    #expect(result(0, 0).score == nil)
    #expect(result(0, 0).interval == nil)
    #expect(!result(0, 0).isUnder(75))
    #expect(result(0, 0).isSmall)
  }

  @Test(
    "75 exactly is not under 75; what rounds to it is",
    arguments: [(3, 4, false), (300, 400, false), (1874, 2500, true), (299, 400, true), (301, 400, false)])
  func threshold(satisfied: Int, expressed: Int, isUnder: Bool) {
    #expect(result(satisfied, expressed).isUnder(75) == isUnder)
  }

  @Test("fewer than thirty answers are few", arguments: [(29, true), (30, false), (31, false)])
  func small(expressed: Int, isSmall: Bool) {
    #expect(result(20, expressed).isSmall == isSmall)
  }
}

@Suite("A survey")
struct SurveyTests {
  @Test("the counts of all sites are pooled, their percentages are not averaged")
  func pooled() throws {
    let survey = Survey(heldOn: day("2025-11-14"), results: [result(9, 10, site: "A"), result(60, 100, site: "B")])
    let pooled = try #require(survey.result(on: "TEL"))
    #expect((pooled.satisfied, pooled.expressed, pooled.site) == (69, 110, nil))
  }

  @Test("a result given for the whole stands, whatever its sites say")
  func whole() {
    let survey = Survey(heldOn: day("2025-11-14"), results: [result(9, 10, site: "A"), result(50, 100)])
    #expect(survey.result(on: "TEL") == result(50, 100))
    #expect(survey.result(on: "WEB") == nil)
  }

  @Test(
    "is current until the end of the year that follows it",
    arguments: [("2024-12-31", false), ("2025-01-01", true), ("2026-11-24", true)])
  func current(heldOn: String, isCurrent: Bool) {
    #expect(Survey(heldOn: day(heldOn), results: []).isCurrent(on: day("2026-11-24")) == isCurrent)
  }

  @Test(
    "refuses a day to come, nothing at all, and results that no count can give",
    arguments: [
      ("2026-11-24", [result(3, 4)], nil), ("2026-11-25", [result(3, 4)], .notYet(day("2026-11-25"))),
      ("2026-11-24", [], .nothingGiven), ("2026-11-24", [result(-1, 4)], .negative("TEL")),
      ("2026-11-24", [result(0, -4)], .negative("TEL")), ("2026-11-24", [result(5, 4)], .aboveWhole("TEL")),
      ("2026-11-24", [result(3, 4), result(2, 4)], .twice("TEL")),
      ("2026-11-24", [result(3, 4), result(2, 4, site: "A"), result(3, 4, theme: "WEB")], nil),
      ("2026-11-24", [result(0, 0)], .nobody("TEL")),
    ] as [(String, [ThemeResult], Survey.Refusal?)])
  func refusals(heldOn: String, results: [ThemeResult], refusal: Survey.Refusal?) {
    expect(refusal) { try Survey(heldOn: day(heldOn), results: results).check(today: day("2026-11-24")) }
  }
}
