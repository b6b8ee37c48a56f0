import Quality

/// Notes a cause that the working group found.
public struct AddCause: Decision {
  public let code: String
  public let category: DegradationCause.Category
  public let text: String

  public init(code: String, category: DegradationCause.Category, text: String) {
    self.code = code
    self.category = category
    self.text = text
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let cause = DegradationCause(category, text: text, foundOn: ledger.signature.day)
    _ = try ledger.reader.degradation(code).caused(by: cause)
    try DegradationRows(ledger.db).insert(cause, of: code)
    return CauseFound(code: code, cause: category.rawValue, text: text)
  }
}

struct CauseFound: Fact {
  static let name = "causeFound"
  let code, cause, text: String
}
