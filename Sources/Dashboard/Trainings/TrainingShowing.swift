import Quality

extension TrainingDeadline.State {
  var mark: Mark {
    switch self {
    case .overdue: .late
    case .neverTrained: .missed
    case .tutored: .tutored
    case .within3Months: .soon
    case .within6Months, .within12Months: .inProgress
    case .upToDate: .done
    }
  }

  /// From worst to best.
  var rank: Int { TrainingDeadline.State.allCases.firstIndex(of: self) ?? 0 }
}

extension TrainingDeadline {
  /// « retard 12 j », « dans 41 j », or the state where the date is far away.
  func stateText(_ context: Context) -> String {
    let state = state(on: context.today)
    let days = context.today.days(until: due)
    switch state {
    case .overdue, .within3Months: return context.phrases(DueIn.phrase(days: days))
    default: return context.phrases(state.phrase)
    }
  }
}
