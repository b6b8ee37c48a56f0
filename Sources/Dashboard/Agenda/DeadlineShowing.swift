import Quality
import QualityStore

extension Deadline {
  func subjectText(_ context: Context) -> String { context.phrases(subject.phrase) }

  /// « 14 h 30 Comité de pilotage »: what begins at an hour says it first.
  func titleText(_ context: Context) -> String {
    [time.map(context.notation.time), subjectText(context)].compactMap(\.self).joined(separator: " ")
  }

  /// « mar. 24 nov. 2026, 14 h 30 ».
  func dayText(_ context: Context) -> String { context.longDay(day, at: time) }

  /// What a person knows it by; that of an obligation is only for the program, and figures are told by their period.
  var knownCode: String {
    switch kind {
    case .obligation, .planned, .figures: ""
    default: code
    }
  }

  /// Whose it is; what is nobody's is the quality officer's.
  func personText(_ context: Context) -> String { context.personInCharge(person) }

  /// « J-7 », « en retard »; nothing of what is later or over.
  func stageText(_ context: Context) -> String {
    guard let stage = stage(on: context.today), stage != .later else { return "" }
    return context.phrases(day == context.today ? Phrase("reminder.stage.today") : stage.phrase(within: 30))
  }

  /// « retard 12 j », « dans 5 j », « il y a 3 j »; an answer in working days, as the list of what was received counts it.
  func stateText(_ context: Context) -> String {
    let days = context.today.days(until: day)
    if days < 0, !kind.canBeLate { return context.phrases("due.ago", ["days": .count(-days)]) }
    return context.phrases(
      kind == .answer ? DueIn.workingPhrase(until: day, on: context.today) : DueIn.phrase(days: days))
  }

  func mark(on today: Day) -> Mark {
    switch (kind, stage(on: today)) {
    case (.tutoring, _), (.tutoringEnd, _): .tutored
    case (.firstTraining, .late): .missed
    case (_, let stage?): stage.mark
    case (_, nil): .done
    }
  }

  /// What shows it; nil for figures, which are entered.
  var place: Place? {
    switch kind {
    case .action, .step, .effectCheck: .action(code)
    case .acknowledgement, .answer, .redLine: .feedback(code)
    case .review: .document(code)
    case .training, .firstTraining, .tutoring, .tutoringEnd, .scheduled: .agent(code)
    case .deviation: .indicator(code)
    case .reaction: .degradation(code)
    case .meeting: code.first == "G" ? .group(code) : .degradation(code)
    case .obligation, .planned: .obligation(code)
    case .retention: recordPlace
    case .figures: nil
    }
  }

  // Whose name is kept: an agent who left, whoever complained, those of a session.
  private var recordPlace: Place {
    guard case .kept(let record) = subject else { return .retention }
    return switch record {
    case .departure: .agent(code)
    case .sender: .feedback(code)
    case .attendance: .session(code)
    }
  }

  var about: Subject {
    switch kind {
    case .action, .step, .effectCheck: Subject(action: code)
    case .acknowledgement, .answer, .redLine: Subject(feedback: code)
    case .review: Subject(document: code)
    case .training, .firstTraining, .tutoring, .tutoringEnd, .scheduled: Subject(agent: code)
    case .deviation: Subject(indicator: code, site: site)
    case .reaction: Subject(degradation: code)
    case .meeting, .obligation, .planned, .figures, .retention: Subject()
    }
  }
}

extension Context {
  func longDay(_ day: Day, at time: TimeOfDay?) -> String {
    [notation.longDay(day), time.map(notation.time)].compactMap(\.self).joined(separator: ", ")
  }

  /// Nobody in particular is the quality officer.
  func personInCharge(_ person: Owner) -> String { person == .nobody ? phrases("reminders.officer") : text(person) }
}
