/// A target that is missed for a known reason, accepted for a time; it ends by itself.
public struct AcceptedDeviation: Equatable, Sendable {
  public let indicator: String
  /// Nil for the whole prefecture.
  public let site: String?
  public let since: Day
  /// The last day on which it is accepted.
  public let until: Day
  public let reason: String
  public let author: String

  public init(indicator: String, site: String?, since: Day, until: Day, reason: String, author: String) {
    self.indicator = indicator
    self.site = site
    self.since = since
    self.until = until
    self.reason = reason
    self.author = author
  }

  public func covers(_ day: Day) -> Bool { since <= day && day <= until }

  public enum Refusal: Quality.Refusal {
    case reasonMissing, endsBeforeBeginning

    public var phrase: Phrase {
      switch self {
      case .reasonMissing: Phrase("refusal.deviation.reasonMissing")
      case .endsBeforeBeginning: Phrase("refusal.deviation.endsBeforeBeginning")
      }
    }
  }

  public func check() throws(Refusal) {
    guard !reason.isEmpty else { throw .reasonMissing }
    guard since <= until else { throw .endsBeforeBeginning }
  }
}
