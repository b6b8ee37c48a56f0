import TestSupport
import Testing

@testable import Quality

@Suite("How an engagement stands")
struct EngagementStandingTests {
  typealias OfIndicator = Coverage.OfIndicator
  typealias OfTheme = Coverage.OfTheme

  private static func indicator(
    _ standing: Standing, judged: Standing? = nil, isCovered: Bool = false, case degradation: String? = nil
  ) -> OfIndicator {
    OfIndicator(
      code: "TEL-01", standing: standing, judged: judged ?? standing, isCovered: isCovered, degradation: degradation)
  }

  private static func theme(_ state: OfTheme.State) -> OfTheme {
    OfTheme(code: "TEL", score: state == .neverAsked ? nil : state == .underThreshold ? 71.5 : 82, state: state)
  }

  @Test(
    "one condition after the other, the first that holds decides",
    arguments: [
      // Nothing, or nothing that measures.
      ([], [], EngagementStanding.unproven, [.nothingMeasured]),
      ([indicator(.noData)], [], .unproven, [.nothingMeasured]),
      ([indicator(.informative)], [theme(.neverAsked)], .unproven, [.nothingMeasured]),
      // The survey alone is never green.
      ([], [theme(.satisfied)], .surveyed, [.noIndicator]),
      ([indicator(.informative)], [theme(.satisfied)], .surveyed, [.noFigure]),
      ([], [theme(.outdated)], .fragile, [.noIndicator, .surveyOutdated("TEL")]),
      ([], [theme(.underThreshold)], .broken, [.themeUnderThreshold("TEL", score: 71.5), .noIndicator]),
      // Indicators.
      ([indicator(.met)], [], .kept, []), ([indicator(.met)], [theme(.satisfied)], .kept, []),
      ([indicator(.met)], [theme(.neverAsked)], .kept, []),
      ([indicator(.near)], [], .fragile, [.indicatorNear("TEL-01")]),
      ([indicator(.accepted, judged: .missed)], [], .fragile, [.deviationAccepted("TEL-01")]),
      ([indicator(.overdue, judged: .met)], [], .fragile, [.indicatorOverdue("TEL-01")]),
      ([indicator(.missed)], [theme(.satisfied)], .broken, [.indicatorMissed("TEL-01")]),
      ([indicator(.met), indicator(.missed)], [], .broken, [.indicatorMissed("TEL-01")]),
      ([indicator(.met, case: "D-3")], [], .fragile, [.degradationOpen("D-3", indicator: "TEL-01")]),
      ([indicator(.met), indicator(.informative)], [], .kept, []),
      // A month with nothing to count: the figure before goes on.
      ([indicator(.noData, judged: .met)], [], .kept, []),
      ([indicator(.noData, judged: .missed)], [], .broken, [.indicatorMissed("TEL-01")]),
      // … and so does what was accepted of it.
      ([indicator(.noData, judged: .missed, isCovered: true)], [], .fragile, [.deviationAccepted("TEL-01")]),
      ([indicator(.noData, judged: .met, isCovered: true)], [], .kept, []),
      ([indicator(.met)], [theme(.underThreshold)], .broken, [.themeUnderThreshold("TEL", score: 71.5)]),
      ([indicator(.met)], [theme(.outdated)], .fragile, [.surveyOutdated("TEL")]),
      (
        [indicator(.near, case: "D-3")], [theme(.underThreshold)], .broken,
        [
          .themeUnderThreshold("TEL", score: 71.5), .indicatorNear("TEL-01"),
          .degradationOpen("D-3", indicator: "TEL-01"),
        ]
      ),
    ] as [([OfIndicator], [OfTheme], EngagementStanding, [EngagementVerdict.Reason])])
  func rule(
    indicators: [OfIndicator], themes: [OfTheme], standing: EngagementStanding, reasons: [EngagementVerdict.Reason]
  ) {
    let verdict = EngagementVerdict(Coverage(engagement: 10, indicators: indicators, themes: themes))
    #expect(verdict.standing == standing)
    #expect(verdict.reasons == reasons)
  }

  @Test(
    "documents and actions make fragile, and prove nothing",
    arguments: [
      ([Standing.met], Document.State.upToDate, false, EngagementStanding.kept), ([.met], .toReview, false, .kept),
      ([.met], .expired, false, .fragile), ([.met], .upToDate, true, .fragile), ([], .upToDate, false, .unproven),
      ([.met], .missing, false, .fragile), ([], .expired, true, .unproven), ([.missed], .expired, true, .broken),
    ] as [([Standing], Document.State, Bool, EngagementStanding)])
  func documents(indicators: [Standing], document: Document.State, isLate: Bool, standing: EngagementStanding) {
    let coverage = Coverage(
      engagement: 10, indicators: indicators.map { EngagementStandingTests.indicator($0) },
      documents: [Coverage.OfDocument(code: "DOC-1", state: document)],
      actions: [Coverage.OfAction(code: "A-1", isLate: isLate)])
    #expect(EngagementVerdict(coverage).standing == standing)
  }

  @Test(
    "a handful of answers, or a user who waits too long, makes fragile",
    arguments: [
      (true, [String](), EngagementStanding.fragile, [EngagementVerdict.Reason.surveySmall("TEL")]),
      (false, ["R-2"], .fragile, [.feedbackLate("R-2")]), (false, [], .kept, []),
    ])
  func weak(isSmall: Bool, late: [String], standing: EngagementStanding, reasons: [EngagementVerdict.Reason]) {
    let coverage = Coverage(
      engagement: 10, indicators: [EngagementStandingTests.indicator(.met)],
      themes: [OfTheme(code: "TEL", score: 82, state: .satisfied, isSmall: isSmall)], lateFeedback: late)
    let verdict = EngagementVerdict(coverage)
    #expect((verdict.standing, verdict.reasons) == (standing, reasons))
  }

  @Test("from worst to best, each with its condition in words")
  func order() {
    #expect(EngagementStanding.allCases.map(\.rank) == [0, 1, 2, 3, 4])
    #expect(EngagementStanding.allCases.map(\.rawValue) == ["broken", "unproven", "fragile", "surveyed", "kept"])
    #expect(EngagementStanding.broken.rule.key == "engagement.rule.broken")
  }
}
