import Quality

/// How what users say is told in marks and words.
extension Feedback {
  /// Working days before the due day from which it is called near.
  static let soonDays = 3

  func mark(on today: Day) -> Mark {
    switch state(on: today) {
    case .late, .unacknowledged: .late
    case .waiting: isSoon(on: today) ? .soon : .open
    case .answeredLate, .dismissed: .cancelled
    case .answered: .done
    }
  }

  private func isSoon(on today: Day) -> Bool {
    guard let dueOn else { return false }
    return dueOn <= WorkingDays.after(today, count: Feedback.soonDays)
  }

  /// « retard 9 j.o. », « dans 3 j.o. », « répondu ».
  func stateText(_ context: Context) -> String {
    switch state(on: context.today) {
    case .late, .waiting: dueOn.map { context.phrases(timeLeft(until: $0, context)) } ?? context.phrases("feedback.due")
    case .answeredLate: context.phrases("feedback.outOfTime")
    case .unacknowledged, .answered, .dismissed: context.phrases(state(on: context.today).phrase)
    }
  }

  // In working days, as the answer is due; a weekend has none, and is told in days.
  private func timeLeft(until due: Day, _ context: Context) -> Phrase {
    let today = context.today
    let left = WorkingDays.count(after: today, through: due)
    guard left != 0 else { return DueIn.phrase(days: today.days(until: due)) }
    return left < 0
      ? Phrase("feedback.late", ["days": .count(-left)]) : Phrase("feedback.in", ["days": .count(left)])
  }
}
