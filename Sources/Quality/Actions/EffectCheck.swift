/// A look at what a done action changed (ISO 9001:2015 § 10.2 d): what the series said, and what somebody decided.
public struct EffectCheck: Equatable, Sendable {
  public let day: Day
  /// What was decided.
  public let verdict: Verdict
  /// What was seen.
  public let words: String
  public let author: String
  /// What the indicator said on that day; nil where none shows the effect.
  public let comparison: EffectComparison?

  public init(on day: Day, _ verdict: Verdict, words: String, author: String, comparison: EffectComparison? = nil) {
    self.day = day
    self.verdict = verdict
    self.words = words
    self.author = author
    self.comparison = comparison
  }

  public enum Verdict: String, CaseIterable, Codable, Sendable {
    case effective, partly, ineffective
    public var phrase: Phrase { Phrase("effect.verdict.\(rawValue)") }
  }
}
