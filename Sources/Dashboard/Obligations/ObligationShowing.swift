import Quality

extension ObligationDeadline {
  /// Days before its limit from which an obligation is called near.
  static let soonDays = 60

  public func mark(on today: Day) -> Mark {
    let left = daysLeft(on: today)
    if left < 0 { return .late }
    if left <= ObligationDeadline.soonDays { return .soon }
    return last == nil ? .open : .met
  }

  /// « Enquête J-38 », « Audit retard 3 j », « COPIL 12 mars » when it was held and nothing is near.
  public func short(_ context: Context) -> String {
    context.text(obligation.short) + " " + when(context)
  }

  private func when(_ context: Context) -> String {
    let left = daysLeft(on: context.today)
    if left < 0 { return context.phrases(Phrase("due.late", ["days": .count(-left)])) }
    if let last, left > ObligationDeadline.soonDays { return context.notation.nearDay(last, today: context.today) }
    return context.phrases(Phrase("due.countdown", ["days": .count(left)]))
  }
}
