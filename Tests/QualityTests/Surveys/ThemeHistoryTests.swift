import Quality
import Testing

private let theme = Theme(code: "TEL", title: Wording("Téléphone"), engagements: [10], threshold: 75)

private func survey(_ code: String, _ heldOn: String, _ satisfied: Int?, of expressed: Int = 100) -> Survey {
  Survey(
    code: code, heldOn: day(heldOn),
    results: satisfied.map { [ThemeResult(theme: "TEL", satisfied: $0, expressed: expressed)] }
      ?? [ThemeResult(theme: "WEB", satisfied: 1, expressed: 2)])
}

@Suite("What users said of a theme")
struct ThemeHistoryTests {
  @Test("comes latest first, with its change in points since the survey before that asked")
  func change() {
    let history = ThemeHistory(
      theme,
      in: [survey("2023", "2023-11-14", 80), survey("2025", "2025-11-14", 78), survey("2024", "2024-11-14", nil)],
      on: day("2026-11-24"))
    #expect(history.answers.map(\.survey.code) == ["2025", "2023"])
    #expect((history.latest?.score, history.previous?.score, history.change) == (78, 80, -2))
    #expect(history.state == .satisfied)
  }

  @Test("asked once, it has not changed; never asked, it has nothing")
  func alone() {
    let once = ThemeHistory(theme, in: [survey("2025", "2025-11-14", 74)], on: day("2026-11-24"))
    #expect(once.change == nil)
    #expect(once.state == .underThreshold)
    let never = ThemeHistory(theme, in: [survey("2025", "2025-11-14", nil)], on: day("2026-11-24"))
    #expect(never.latest == nil)
    #expect(never.state == .neverAsked)
  }

  @Test("a survey in which nobody had an opinion did not ask")
  func nobody() {
    let history = ThemeHistory(
      theme, in: [survey("2024", "2024-11-14", 74), survey("2025", "2025-11-14", 0, of: 0)], on: day("2026-11-24"))
    #expect(history.latest?.survey.code == "2024")
  }

  @Test("tells the sites of a survey beside what they make together")
  func sites() {
    let results = [
      ThemeResult(theme: "TEL", site: "A", satisfied: 8, expressed: 10),
      ThemeResult(theme: "TEL", site: "B", satisfied: 6, expressed: 10),
    ]
    let history = ThemeHistory(
      theme, in: [Survey(code: "2025", heldOn: day("2025-11-14"), results: results)], on: day("2026-11-24"))
    #expect(history.latest?.score == 70)
    #expect(history.latest?.sites == results)
  }
}
