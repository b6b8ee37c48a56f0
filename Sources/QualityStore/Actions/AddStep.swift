import Quality

/// Adds a step at the end of an action.
public struct AddStep: Decision {
  public let code: String
  public let step: ActionStep

  public init(code: String, _ step: ActionStep) {
    self.code = code
    self.step = step
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let stepped = try ledger.reader.action(code).stepped(by: step)
    try ActionRows(ledger.db).update(stepped)
    return StepAdded(code: code, step: step.title, position: stepped.steps.count)
  }
}

struct StepAdded: Fact {
  static let name = "stepAdded"
  let code, step: String
  let position: Int
}
