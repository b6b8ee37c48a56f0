/// Whether an engagement is kept, as far as anything shows it.
public enum EngagementStanding: String, CaseIterable, Sendable {
  /// Something shows that it is not.
  case broken
  /// Nothing shows anything.
  case unproven
  /// It is kept, and something may change that.
  case fragile
  /// Users say so, and no indicator measures it: never green.
  case surveyed
  case kept

  /// From worst to best.
  public var rank: Int { EngagementStanding.allCases.firstIndex(of: self) ?? 0 }
  public var phrase: Phrase { Phrase("engagement.standing.\(rawValue)") }
  /// The condition of the rule, in words.
  public var rule: Phrase { Phrase("engagement.rule.\(rawValue)") }
}

/// How an engagement stands, and everything that makes it so.
///
/// The rule, ours, in its order; the first condition that holds decides:
/// 1. *broken*: an indicator misses its target beyond the alert threshold without an accepted deviation, or a theme is
///    under its threshold in the latest survey that asked (75 % in the source document);
/// 2. *unproven*: no indicator with a target has a figure, and no survey asked about it. Documents and actions show what
///    is done, not that it is kept;
/// 3. *fragile*: an indicator is near its target, accepted or overdue, or has an open degradation; the latest survey is
///    older than last year's, or has fewer than 30 answers; an answer to a user, a review or an action is late; a document is
///    missing;
/// 4. *surveyed*: users are satisfied, and no indicator with a target has a figure: « couvert par l'enquête », not green;
/// 5. *kept*.
public struct EngagementVerdict: Equatable, Sendable {
  public let standing: EngagementStanding
  /// Why, the gravest first; empty where it is kept.
  public let reasons: [Reason]

  public enum Reason: Equatable, Sendable {
    case indicatorMissed(String)
    case themeUnderThreshold(String, score: Double)
    case nothingMeasured
    case indicatorNear(String)
    case deviationAccepted(String)
    case indicatorOverdue(String)
    case degradationOpen(String, indicator: String)
    case surveyOutdated(String)
    case surveySmall(String)
    case feedbackLate(String)
    case documentExpired(String)
    case documentMissing(String)
    case actionLate(String)
    case noIndicator
    /// There are some, and none can be judged yet.
    case noFigure
  }

  public init(_ coverage: Coverage) {
    let failures = EngagementVerdict.failures(coverage)
    let weaknesses = EngagementVerdict.weaknesses(coverage)
    let isMeasured = coverage.indicators.contains { $0.judged.isJudged }
    let isSurveyed = coverage.themes.contains { $0.state != .neverAsked }
    let unmeasured: [Reason] =
      isMeasured ? [] : !isSurveyed ? [.nothingMeasured] : coverage.indicators.isEmpty ? [.noIndicator] : [.noFigure]
    reasons = failures + unmeasured + weaknesses
    standing =
      if !failures.isEmpty {
        .broken
      } else if !isMeasured && !isSurveyed {
        .unproven
      } else if !weaknesses.isEmpty {
        .fragile
      } else {
        isMeasured ? .kept : .surveyed
      }
  }

  private static func failures(_ coverage: Coverage) -> [Reason] {
    coverage.indicators.filter { $0.standing == .missed }.map { .indicatorMissed($0.code) }
      + coverage.themes.compactMap { theme in
        guard theme.state == .underThreshold, let score = theme.score else { return nil }
        return .themeUnderThreshold(theme.code, score: score)
      }
  }

  private static func weaknesses(_ coverage: Coverage) -> [Reason] {
    coverage.indicators.flatMap(weaknesses)
      + coverage.themes.filter { $0.state == .outdated }.map { .surveyOutdated($0.code) }
      + coverage.themes.filter { $0.isSmall && $0.state == .satisfied }.map { .surveySmall($0.code) }
      + coverage.lateFeedback.map { .feedbackLate($0) }
      + coverage.documents.filter { $0.state == .expired }.map { .documentExpired($0.code) }
      + coverage.documents.filter { $0.state == .missing }.map { .documentMissing($0.code) }
      + coverage.actions.filter(\.isLate).map { .actionLate($0.code) }
  }

  private static func weaknesses(_ indicator: Coverage.OfIndicator) -> [Reason] {
    let standing: [Reason] =
      switch indicator.standing {
      case .near: [.indicatorNear(indicator.code)]
      case .accepted: [.deviationAccepted(indicator.code)]
      case .overdue: [.indicatorOverdue(indicator.code)]
      case .missed, .noData, .met, .informative: []
      }
    return standing + (indicator.degradation.map { [.degradationOpen($0, indicator: indicator.code)] } ?? [])
  }
}

extension Standing {
  /// A target was there to judge a figure by.
  fileprivate var isJudged: Bool { self == .met || self == .near || self == .missed }
}

extension EngagementVerdict.Reason {
  /// `score` writes a theme's score by its code, as the language does and never rounded up to its threshold.
  public func phrase(writing score: (String, Double) -> String) -> Phrase {
    switch self {
    case .indicatorMissed(let code): Phrase("engagement.reason.indicatorMissed", ["code": .text(code)])
    case .themeUnderThreshold(let code, let value):
      Phrase(
        "engagement.reason.themeUnderThreshold", ["code": .text(code), "score": .text(score(code, value))])
    case .nothingMeasured: Phrase("engagement.reason.nothingMeasured")
    case .indicatorNear(let code): Phrase("engagement.reason.indicatorNear", ["code": .text(code)])
    case .deviationAccepted(let code): Phrase("engagement.reason.deviationAccepted", ["code": .text(code)])
    case .indicatorOverdue(let code): Phrase("engagement.reason.indicatorOverdue", ["code": .text(code)])
    case .degradationOpen(let code, let indicator):
      Phrase("engagement.reason.degradationOpen", ["code": .text(code), "indicator": .text(indicator)])
    case .surveySmall(let code): Phrase("engagement.reason.surveySmall", ["code": .text(code)])
    case .feedbackLate(let code): Phrase("engagement.reason.feedbackLate", ["code": .text(code)])
    case .surveyOutdated(let code): Phrase("engagement.reason.surveyOutdated", ["code": .text(code)])
    case .documentExpired(let code): Phrase("engagement.reason.documentExpired", ["code": .text(code)])
    case .documentMissing(let code): Phrase("engagement.reason.documentMissing", ["code": .text(code)])
    case .actionLate(let code): Phrase("engagement.reason.actionLate", ["code": .text(code)])
    case .noIndicator: Phrase("engagement.reason.noIndicator")
    case .noFigure: Phrase("engagement.reason.noFigure")
    }
  }
}
