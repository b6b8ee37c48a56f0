import Quality
import QualityStore

extension Command.Name {
  public static let postpone = Command.Name("postpone")
  public static let addEvidence = Command.Name("addEvidence")
  public static let removeEvidence = Command.Name("removeEvidence")
  public static let lookAtEvidence = Command.Name("lookAtEvidence")
  public static let addStep = Command.Name("addStep")
  public static let finishStep = Command.Name("finishStep")
  public static let takeStepBack = Command.Name("takeStepBack")
}

extension Command.Name {
  public static let changeMarked = Command.Name("changeMarked")
}

extension Command {
  /// What can be done with the marked actions at once; what is about one alone says so.
  static func changes(of actions: [CorrectiveAction], _ subject: Subject, _ context: Context) -> [Command] {
    let one = Phrase("why.marked", ["count": .count(actions.count)])
    return [
      Command(.changeMarked, unless: context.refusalToWrite, .ask(.changeActions(actions.map(\.code)))),
      addAction(subject, context), Command(.closeAction, unless: one, .change(.mark(.none))),
      Command(.addEvidence, unless: one, .change(.mark(.none))),
    ]
  }

  static func addAction(_ subject: Subject, _ context: Context) -> Command {
    Command(.addAction, unless: context.refusalToWrite, .ask(.action(subject)))
  }

  /// What can be done with an action.
  static func lives(of action: CorrectiveAction?, _ subject: Subject, _ context: Context) -> [Command] {
    let code = action?.code ?? ""
    func command(_ name: Command.Name, unless refusal: CorrectiveAction.Refusal?, _ request: Request) -> Command {
      let nothing = action == nil ? Phrase("why.nothingSelected") : nil
      return Command(name, unless: context.refusalToWrite ?? nothing ?? refusal?.phrase, request)
    }
    return [
      addAction(subject, context),
      command(.edit, unless: action?.refusalToChange, .ask(.editAction(code))),
      command(.moveAction, unless: action?.refusalToMove, .ask(.moveAction(code))),
      command(.closeAction, unless: action?.refusalToClose, .ask(action?.closing ?? .closeAction(code))),
      command(.postpone, unless: action?.refusal(of: .postpone), .ask(.postponeAction(code))),
      command(.addEvidence, unless: action?.refusalToChange, .ask(.addEvidence(code))),
    ]
  }
}

extension CorrectiveAction {
  /// Why nothing of it can be changed; nil where it can.
  var refusalToChange: Refusal? { stage.isOver ? .alreadyOver(stage) : nil }
  fileprivate var refusalToMove: Refusal? { moves.contains { $0 != .checkEffect } ? nil : .alreadyOver(stage) }
  fileprivate var refusalToClose: Refusal? { stage == .cancelled ? .alreadyOver(stage) : nil }

  /// What is done asks for a look at its effect, and so does what is closed, to be opened again.
  fileprivate var closing: FormKind { stage.isPending ? .closeAction(code) : .checkEffect(code) }
}
