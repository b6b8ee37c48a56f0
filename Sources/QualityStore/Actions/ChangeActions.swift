import Quality

/// Changes several actions at once, all or none: one entry of the journal, one undo.
public struct ChangeActions: Decision {
  /// The actions as they were read: they must still be so.
  public let before: [CorrectiveAction]
  public let change: ActionChange

  public init(_ before: [CorrectiveAction], _ change: ActionChange) {
    self.before = before
    self.change = change
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let current = try ledger.reader.actions()
    let byCode = Dictionary(uniqueKeysWithValues: current.map { ($0.code, $0) })
    guard before.allSatisfy({ byCode[$0.code] == $0 }) else { throw ChangedMeanwhile() }
    var codes: [String] = []
    for action in before {
      let changed = try change.applied(to: action, on: ledger.signature.day)
      guard changed != action else { continue }
      try ActionRows(ledger.db).update(changed)
      codes.append(action.code)
    }
    return codes.isEmpty ? nil : ActionsChanged(count: codes.count, codes: codes.joined(separator: ", "))
  }
}

struct ActionsChanged: Fact {
  static let name = "actionsChanged"
  let count: Int
  let codes: String
}
