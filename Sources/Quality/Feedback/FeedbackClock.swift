/// One of the two clocks of what was received: until its acknowledgement, or until its answer.
public struct FeedbackClock: Equatable, Sendable {
  /// The last day that is in time; nil where none was announced.
  public let due: Day?
  /// The day on which what it waits for was done.
  public let metOn: Day?
  /// The day on which it was decided that nothing is waited for.
  public let stoppedOn: Day?

  public enum State: String, CaseIterable, Sendable {
    case none, running, late, met, metLate, stopped
    public var phrase: Phrase { Phrase("feedback.clock.\(rawValue)") }
  }

  /// Due today is not late.
  public func state(on today: Day) -> State {
    if let metOn { return metOn <= (due ?? metOn) ? .met : .metLate }
    if stoppedOn != nil { return .stopped }
    guard let due else { return .none }
    return due < today ? .late : .running
  }
}

extension Feedback {
  /// An answer acknowledges too.
  public var acknowledgement: FeedbackClock {
    FeedbackClock(
      due: acknowledgeBy, metOn: [acknowledgedOn, answeredOn].compactMap(\.self).min(), stoppedOn: closedOn)
  }

  /// What was taken up again awaits an answer by the day that was announced, whatever was answered before.
  public var reply: FeedbackClock {
    FeedbackClock(due: dueOn, metOn: isReopened ? nil : answeredOn, stoppedOn: closedOn)
  }

  /// With the days that the delays announce, where none was given.
  public func clocked(by delays: FeedbackDelays) -> Feedback {
    var feedback = self
    feedback.acknowledgeBy = acknowledgeBy ?? acknowledgementDue(by: delays)
    feedback.dueOn = dueOn ?? replyDue(by: delays)
    return feedback
  }

  /// Nil where none is announced.
  public func replyDue(by delays: FeedbackDelays) -> Day? {
    let due = delays.reply(to: self)?.end(after: receivedOn)
    return due.map { min($0, delays.redLine(of: self) ?? $0) }
  }

  func acknowledgementDue(by delays: FeedbackDelays) -> Day? {
    delays.acknowledgement(of: self)?.end(after: receivedOn)
  }
}
