import TestSupport
import Testing

@testable import Quality

@Suite("What covers an engagement")
struct CoverageTests {
  @Test("an empty column is a hole, but for actions: an engagement that is kept needs none")
  func holes() {
    #expect(Coverage(engagement: 19).holes == [.indicator, .theme, .document])
    let whole = Coverage(
      engagement: 10, indicators: [.init(code: "TEL-01", standing: .met, judged: .met)],
      themes: [.init(code: "TEL", score: nil, state: .neverAsked)],
      documents: [.init(code: "DOC-1", state: .expired)])
    #expect(whole.holes == [])
  }

  @Test(
    "a theme is told by the latest survey that asked about it",
    arguments: [
      // 75 exactly is not under 75, and 74.96 is, whatever it is rounded to.
      ([("2026-11-10", 300, 400)], Coverage.OfTheme.State.satisfied, 75.0),
      ([("2026-11-10", 1874, 2500)], .underThreshold, 74.96),
      ([("2025-11-10", 300, 400), ("2026-11-10", 200, 400)], .underThreshold, 50),
      ([("2026-11-10", 300, 400), ("2025-11-10", 200, 400)], .satisfied, 75),
      // Last year's is current until the end of this one.
      ([("2025-01-01", 300, 400)], .satisfied, 75), ([("2024-12-31", 300, 400)], .outdated, 75),
      ([("2024-12-31", 200, 400)], .underThreshold, 50),
      // Nobody had an opinion: the one before tells.
      ([("2025-11-10", 300, 400), ("2026-11-10", 0, 0)], .satisfied, 75),
      ([("2026-11-10", 0, 0)], .neverAsked, nil), ([], .neverAsked, nil),
    ] as [([(String, Int, Int)], Coverage.OfTheme.State, Double?)])
  func theme(surveys: [(String, Int, Int)], state: Coverage.OfTheme.State, score: Double?) {
    let theme = Theme(code: "TEL", title: Wording("Téléphone"), engagements: [10])
    let held = surveys.map { day, satisfied, expressed in
      Survey(
        heldOn: SampleLabel.day(day),
        results: [ThemeResult(theme: "TEL", satisfied: satisfied, expressed: expressed)])
    }
    let answer = theme.state(in: held, on: SampleLabel.today)
    #expect((answer.state, answer.score) == (state, score))
  }
}
