import ArgumentParser

/// `vigie add action TITLE`, `vigie add step CODE TITLE`, `vigie add feedback SUBJECT` …
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.add"),
    subcommands: [
      AddActionCommand.self, AddStepCommand.self, AddEvidenceCommand.self, AddDocumentCommand.self,
      AddVersionCommand.self,
      AddFeedbackCommand.self, AddSurveyCommand.self, AddGroupCommand.self, AddCauseCommand.self,
    ])
}
