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
  func personText(_ context: Context) -> String { context.personInCharge(person) }

  /// « retard 12 j », « dans 5 j »; an answer in working days, as the list of what was received counts it.
  func timeLeft(_ context: Context) -> String {
    deadline.stateText(context)
  }

  /// The same, but for trainings, which are told as in their own list: « en tutorat », « jamais suivie ».
  func stateText(_ context: Context) -> String {
    switch kind {
    case .tutoring: context.phrases(TrainingDeadline.State.tutored.phrase)
    case .firstTraining where stage(on: context.today) == .late:
      context.phrases(TrainingDeadline.State.neverTrained.phrase)
    default: timeLeft(context)
    }
  }

  func mark(on today: Day) -> Mark {
    deadline.mark(on: today)
  }

  /// What a person knows it by.
  var knownCode: String { deadline.knownCode }
}
