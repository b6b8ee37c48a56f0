import Quality

/// What can be asked of the training office, or answered, for one need or for the marked ones: each command takes
/// those that it fits, and says why where it fits none.
struct NeedCommands {
  private let needs: [TrainingNeed]
  private let year: Int
  private let context: Context

  init(_ needs: [TrainingNeed], _ year: Int, _ context: Context) {
    self.needs = needs
    self.year = year
    self.context = context
  }

  var all: [Command] {
    [
      command(.requestTraining, fitting: [.toRequest, .refused, .tutored], because: "why.alreadyRequested") {
        .requestTraining($0, year: year)
      },
      command(
        .scheduleTraining, fitting: [.requested, .scheduled, .toConfirm, .refused, .tutored],
        because: "why.notRequested"
      ) { .scheduleTraining($0, year: year) },
      command(.refuseTraining, fitting: [.requested, .scheduled, .toConfirm], because: "why.notToRefuse") {
        .refuseTraining($0, year: year)
      },
    ]
  }

  private func command(
    _ name: Command.Name, fitting states: Set<TrainingNeed.State>, because reason: String,
    _ form: ([TrainingSeat]) -> FormKind
  ) -> Command {
    let seats = needs.filter { states.contains($0.state(on: context.today)) }.map(\.seat)
    return Command(
      name, unless: context.refusalToWrite ?? (seats.isEmpty ? Phrase(reason) : nil), .ask(form(seats)))
  }
}
