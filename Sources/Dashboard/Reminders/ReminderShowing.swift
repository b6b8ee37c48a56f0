import Quality
import QualityStore

extension Command.Name {
  public static let reminders = Command.Name("reminders")
}

extension Command {
  /// The list of all, from anywhere.
  static let reminders = Command(.reminders, .open(.reminders))
}

extension Reminder.Stage {
  var mark: Mark {
    switch self {
    case .late: .late
    case .day, .week: .soon
    case .month, .later: .open
    }
  }

  /// The most urgent first.
  var rank: Int { Reminder.Stage.allCases.firstIndex(of: self) ?? 0 }
}

extension Reminder {
  /// Who is reminded; what is nobody's is the quality officer's.
  func personText(_ context: Context) -> String {
    person == .nobody ? context.phrases("reminders.officer") : context.text(person)
  }

  /// « retard 12 j », « dans 5 j ».
  func timeLeft(_ context: Context) -> String { context.phrases(DueIn.phrase(days: context.today.days(until: due))) }

  /// What shows it; nil for an obligation, which has no page of its own.
  var place: Place? {
    switch kind {
    case .action, .contribution, .step, .effectCheck: .action(code)
    case .acknowledgement, .answer: .feedback(code)
    case .review: .document(code)
    case .training: .agent(code)
    case .obligation: nil
    }
  }

  var about: Subject {
    switch kind {
    case .action, .contribution, .step, .effectCheck: Subject(action: code)
    case .acknowledgement, .answer: Subject(feedback: code)
    case .review: Subject(document: code)
    case .training: Subject(agent: code)
    case .obligation: Subject()
    }
  }
}
