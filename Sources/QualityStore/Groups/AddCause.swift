import Quality

/// Notes a cause that a working group found, one of its own or the one of a degradation.
public struct AddCause: Decision {
  /// Of the group, or of the case.
  public let code: String
  public let category: GroupCause.Category
  public let text: String

  public init(code: String, category: GroupCause.Category, text: String) {
    self.code = code
    self.category = category
    self.text = text
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let cause = GroupCause(category, text: text, foundOn: ledger.signature.day)
    switch GroupReference(code) {
    case .degradation:
      try DegradationRows(ledger.db).saveParts(of: ledger.reader.degradation(code).caused(by: cause))
    case .own: try GroupRows(ledger.db).update(ledger.reader.workingGroup(code).caused(by: cause))
    }
    return CauseFound(code: code, cause: category.rawValue, text: text)
  }
}

struct CauseFound: Fact {
  static let name = "causeFound"
  let code, cause, text: String
}
