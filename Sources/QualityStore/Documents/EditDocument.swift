import Quality

/// Changes what is written of a document; its reviews stay.
public struct EditDocument: Decision {
  public let document: Document

  public init(_ document: Document) {
    self.document = document
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let known = try ledger.reader.document(document.code)
    var edited = document
    (edited.reviewedOn, edited.addedOn) = (known.reviewedOn, known.addedOn)
    guard edited != known else { return nil }
    try edited.check(today: ledger.signature.day)
    try DocumentRows(ledger.db).update(edited)
    return DocumentEdited(code: document.code, title: document.title)
  }
}

struct DocumentEdited: Fact {
  static let name = "documentEdited"
  let code, title: String
}
