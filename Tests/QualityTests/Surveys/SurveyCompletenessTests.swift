import TestSupport
import Testing

@testable import Quality

@Suite("Whether a survey stands for the whole")
struct SurveyCompletenessTests {
  private func survey(_ day: String, _ sites: [String?], satisfied: Int = 80) -> Survey {
    Survey(
      code: String(day.prefix(4)), heldOn: SampleLabel.day(day),
      results: sites.map { ThemeResult(theme: "TEL", site: $0, satisfied: satisfied, expressed: 100) })
  }

  @Test(
    "once sites were told apart, all of them are needed, or a result for the whole",
    arguments: [
      ([["A", "B"], ["A"]], ["2024"], 1, 2), ([["A", "B"], ["A", "B"]], ["2024", "2025"], nil, nil),
      ([["A", "B"], ["A", "B", "C"]], ["2024", "2025"], nil, nil), ([["A", "B"], [nil]], ["2024", "2025"], nil, nil),
      ([["A", "B"], ["A"], ["A", "B"]], ["2024", "2026"], nil, nil), ([["A"]], ["2024"], nil, nil),
      ([[nil, "A", "B"], ["B"]], ["2024"], 1, 2), ([[nil], ["A"]], ["2024", "2025"], nil, nil),
    ] as [([[String?]], [String], Int?, Int?)])
  func complete(sites: [[String?]], codes: [String], given: Int?, expected: Int?) {
    let surveys = sites.enumerated().map { survey("\(2024 + $0)-11-10", $1) }
    #expect(surveys.complete(on: "TEL").map(\.code) == codes)
    let incomplete = surveys.incomplete(on: "TEL")
    #expect((incomplete?.sites, incomplete?.expected) == (given, expected))
  }

  @Test("until it is complete, a survey changes neither the theme nor the indicator computed from it")
  func consequences() {
    let theme = Theme(code: "TEL", title: Wording("Téléphone"), engagements: [10])
    let before = survey("2025-11-10", ["A", "B"])
    let first = survey("2026-11-10", ["A"], satisfied: 10)
    let both = survey("2026-11-10", ["A", "B"], satisfied: 10)
    #expect(theme.state(in: [before, first], on: SampleLabel.today).state == .satisfied)
    #expect(theme.state(in: [before, both], on: SampleLabel.today).state == .underThreshold)
    let year = SampleLabel.period("2026")
    #expect(ThemeSatisfaction(theme: "TEL", surveys: [before, first]).items(in: year).isEmpty)
    #expect(ThemeSatisfaction(theme: "TEL", surveys: [before, both]).items(in: year).count == 2)
    let history = ThemeHistory(theme, in: [before, first], on: SampleLabel.today)
    #expect((history.latest?.survey.code, history.incomplete?.code) == ("2025", "2026"))
    #expect((history.givenSites, history.expectedSites) == (1, 2))
  }
}
