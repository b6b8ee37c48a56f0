import Quality

/// How an action is told in marks and words.
extension CorrectiveAction {
  /// Days before the due date from which it is called near.
  static let soonDays = 30

  func isSoon(on today: Day) -> Bool {
    guard let late = daysLate(on: today) else { return false }
    return late <= 0 && late >= -CorrectiveAction.soonDays
  }

  func mark(on today: Day) -> Mark {
    if isLate(on: today) || isCheckLate(on: today) { return .late }
    if isSoon(on: today) { return .soon }
    return switch stage {
    case .open, .analysed: .open
    case .inProgress: .inProgress
    case .done: .done
    case .closed: .met
    case .cancelled: .cancelled
    }
  }

  /// Its stage in words, and whether it was opened again because its effect was not there.
  func lifeText(_ context: Context) -> String {
    isReopened
      ? context.phrases("action.reopened", ["stage": .phrase(stage.phrase)]) : context.phrases(stage.phrase)
  }

  func tone(on today: Day) -> Tone { mark(on: today).tone }

  /// « retard 12 j », « dans 5 j », or its stage.
  func stateText(_ context: Context) -> String {
    if isCheckLate(on: context.today) { return context.phrases("action.toCheck") }
    guard let late = daysLate(on: context.today), isLate(on: context.today) || isSoon(on: context.today) else {
      return lifeText(context)
    }
    return context.phrases(DueIn.phrase(days: -late))
  }
}

/// « retard 12 j », « aujourd’hui », « dans 5 j ».
enum DueIn {
  static func phrase(days: Int) -> Phrase {
    if days < 0 { return Phrase("due.late", ["days": .count(-days)]) }
    return days == 0 ? Phrase("due.today") : Phrase("due.in", ["days": .count(days)])
  }

  /// In working days, « retard 9 j.o. »; a weekend has none, and is told in days.
  static func workingPhrase(until due: Day, on today: Day) -> Phrase {
    let left = WorkingDays.count(after: today, through: due)
    guard left != 0 else { return phrase(days: today.days(until: due)) }
    return left < 0
      ? Phrase("feedback.late", ["days": .count(-left)]) : Phrase("feedback.in", ["days": .count(left)])
  }
}
