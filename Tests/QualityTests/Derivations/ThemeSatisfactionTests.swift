import TestSupport
import Testing

@testable import Quality

@Suite("Satisfaction on a theme")
struct ThemeSatisfactionTests {
  private func items(_ surveys: [Survey], in period: String = "2026") -> [CountedItem] {
    ThemeSatisfaction(theme: "TEL", surveys: surveys).items(in: SampleLabel.period(period))
  }

  @Test("is what the surveys of the year counted, pooled and never averaged")
  func pooled() {
    let surveys = [
      Survey(
        code: "2026", heldOn: SampleLabel.day("2026-05-12"),
        results: [ThemeResult(theme: "TEL", satisfied: 90, expressed: 100)]),
      Survey(
        code: "2026-2", heldOn: SampleLabel.day("2026-11-12"),
        results: [
          ThemeResult(theme: "TEL", satisfied: 150, expressed: 300),
          ThemeResult(theme: "WEB", satisfied: 1, expressed: 1),
        ]),
      Survey(
        code: "2025", heldOn: SampleLabel.day("2025-12-31"),
        results: [ThemeResult(theme: "TEL", satisfied: 1, expressed: 2)]),
    ]
    let figure = DerivedFigure(site: nil, items: items(surveys)).figure
    #expect(figure == .ratio(numerator: 240, denominator: 400))
    #expect(items(surveys).map(\.code) == ["2026", "2026-2"])
    #expect(items(surveys, in: "2025").map(\.denominator) == [2])
  }

  @Test("tells sites apart where the survey does, and counts nobody twice where it gives the whole too")
  func sites() {
    let results = [
      ThemeResult(theme: "TEL", site: "VAL", satisfied: 30, expressed: 40),
      ThemeResult(theme: "TEL", site: "RIV", satisfied: 10, expressed: 20),
    ]
    let bySite = Survey(code: "2026", heldOn: SampleLabel.day("2026-05-12"), results: results)
    let figures = DerivedFigure.all(of: items([bySite]))
    #expect(figures.map(\.site) == [nil, "RIV", "VAL"])
    #expect(figures[0].figure == .ratio(numerator: 40, denominator: 60))
    #expect(figures[2].figure == .ratio(numerator: 30, denominator: 40))
    let both = Survey(
      code: "2026", heldOn: SampleLabel.day("2026-05-12"),
      results: results + [ThemeResult(theme: "TEL", satisfied: 41, expressed: 62)])
    #expect(DerivedFigure.all(of: items([both])).map(\.figure) == [.ratio(numerator: 41, denominator: 62)])
  }

  @Test("nothing is counted for a year without a survey, or without the theme")
  func nothing() {
    #expect(items([]).isEmpty)
    let other = Survey(
      heldOn: SampleLabel.day("2026-05-12"), results: [ThemeResult(theme: "WEB", satisfied: 1, expressed: 2)])
    #expect(items([other]).isEmpty)
  }
}
