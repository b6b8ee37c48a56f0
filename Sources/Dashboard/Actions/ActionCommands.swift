import Quality

extension Command {
  static func addAction(_ subject: Subject, _ context: Context) -> Command {
    Command(.addAction, unless: context.refusalToWrite, .ask(.action(subject)))
  }

  /// What can be done with an action.
  static func lives(of action: CorrectiveAction?, _ subject: Subject, _ context: Context) -> [Command] {
    let refusal = context.refusalToWrite ?? refusal(for: action)
    let code = action?.code ?? ""
    return [
      addAction(subject, context),
      Command(.edit, unless: refusal, .ask(.editAction(code))),
      Command(.moveAction, unless: refusal, .ask(.moveAction(code))),
      Command(.closeAction, unless: refusal, .ask(.closeAction(code))),
    ]
  }

  private static func refusal(for action: CorrectiveAction?) -> Phrase? {
    guard let action else { return Phrase("why.nothingSelected") }
    return action.stage.isOver
      ? Phrase("refusal.action.alreadyOver", ["stage": .phrase(action.stage.phrase)]) : nil
  }
}
