import Quality

/// Takes a document into the base, with its last review where there was one; the store gives it the next code.
public struct AddDocument: Decision {
  public let document: Document

  public init(_ document: Document) {
    self.document = document
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try document.check(today: ledger.signature.day)
    let code = try DocumentRows(ledger.db).insert(document)
    return DocumentAdded(code: code, title: document.title)
  }
}

struct DocumentAdded: Fact {
  static let name = "documentAdded"
  let code, title: String
}
