import Quality
import QualityStore

extension Command.Name {
  public static let obligations = Command.Name("obligations")
  public static let holdObligation = Command.Name("holdObligation")
  public static let planObligation = Command.Name("planObligation")
  public static let deleteHolding = Command.Name("deleteHolding")
}

extension Command {
  /// The list of all, from anywhere.
  static let obligations = Command(.obligations, .open(.obligations))

  /// What can be done with an obligation.
  static func lives(of obligation: Obligation?, _ context: Context) -> [Command] {
    let refusal = context.refusalToWrite ?? (obligation == nil ? Phrase("why.nothingSelected") : nil)
    let code = obligation?.code ?? ""
    return [
      Command(.holdObligation, unless: refusal, .ask(.holdObligation(code))),
      Command(.planObligation, unless: refusal, .ask(.planObligation(code))),
      Command(.edit, unless: refusal, .ask(.editObligation(code))),
    ]
  }
}
