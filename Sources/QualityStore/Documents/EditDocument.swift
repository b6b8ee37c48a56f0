import Quality

/// Changes what is written of a document; its reviews and its versions stay.
public struct EditDocument: Decision {
  /// The document as it was read: it must still be so.
  public let before: Document
  public let after: Document

  /// `after` is made from `before`; both have the same code.
  public init(_ before: Document, to after: Document) {
    precondition(before.code == after.code, "an edit is about one document")
    self.before = before
    self.after = before.rewritten(as: after)
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let current = try ledger.reader.document(after.code)
    guard current != after else { return nil }
    guard current == before else { throw ChangedMeanwhile() }
    try after.check(today: ledger.signature.day)
    try DocumentRows(ledger.db).update(after)
    return DocumentEdited(code: after.code, title: after.title)
  }
}

struct DocumentEdited: Fact {
  static let name = "documentEdited"
  let code, title: String
}
