import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie edit held-post AG-07 ACC 1/3/2016 --since 1/3/2026`: what is not given stays.
struct EditHeldPostCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "held-post", abstract: say("help.editHeldPost"))
  static let places = ["agent", "post", "day"]

  @OptionGroup var held: HeldPostArguments
  @OptionGroup var days: PeriodDays
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    try days.edit(try held.reference(store, context), store, context)
  }
}

/// `vigie remove held-post AG-07 ACC 1/3/2016`: it was recorded by mistake.
struct RemoveHeldPostCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "held-post", abstract: say("help.removeHeldPost"))
  static let places = ["agent", "post", "day"]

  @OptionGroup var held: HeldPostArguments
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    DeletePeriod(try held.reference(store, context))
  }
}

/// `vigie edit absence AG-07 1/6/2026 --until 23/11/2026`.
struct EditAbsenceCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "absence", abstract: say("help.editAbsence"))
  static let places = ["agent", "day"]

  @OptionGroup var absence: AbsenceArguments
  @OptionGroup var days: PeriodDays
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    try days.edit(try absence.reference(store, context), store, context)
  }
}

struct RemoveAbsenceCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "absence", abstract: say("help.removeAbsence"))
  static let places = ["agent", "day"]

  @OptionGroup var absence: AbsenceArguments
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    DeletePeriod(try absence.reference(store, context))
  }
}

/// `vigie edit tutoring AG-07 FRAUDE 24/3/2026 --until 24/6/2026`.
struct EditTutoringCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "tutoring", abstract: say("help.editTutoring"))
  static let places = ["agent", "course", "day"]

  @OptionGroup var tutoring: TutoringArguments
  @OptionGroup var days: PeriodDays
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    try days.edit(try tutoring.reference(store, context), store, context)
  }
}

struct RemoveTutoringCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "tutoring", abstract: say("help.removeTutoring"))
  static let places = ["agent", "course", "day"]

  @OptionGroup var tutoring: TutoringArguments
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    DeletePeriod(try tutoring.reference(store, context))
  }
}
