import Quality
import TestSupport
import Testing

@testable import Dashboard

@Suite("The order of what is proposed")
struct DegradationOrderTests {
  private func line(_ values: [Double]) throws -> DegradationLine {
    let indicator = SampleLabel.framework.indicators[0]
    let points = values.enumerated().map { index, value in
      Series.Point(
        period: SampleLabel.period("2024-01").advanced(by: index), figure: .value(value), value: value)
    }
    let verdict = SeriesVerdict(points, of: indicator)
    let proposal = try #require(DegradationProposal(points, of: indicator, site: nil, verdict: verdict))
    return DegradationLine(matter: .proposal(proposal), indicator: indicator)
  }

  private let usual: [Double] = [88, 89, 88, 89, 88, 89, 88, 89, 88, 89, 88, 89]

  @Test("a threshold passed weighs more than what a series says, both more than one, then the distance from the target")
  func gravity() throws {
    // 78 is the alert threshold, 85 the target.
    let both = try line(usual + [77])
    let far = try line([88, 50])
    let near = try line([88, 77])
    let special = try line(usual + [83])
    #expect(both.signals == [.alertPassed, .specialCause])
    #expect((far.signals, near.signals) == ([.alertPassed], [.alertPassed]))
    #expect(special.signals == [.specialCause])
    let ordered = [special, near, far, both].sorted { $0.urgency < $1.urgency }
    #expect(ordered.map { $0.proposal?.value } == [77, 50, 77, 83])
    #expect(ordered.first?.signals.count == 2)
  }
}
