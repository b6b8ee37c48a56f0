/// The complaints and suggestions answered by the announced day, among those whose day came in the period.
///
/// Source: CC-05 of the proposed indicators, « dans le délai ÷ dues », after Services Publics+, engagement 4.
public struct AnsweredFeedback: Sendable {
  public let feedback: [Feedback]

  public init(_ feedback: [Feedback]) {
    self.feedback = feedback
  }

  /// One item for each whose answer was due in the period. Where `today` comes before the end, those that can still be
  /// answered in time are not counted yet.
  public func items(in period: Period, until today: Day? = nil) -> [CountedItem] {
    let day = min(today ?? period.lastDay, period.lastDay)
    return feedback.filter { $0.kind == .complaint || $0.kind == .suggestion }.compactMap { one in
      guard let due = one.dueOn, period.firstDay <= due, due <= period.lastDay else { return nil }
      // As it was known then: a later answer is no answer yet.
      let answered = one.answeredOn.flatMap { $0 <= day ? $0 : nil }
      guard answered != nil || due < day || day == period.lastDay else { return nil }
      let state: CountedItem.State = answered.map { $0 <= due ? .inTime : .late } ?? .unanswered
      return CountedItem(
        code: one.code, site: one.site, state: state, day: answered, due: due, counts: state == .inTime)
    }
  }
}
