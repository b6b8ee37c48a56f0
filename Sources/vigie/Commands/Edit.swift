import ArgumentParser

/// `vigie edit action CODE …`, `vigie edit group CODE …`.
struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.edit"),
    subcommands: [
      EditActionCommand.self, EditFeedbackCommand.self, EditGroupCommand.self, EditDocumentCommand.self,
      EditAgentCommand.self, EditCourseCommand.self, EditPostCommand.self, EditSessionCommand.self,
      EditTrainingCommand.self, EditObligationCommand.self, EditRetentionCommand.self,
      EditPeriodCommand<HeldPostArguments>.self,
      EditPeriodCommand<AbsenceArguments>.self, EditPeriodCommand<TutoringArguments>.self, EditDepartureCommand.self,
    ])
}
