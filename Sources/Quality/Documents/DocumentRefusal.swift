extension Document {
  public enum Refusal: Quality.Refusal {
    case titleMissing
    case reviewMonthsOutOfRange
    case concernedTwice
    case notYet(Day)
    /// With the day of the review that is there already.
    case reviewedAlready(Day)
    case versionMissing
    case versionNotYet(Day)
    /// With the day of the version that is there already.
    case versionKnown(String, Day)
    case alreadyWithdrawn(Day)
    case reasonMissing
    /// It has no path that can be looked at.
    case noFile(String)

    public var phrase: Phrase {
      switch self {
      case .titleMissing: Phrase("refusal.document.titleMissing")
      case .reviewMonthsOutOfRange: Phrase("refusal.document.reviewMonthsOutOfRange")
      case .concernedTwice: Phrase("refusal.document.concernedTwice")
      case .notYet(let day): Phrase("refusal.document.notYet", ["day": .day(day)])
      case .reviewedAlready(let day): Phrase("refusal.document.reviewedAlready", ["day": .day(day)])
      case .versionMissing: Phrase("refusal.document.versionMissing")
      case .versionNotYet(let day): Phrase("refusal.document.versionNotYet", ["day": .day(day)])
      case .versionKnown(let version, let day):
        Phrase("refusal.document.versionKnown", ["version": .text(version), "day": .day(day)])
      case .alreadyWithdrawn(let day): Phrase("refusal.document.alreadyWithdrawn", ["day": .day(day)])
      case .reasonMissing: Phrase("refusal.document.reasonMissing")
      case .noFile(let code): Phrase("refusal.document.noFile", ["code": .text(code)])
      }
    }
  }

  /// Refuses what no document can be without, somebody it concerns twice, and a review that is still to come.
  public func check(today: Day) throws(Refusal) {
    guard !title.isEmpty else { throw .titleMissing }
    guard Document.possibleReviewMonths.contains(reviewMonths) else { throw .reviewMonthsOutOfRange }
    guard Set(posts).count == posts.count, Set(agents).count == agents.count else { throw .concernedTwice }
    if let reviewedOn, reviewedOn > today { throw .notYet(reviewedOn) }
  }
}
