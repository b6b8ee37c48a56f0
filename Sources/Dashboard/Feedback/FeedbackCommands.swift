import Quality

extension Command.Name {
  public static let answer = Command.Name("answer")
  public static let triage = Command.Name("triage")
  public static let acknowledge = Command.Name("acknowledge")
  public static let extendFeedback = Command.Name("extendFeedback")
  public static let closeFeedback = Command.Name("closeFeedback")
  public static let reopenFeedback = Command.Name("reopenFeedback")
  /// What each became, and back to the list.
  public static let outcomes = Command.Name("outcomes")
}

extension Command {
  static func newFeedback(_ context: Context) -> Command {
    Command(.new, unless: context.refusalToWrite, .ask(.feedback))
  }

  /// What can be done with something that was received, what is most often done first.
  static func lives(of feedback: Feedback?, _ context: Context) -> [Command] {
    let code = feedback?.code ?? ""
    func command(_ name: Command.Name, _ move: Feedback.Move?, _ form: FormKind) -> Command {
      let nothing = feedback == nil ? Phrase("why.noFeedback") : nil
      let refusal = move.flatMap { feedback?.refusal(of: $0, on: context.today)?.phrase }
      return Command(name, unless: context.refusalToWrite ?? nothing ?? refusal, .ask(form))
    }
    return [
      command(.triage, .triage, .triage(code)), command(.answer, .answer, .answer(code)),
      command(.acknowledge, .acknowledge, .acknowledge(code)), command(.closeFeedback, .close, .closeFeedback(code)),
      command(.extendFeedback, .extend, .extendFeedback(code)),
      command(.reopenFeedback, .reopen, .reopenFeedback(code)), command(.edit, nil, .editFeedback(code)),
      Command.eraseSender(of: feedback, context),
    ]
  }
}
