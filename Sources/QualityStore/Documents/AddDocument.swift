internal import GRDB
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

/// Puts documents into their tables.
struct DocumentRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Returns the code given to the document.
  func insert(_ document: Document) throws -> String {
    let code = try db.nextCode("DOC", in: "document")
    try db.run(
      "INSERT INTO document (code, title, kind, link, reviewMonths, addedOn) VALUES (?, ?, ?, ?, ?, ?)",
      [code, document.title, document.kind.rawValue, document.link, document.reviewMonths, document.addedOn.iso])
    let key = db.lastInsertedRowID
    try EngagementRows("document", db).link(key, to: document.engagements)
    if let day = document.reviewedOn { try insert(DocumentReview(document: code, day: day)) }
    return code
  }

  func update(_ document: Document) throws {
    let key = try db.requiredKey(.document, document.code)
    try db.run(
      "UPDATE document SET title = ?, kind = ?, link = ?, reviewMonths = ? WHERE id = ?",
      [document.title, document.kind.rawValue, document.link, document.reviewMonths, key])
    try EngagementRows("document", db).link(key, to: document.engagements)
  }

  func insert(_ review: DocumentReview) throws {
    try db.run(
      "INSERT INTO documentReview (document, day, note) VALUES (?, ?, ?)",
      [try db.requiredKey(.document, review.document), review.day.iso, review.note])
  }
}
