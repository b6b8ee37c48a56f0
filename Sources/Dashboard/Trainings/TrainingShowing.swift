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

  /// Nobody covers it meanwhile.
  var isLate: Bool { self == .overdue || self == .neverTrained }
}

extension TrainingDeadline {
  /// « retard 12 j », « dans 41 j », or the state where the date is far away.
  func stateText(_ context: Context) -> String {
    let state = state(on: context.today)
    let days = context.today.days(until: due)
    switch state {
    case .overdue, .within3Months: return context.phrases(DueIn.phrase(days: days))
    case .neverTrained: return context.phrases("training.state.never.late", ["days": .count(-days)])
    default: return context.phrases(state.phrase)
    }
  }

  /// « 24 oct. 2028 », with how it stands where that is not as it should be.
  func dueCell(_ context: Context) -> Cell {
    let (state, day) = (state(on: context.today), context.notation.day(due))
    switch state {
    case .upToDate: return .mark(state.mark, day)
    case .tutored: return .mark(state.mark, stateText(context))
    default: return .mark(state.mark, "\(day) · \(stateText(context))")
    }
  }

  /// In a cell of the matrix: the sign with « 2029 », « J-41 », « 12 j » or « T », and in words; more may be said.
  func short(_ context: Context, saying more: String = "") -> Cell {
    let state = state(on: context.today)
    let text = context.phrases(shortText(state, on: context.today))
    let words = "\(context.phrases(state.phrase)) (\(context.notation.day(due)))"
    return .short(state.mark, more.isEmpty ? text : "\(text) \(more)", more.isEmpty ? words : "\(words) \(more)")
  }

  private func shortText(_ state: State, on today: Day) -> Phrase {
    let days = today.days(until: due)
    return switch state {
    case .overdue, .neverTrained:
      -days < TrainingDeadline.manyDays
        ? Phrase("training.short.late", ["days": .count(-days)])
        : Phrase("training.short.lateYears", ["years": .count(-days / 365)])
    case .tutored: Phrase("training.short.tutored")
    case .within3Months, .within6Months, .within12Months: Phrase("due.countdown", ["days": .count(days)])
    case .upToDate: Phrase("training.short.until", ["year": .text(String(due.year))])
    }
  }

  // More days than have room, nor mean much to anybody.
  private static let manyDays = 1000

  /// On a board and on a timeline.
  func card(_ context: Context) -> ListCard {
    let state = state(on: context.today)
    return ListCard(
      id: "\(agent.code) \(course.code)", mark: state.mark, code: agent.code, title: context.name(of: agent),
      owner: context.text(course.title), state: stateText(context), tone: state.mark.tone)
  }

  func span(_ context: Context) -> ListSpan {
    let state = state(on: context.today)
    return ListSpan(
      start: basis.day, due: due, end: nil, isLate: state.isLate,
      isOver: false, progress: 0)
  }
}

extension TrainingDeadline.Basis {
  /// What the time is counted from.
  var day: Day {
    switch self {
    case .training(let day, _), .asked(let day, _), .back(let day, _): day
    }
  }
}
