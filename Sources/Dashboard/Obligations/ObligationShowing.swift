import Quality

extension ObligationDeadline {
  /// Days before its limit from which an obligation is called near.
  static let soonDays = 60

  public func mark(on today: Day) -> Mark {
    let left = daysLeft(on: today)
    if left < 0 { return .late }
    return left <= ObligationDeadline.soonDays ? .soon : .met
  }

  /// « Enquête J-38 », « Audit retard 3 j ».
  public func short(_ context: Context) -> String {
    let left = daysLeft(on: context.today)
    let when = left < 0 ? Phrase("due.late", ["days": .count(-left)]) : Phrase("due.countdown", ["days": .count(left)])
    return context.text(obligation.short) + " " + context.phrases(when)
  }
}
