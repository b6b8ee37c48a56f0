import Quality

/// How what users say is told in marks and words.
extension Feedback {
  /// Working days before the due day from which it is called near.
  static let soonDays = 3

  func mark(on today: Day) -> Mark {
    switch state(on: today) {
    case .late, .unacknowledged: .late
    case .waiting: isSoon(on: today) ? .soon : triage == nil ? .open : .inProgress
    case .answeredLate, .dismissed: .cancelled
    case .answered: .done
    }
  }

  private func isSoon(on today: Day) -> Bool {
    guard let dueOn else { return false }
    return dueOn <= WorkingDays.after(today, count: Feedback.soonDays)
  }

  /// Nobody has decided what to do with it.
  var awaitsTriage: Bool { triage == nil && awaitsAnswer }

  /// « retard 9 j.o. », « dans 3 j.o. », « clos ».
  func stateText(_ context: Context) -> String {
    let today = context.today
    switch state(on: today) {
    case .late, .waiting: return replyText(context)
    case .unacknowledged:
      let days = acknowledgeBy.map { $0.days(until: today) } ?? 0
      return context.phrases("feedback.acknowledgementLate", ["days": .count(days)])
    case .answeredLate: return context.phrases("feedback.outOfTime")
    case .answered: return context.phrases(closedOn == nil ? State.answered.phrase : Stage.closed.phrase)
    case .dismissed:
      return context.phrases(triage == .nothing ? State.dismissed.phrase : Stage.closed.phrase)
    }
  }

  /// How long the answer may still take; what awaits none for any day is only to be decided about.
  func replyText(_ context: Context) -> String {
    if let dueOn { return context.phrases(DueIn.workingPhrase(until: dueOn, on: context.today)) }
    return context.phrases(awaitsTriage ? "feedback.toTriage" : "feedback.due")
  }

  /// « grave · Rampe fermée » while something is to be done.
  func title(_ context: Context) -> String {
    guard severity == .serious, closedOn == nil else { return subject }
    return "\(context.phrases(severity.phrase)) · \(subject)"
  }

  /// Personal data: nothing of it is told where others look on.
  func senderText(_ context: Context) -> String { context.name(ofSender: sender) }
  func detailsText(_ context: Context) -> String {
    context.masksNames && !details.isEmpty ? context.phrases("feedback.masked") : details
  }
}

extension Feedback.LinkedAction {
  /// « A-12 Rouvrir la rampe (en cours) ».
  func told(_ context: Context) -> String {
    context.phrases(
      "feedback.actionTold", ["code": .text(code), "title": .text(title), "stage": .phrase(stage.phrase)])
  }

  var mark: Mark {
    switch stage {
    case .closed: .done
    case .cancelled: .cancelled
    case .done, .inProgress, .analysed: .inProgress
    case .open: .open
    }
  }
}
