import Quality
import Testing

@Suite("What the series proposes to say of an effect")
struct EffectComparisonTests {
  private func indicator(_ direction: Indicator.Direction, target: Double? = nil) -> Indicator {
    Indicator(
      code: "TEL-01", family: "TEL", title: Wording("Décroché"), formula: Wording(""), unit: .percent, isRatio: false,
      direction: direction, target: target.map { Target(goal: $0, alert: $0 - 10) }, frequency: .monthly,
      engagements: [], basis: Wording(""), isProposal: true)
  }

  /// Monthly values from January 2025; opened on 1 January 2026 and done on 15 February.
  private func comparison(
    _ values: [Double], _ direction: Indicator.Direction = .higher, target: Double? = nil, breaks: [Annotation] = []
  ) throws -> EffectComparison {
    let first = try #require(Period(.monthly, year: 2025, number: 1))
    let points = values.enumerated().map {
      Series.Point(period: first.advanced(by: $0), figure: .value($1), value: $1)
    }
    let indicator = indicator(direction, target: target)
    return EffectComparison(
      points, SeriesVerdict(points, of: indicator, annotations: breaks), of: indicator, openedOn: day("2026-01-01"),
      doneOn: day("2026-02-15"))
  }

  private let year: [Double] = [70, 72, 71, 69, 70, 71, 70, 72, 71, 70, 69, 71]

  @Test("compares the last six months before the opening with those that began after it was done")
  func sides() throws {
    let comparison = try comparison(year + [80, 81, 84, 85])
    #expect(comparison.before == .init(points: 6, mean: (70 + 72 + 71 + 70 + 69 + 71) / 6))
    #expect(comparison.after == .init(points: 2, mean: 84.5))
  }

  @Test("nothing is compared across a break")
  func acrossBreak() throws {
    let annotation = Annotation(
      indicator: "TEL-01", site: nil, day: day("2025-10-01"), text: "nouveau compteur", isBreak: true, author: "C.")
    #expect(try comparison(year + [80, 81, 84], breaks: [annotation]).before.points == 3)
  }

  @Test(
    "effective, partly, or not",
    arguments: [
      // A clear rise that the series signals, above the target.
      ([80, 81, 84, 85, 86], .higher, 80, .effective), ([80, 81, 84, 85, 86], .higher, nil, .effective),
      // The same rise, with the target still missed by the last figure.
      ([80, 81, 84, 85, 86], .higher, 97, .partly),
      // The same rise, of two figures only.
      ([80, 81, 84, 85], .higher, nil, .partly),
      // A little better, as chance would have it.
      ([70, 71, 71, 72], .higher, 60, .partly),
      // No better.
      ([70, 71, 68, 69], .higher, 60, .ineffective), ([80, 81, 84, 85], .lower, nil, .ineffective),
      ([60, 58, 55, 54, 53], .lower, nil, .effective),
      // Nothing to say: no better side, or no figure since.
      ([80, 81, 84, 85], .neutral, nil, nil), ([80, 81], .higher, nil, nil),
    ] as [([Double], Indicator.Direction, Double?, EffectCheck.Verdict?)])
  func proposal(
    after: [Double], direction: Indicator.Direction, target: Double?, expected: EffectCheck.Verdict?
  ) throws {
    #expect(try comparison(year + after, direction, target: target).proposed == expected)
  }

  @Test("nothing is proposed without a figure before")
  func nothingBefore() {
    let indicator = indicator(.higher)
    let comparison = EffectComparison(
      [], SeriesVerdict([], of: indicator), of: indicator, openedOn: day("2026-01-01"), doneOn: day("2026-02-15"))
    #expect(comparison.proposed == nil)
    #expect(comparison.before == .init(points: 0, mean: nil))
  }

  @Test(
    "the effect is looked at after three periods, or three months",
    arguments: [
      (.monthly, "2027-02-24"), (.quarterly, "2027-08-24"), (.yearly, "2029-11-24"), (nil, "2027-02-24"),
    ] as [(Frequency?, String)])
  func delay(frequency: Frequency?, expected: String) {
    #expect(EffectDelay.proposed(after: day("2026-11-24"), frequency) == day(expected))
  }
}
