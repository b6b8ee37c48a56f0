/// How long something that tells of a person is kept after what ended its use: a setting of the framework, which the
/// establishment changes.
///
/// Source: RGPD, article 5, 1, e (« conservées […] pendant une durée n'excédant pas celle nécessaire »). No text gives
/// the figures: those of a framework are proposals.
public struct Retention: Equatable, Sendable {
  /// What it is about.
  public let subject: Subject
  /// Counted from the day that ended its use: see `Subject`.
  public var months: Int
  /// The text it comes from, or why so long; nil where nothing is said.
  public var basis: Wording?

  public init(_ subject: Subject, months: Int, basis: Wording? = nil) {
    self.subject = subject
    self.months = months
    self.basis = basis
  }

  public static let possibleMonths = 1...600

  public enum Subject: String, CaseIterable, Codable, Sendable {
    /// The name of an agent who left, from the last day in service.
    case departure
    /// The name and the address of who complained or suggested, from the day on which that was closed.
    case sender
    /// The sheet with the names of those who were at a training's session, from its day.
    case attendance

    public var phrase: Phrase { Phrase("retention.\(rawValue)") }
    /// The day from which it is counted, in words: « le départ ».
    public var beginning: Phrase { Phrase("retention.\(rawValue).since") }
  }

  /// The last day on which something is kept whose use ended on `day`.
  public func end(after day: Day) -> Day { day.adding(months: months) }

  /// Refuses what no delay can be.
  public func check() throws(Refusal) {
    guard Retention.possibleMonths.contains(months) else { throw .monthsOutOfRange }
  }

  public enum Refusal: Quality.Refusal {
    case monthsOutOfRange

    public var phrase: Phrase {
      let range = Retention.possibleMonths
      return Phrase(
        "refusal.retention.monthsOutOfRange", ["low": .count(range.lowerBound), "high": .count(range.upperBound)])
    }
  }
}
