/// A satisfaction survey, with what users answered on each theme.
///
/// Source: « A minima, une enquête de satisfaction est réalisée annuellement ».
public struct Survey: Equatable, Sendable, Identifiable {
  /// `2026`, or `2026-2` for the second of a year; empty until the store gives it one.
  public var code: String
  /// The day it ended.
  public var heldOn: Day
  public var results: [ThemeResult]

  public init(code: String = "", heldOn: Day, results: [ThemeResult]) {
    self.code = code
    self.heldOn = heldOn
    self.results = results
  }

  public var id: String { code }

  /// What all sites make together; a result given for the whole stands. Nil where the theme was not asked about.
  public func result(on theme: String) -> ThemeResult? {
    let all = results.filter { $0.theme == theme }
    if let whole = all.first(where: { $0.site == nil }) { return whole }
    guard !all.isEmpty else { return nil }
    return ThemeResult(
      theme: theme, satisfied: all.reduce(0) { $0 + $1.satisfied }, expressed: all.reduce(0) { $0 + $1.expressed })
  }

  /// A survey is current until the end of the year that follows it: one is due every year.
  public func isCurrent(on today: Day) -> Bool { heldOn.year >= today.year - 1 }
}

/// What a survey asks about: one subject, and the engagements it tells of.
public struct Theme: Equatable, Sendable, Identifiable {
  public let code: String
  public let title: Wording
  /// Numbers.
  public let engagements: [Int]
  /// In %; strictly under it, actions are proposed.
  ///
  /// Source: « des actions d'améliorations sont proposées dès qu'une thématique atteint un seuil de satisfaction
  /// inférieur à 75 % ».
  public let threshold: Double

  public init(code: String, title: Wording, engagements: [Int], threshold: Double = 75) {
    self.code = code
    self.title = title
    self.engagements = engagements
    self.threshold = threshold
  }

  public var id: String { code }
}

/// How many were satisfied, among those who had an opinion.
public struct ThemeResult: Equatable, Sendable {
  /// A code.
  public let theme: String
  /// Nil for the whole prefecture.
  public let site: String?
  /// Very satisfied and satisfied.
  public let satisfied: Int
  /// Answers that express an opinion: without blanks and « ne se prononce pas ».
  public let expressed: Int

  public init(theme: String, site: String? = nil, satisfied: Int, expressed: Int) {
    self.theme = theme
    self.site = site
    self.satisfied = satisfied
    self.expressed = expressed
  }

  /// In %; nil where nobody had an opinion.
  public var score: Double? { expressed == 0 ? nil : Double(satisfied) * 100 / Double(expressed) }

  /// Unrounded: 74.96 is under 75, and 75 exactly is not.
  public func isUnder(_ threshold: Double) -> Bool { score.map { $0 < threshold } ?? false }

  /// Too few answers to be trusted; the rule of the threshold holds all the same.
  public var isSmall: Bool { expressed < 30 }

  /// Where the score of all users lies, in %, with 95 % confidence (Wilson, 1927); nil where nobody had an opinion.
  public var interval: ClosedRange<Double>? {
    guard let score, expressed > 0 else { return nil }
    let (share, count, z) = (score / 100, Double(expressed), 1.959963984540054)
    let spread = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    let (middle, scale) = (share + z * z / (2 * count), 1 + z * z / count)
    return max(0, (middle - spread) / scale * 100)...min(100, (middle + spread) / scale * 100)
  }
}
