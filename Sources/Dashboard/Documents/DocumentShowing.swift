import Quality

extension Document.State {
  var mark: Mark {
    switch self {
    case .missing: .missed
    case .expired: .late
    case .toReview: .soon
    case .upToDate: .done
    case .withdrawn: .cancelled
    }
  }

  /// What needs a review first.
  var rank: Int { Document.State.allCases.firstIndex(of: self) ?? 0 }
}

extension Document {
  /// The state, then the day: what should have been reviewed longest ago comes first.
  func urgency(on today: Day) -> (Int, Int) { (state(on: today).rank, due.number) }

  /// « retard 12 j », « dans 5 j », or the state where no review is near.
  func stateText(_ context: Context) -> String {
    let state = state(on: context.today)
    return switch state {
    case .toReview where reviewedOn == nil: context.phrases("document.never")
    case .expired, .toReview: context.phrases(DueIn.phrase(days: context.today.days(until: due)))
    case .missing, .upToDate, .withdrawn: context.phrases(state.phrase)
    }
  }

  /// What somebody must do now, in a sentence.
  func toDo(_ context: Context) -> Phrase {
    switch state(on: context.today) {
    case .missing: Phrase("document.toDo.missing")
    case .expired: Phrase("document.toDo.expired", ["day": .day(due)])
    case .toReview where reviewedOn == nil: Phrase("document.toDo.never")
    case .toReview: Phrase("document.toDo.toReview", ["day": .day(due)])
    case .upToDate: Phrase("document.toDo.upToDate", ["day": .day(due)])
    case .withdrawn: Phrase("document.toDo.withdrawn")
    }
  }

  /// « tous les 12 mois ».
  static func rhythm(_ months: Int) -> Phrase {
    months == 1 ? Phrase("document.everyMonth") : Phrase("document.every", ["months": .count(months)])
  }
}
