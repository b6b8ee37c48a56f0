extension Feedback {
  public enum Refusal: Quality.Refusal {
    case subjectMissing, answerMissing
    case notYet(Day)
    /// With the day of receipt.
    case dueBeforeReceipt(Day)
    case answeredBeforeReceipt(Day)
    case alreadyAnswered(Day)

    public var phrase: Phrase {
      switch self {
      case .subjectMissing: Phrase("refusal.feedback.subjectMissing")
      case .answerMissing: Phrase("refusal.feedback.answerMissing")
      case .notYet(let day): Phrase("refusal.feedback.notYet", ["day": .day(day)])
      case .dueBeforeReceipt(let day): Phrase("refusal.feedback.dueBeforeReceipt", ["day": .day(day)])
      case .answeredBeforeReceipt(let day): Phrase("refusal.feedback.answeredBeforeReceipt", ["day": .day(day)])
      case .alreadyAnswered(let day): Phrase("refusal.feedback.alreadyAnswered", ["day": .day(day)])
      }
    }
  }

  /// Refuses what nothing received can be without.
  public func check(today: Day) throws(Refusal) {
    guard !subject.isEmpty else { throw .subjectMissing }
    guard receivedOn <= today else { throw .notYet(receivedOn) }
    if let dueOn, dueOn < receivedOn { throw .dueBeforeReceipt(receivedOn) }
  }
}
