import Quality

/// Says how far an action has come.
public struct MoveAction: Decision {
  public let code: String
  public let stage: CorrectiveAction.Stage
  /// 0 to 100 %.
  public let progress: Int

  public init(code: String, stage: CorrectiveAction.Stage, progress: Int) {
    self.code = code
    self.stage = stage
    self.progress = progress
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let before = try ledger.reader.action(code)
    let moved = try before.moved(to: stage, progress: progress)
    guard moved != before else { return nil }
    try ActionRows(ledger.db).update(moved)
    return ActionMoved(code: code, title: moved.title, stage: stage.rawValue, progress: progress)
  }
}

struct ActionMoved: Fact {
  static let name = "actionMoved"
  let code, title, stage: String
  let progress: Int
}
