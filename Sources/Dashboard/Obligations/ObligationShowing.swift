import Quality

extension ObligationDeadline {
  /// Days before its limit from which an obligation is called near.
  static let soonDays = 60

  public func mark(on today: Day) -> Mark {
    let left = daysLeft(on: today)
    if left < 0 { return .late }
    if left <= ObligationDeadline.soonDays || isToNote(on: today) { return .soon }
    return last == nil ? .open : .met
  }

  /// When it is planned, where that comes before its limit.
  var next: Day { min(planned ?? limit, limit) }

  /// « Enquête J-38 », « Audit retard 3 j », « COPIL le 12 déc. J-18 » where it is planned, « COPIL 12 mars » when it
  /// was held and nothing is near.
  public func short(_ context: Context) -> String {
    context.text(obligation.short) + " " + when(context)
  }

  /// The same with the limit of what is near: « Enquête avant le 31 déc. J-37 ».
  public func full(_ context: Context) -> String {
    let left = daysLeft(on: context.today)
    guard planned == nil, (0...ObligationDeadline.soonDays).contains(left) else { return short(context) }
    let limit = context.phrases(
      "obligation.before", ["day": .text(context.notation.nearDay(limit, today: context.today))])
    return [context.text(obligation.short), limit, countdown(left, context)].joined(separator: " ")
  }

  /// Planned for a day that has come, and not noted since.
  func isToNote(on today: Day) -> Bool { planned.map { $0 <= today } ?? false }

  private func when(_ context: Context) -> String {
    let left = daysLeft(on: context.today)
    if left < 0 { return context.phrases(Phrase("due.late", ["days": .count(-left)])) }
    if let planned { return when(planned, context) }
    if let last, left > ObligationDeadline.soonDays { return context.notation.nearDay(last, today: context.today) }
    return countdown(left, context)
  }

  private func when(_ planned: Day, _ context: Context) -> String {
    let day: [String: PhraseValue] = ["day": .text(context.notation.nearDay(planned, today: context.today))]
    guard !isToNote(on: context.today) else { return context.phrases("obligation.toNote", day) }
    return context.phrases("obligation.onDay", day) + " " + countdown(context.today.days(until: planned), context)
  }

  private func countdown(_ days: Int, _ context: Context) -> String {
    context.phrases(Phrase("due.countdown", ["days": .count(days)]))
  }
}
