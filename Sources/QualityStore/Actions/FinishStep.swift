import Quality

/// A step of an action is done, or is to be done after all.
public struct FinishStep: Decision {
  public let code: String
  /// The place of the step, the first is 1.
  public let position: Int
  /// Nil where it is to be done after all.
  public let day: Day?

  public init(code: String, position: Int, on day: Day?) {
    self.code = code
    self.position = position
    self.day = day
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let before = try ledger.reader.action(code)
    let stepped = try before.stepped(position, doneOn: day, today: ledger.signature.day)
    guard stepped != before else { return nil }
    try ActionRows(ledger.db).update(stepped)
    let step = stepped.steps[position - 1].title
    return day == nil ? StepTakenBack(code: code, step: step) : StepDone(code: code, step: step)
  }
}

struct StepDone: Fact {
  static let name = "stepDone"
  let code, step: String
}

struct StepTakenBack: Fact {
  static let name = "stepTakenBack"
  let code, step: String
}
