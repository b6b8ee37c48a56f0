import Quality

/// Says how far an action has come, while work goes on; finishing, closing and giving up are decisions of their own.
public struct MoveAction: Decision {
  public let code: String
  public let stage: CorrectiveAction.Stage
  /// 0 to 100 %.
  public let progress: Int
  /// Empty leaves the cause that is written.
  public let cause: String

  public init(code: String, stage: CorrectiveAction.Stage, progress: Int, cause: String = "") {
    self.code = code
    self.stage = stage
    self.progress = progress
    self.cause = cause
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let before = try ledger.reader.action(code)
    guard stage.isPending else { throw stage.missing }
    let moved = try before.moved(to: stage, progress: progress, cause: cause)
    guard moved != before else { return nil }
    try ActionRows(ledger.db).update(moved)
    return ActionMoved(code: code, title: moved.title, stage: stage.rawValue, progress: progress)
  }
}

extension CorrectiveAction.Stage {
  // What a move alone does not bring.
  fileprivate var missing: CorrectiveAction.Refusal { self == .cancelled ? .reasonMissing : .evidenceMissing }
}

struct ActionMoved: Fact {
  static let name = "actionMoved"
  let code, title, stage: String
  let progress: Int
}
