import Quality

/// A line of what users tell: a theme of the surveys, or something that one of them said.
public enum ListeningLine: Sendable {
  case theme(ThemeHistory)
  case feedback(Feedback)

  var theme: ThemeHistory? {
    guard case .theme(let history) = self else { return nil }
    return history
  }

  var feedback: Feedback? {
    guard case .feedback(let feedback) = self else { return nil }
    return feedback
  }

  var place: Place {
    switch self {
    case .theme(let history): .theme(history.theme.code)
    case .feedback(let feedback): .feedback(feedback.code)
    }
  }

  /// Late answers, themes under their threshold, answers waited for, the other themes, and what was answered.
  func urgency(on today: Day) -> (Int, Int) {
    switch self {
    case .theme(let history): (history.state == .underThreshold ? 2 : 4, 0)
    case .feedback(let feedback): feedback.urgency(on: today)
    }
  }

  /// The day it was received, or on which the survey that last asked ended.
  var day: Int {
    switch self {
    case .theme(let history): history.latest?.survey.heldOn.number ?? Int.min
    case .feedback(let feedback): feedback.receivedOn.number
    }
  }
}
