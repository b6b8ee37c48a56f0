import Quality
import Testing

private func indicator(_ frequency: Frequency) -> Indicator {
  Indicator(
    code: "TEL-01", family: "TEL", title: Wording("Décroché"), formula: Wording(""), unit: .percent, isRatio: true,
    direction: .higher, target: nil, frequency: frequency, engagements: [], basis: Wording(""), isProposal: false)
}

/// `2026-09 VAL` is a figure of that month on that site; without a site, of the whole.
private func measurements(_ texts: [String]) -> [Measurement] {
  texts.map { text in
    let words = text.split(separator: " ").map(String.init)
    return Measurement(
      indicator: "TEL-01", period: period(words[0]), site: words.count > 1 ? words[1] : nil,
      figure: .ratio(numerator: 1, denominator: 2))
  }
}

@Suite("Which figures are due")
struct DueFigureTests {
  @Test(
    "every closed period since the last one, on every site that is usually measured",
    arguments: [
      (["2026-09"], ["2026-10"]), (["2026-10"], []), ([], ["2026-10"]),
      (["2026-09 VAL", "2026-09 RIV"], ["2026-10 RIV", "2026-10 VAL"]),
      (["2026-09 VAL", "2026-09 RIV", "2026-10 VAL"], ["2026-10 RIV"]),
      (["2026-08"], ["2026-09", "2026-10"]), (["2024-01"], ["2026-08", "2026-09", "2026-10"]),
      (["2026-09 VAL", "2026-08 VAL", "2026-08 RIV"], ["2026-09 RIV", "2026-10 RIV", "2026-10 VAL"]),
    ] as [([String], [String])])
  func monthly(given: [String], expected: [String]) {
    let due = DueFigure.all(
      of: indicator(.monthly), measurements(given).sorted { $0.period < $1.period }, on: day("2026-11-24"))
    #expect(due.map { [$0.period.code, $0.site ?? ""].filter { !$0.isEmpty }.joined(separator: " ") } == expected)
  }

  @Test(
    "a period is due once it is over",
    arguments: [
      (Frequency.quarterly, "2026-Q2", "2026-09-30", []), (.quarterly, "2026-Q2", "2026-10-01", ["2026-Q3"]),
      (.yearly, "2024", "2025-12-31", []), (.yearly, "2024", "2026-01-01", ["2025"]),
      (.halfYearly, "2026-H1", "2027-01-01", ["2026-H2"]),
    ] as [(Frequency, String, String, [String])])
  func frequencies(frequency: Frequency, last: String, today: String, expected: [String]) {
    let due = DueFigure.all(of: indicator(frequency), measurements([last]), on: day(today))
    #expect(due.map(\.period.code) == expected)
  }
}
