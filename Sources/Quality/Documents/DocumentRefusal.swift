extension Document {
  public enum Refusal: Quality.Refusal {
    case titleMissing
    case reviewMonthsOutOfRange
    case notYet(Day)
    /// With the day of the review that is there already.
    case reviewedAlready(Day)
    case alreadyWithdrawn(Day)
    case reasonMissing

    public var phrase: Phrase {
      switch self {
      case .titleMissing: Phrase("refusal.document.titleMissing")
      case .reviewMonthsOutOfRange: Phrase("refusal.document.reviewMonthsOutOfRange")
      case .notYet(let day): Phrase("refusal.document.notYet", ["day": .day(day)])
      case .reviewedAlready(let day): Phrase("refusal.document.reviewedAlready", ["day": .day(day)])
      case .alreadyWithdrawn(let day): Phrase("refusal.document.alreadyWithdrawn", ["day": .day(day)])
      case .reasonMissing: Phrase("refusal.document.reasonMissing")
      }
    }
  }

  /// Refuses what no document can be without, and a review that is still to come.
  public func check(today: Day) throws(Refusal) {
    guard !title.isEmpty else { throw .titleMissing }
    guard Document.possibleReviewMonths.contains(reviewMonths) else { throw .reviewMonthsOutOfRange }
    if let reviewedOn, reviewedOn > today { throw .notYet(reviewedOn) }
  }
}
