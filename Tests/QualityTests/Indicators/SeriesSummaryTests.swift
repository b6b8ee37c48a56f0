import Quality
import Testing

private func indicator(_ direction: Indicator.Direction, targets: [Target] = [Target(goal: 85, alert: 78)]) -> Indicator
{
  Indicator(
    code: "TEL-01", family: "TEL", title: Wording("Décroché"), formula: Wording(""), unit: .percent, isRatio: true,
    direction: direction, targets: targets, frequency: .monthly, engagements: [], basis: Wording(""), isProposal: false)
}

/// January 2026 and the months that follow, as numerator and denominator.
private func points(_ figures: [(Double, Double)]) -> [Series.Point] {
  figures.enumerated().map { index, figure in
    let figure = Figure.ratio(numerator: figure.0, denominator: figure.1)
    return Series.Point(
      period: period("2026-01").advanced(by: index), figure: figure, value: figure.value(in: .percent))
  }
}

@Suite("What a stretch of a series comes to")
struct SeriesSummaryTests {
  private let figures: [(Double, Double)] = [(90, 100), (160, 200), (0, 0), (70, 100), (88, 100)]

  @Test("best and worst follow the direction")
  func ends() throws {
    let higher = try #require(SeriesSummary(points(figures), of: indicator(.higher)))
    #expect((higher.best?.period, higher.worst?.period) == (period("2026-01"), period("2026-04")))
    let lower = try #require(SeriesSummary(points(figures), of: indicator(.lower, targets: [])))
    #expect((lower.best?.period, lower.worst?.period) == (period("2026-04"), period("2026-01")))
    let neutral = try #require(SeriesSummary(points(figures), of: indicator(.neutral)))
    #expect(neutral.best == nil && neutral.worst == nil)
    #expect((neutral.highest.period, neutral.lowest.period) == (period("2026-01"), period("2026-04")))
  }

  @Test("the mean is pooled, never an average of percentages")
  func mean() throws {
    let summary = try #require(SeriesSummary(points(figures), of: indicator(.higher)))
    #expect(summary.mean == 408.0 / 500 * 100)
  }

  @Test("days out of target are those of the periods that missed the target of their time")
  func daysOut() throws {
    let summary = try #require(SeriesSummary(points(figures), of: indicator(.higher)))
    #expect((summary.daysOut, summary.days) == (28 + 30, 31 + 28 + 30 + 31))
    let raised = indicator(.higher, targets: [Target(goal: 85), Target(goal: 95, validFrom: day("2026-05-01"))])
    #expect(SeriesSummary(points(figures), of: raised)?.daysOut == 28 + 30 + 31)
  }

  @Test("nothing measured comes to nothing", arguments: [[], [(0, 0)]] as [[(Double, Double)]])
  func empty(figures: [(Double, Double)]) { #expect(SeriesSummary(points(figures), of: indicator(.higher)) == nil) }
}
