internal import GRDB
import Quality

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
