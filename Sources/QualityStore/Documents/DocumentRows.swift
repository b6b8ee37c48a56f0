internal import GRDB
import Quality

/// Puts documents into their tables.
struct DocumentRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Returns the code given to the document. Its review and its version came with it, where it has one.
  func insert(_ document: Document) throws -> String {
    let code = try db.nextCode("DOC", in: "document")
    let columns = try columns(of: document) + [("addedOn", document.addedOn.iso.databaseValue)]
    let names = columns.map(\.0).joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try db.run(
      "INSERT INTO document (code, \(names)) VALUES (?, \(marks))",
      StatementArguments([code.databaseValue]) + StatementArguments(columns.map(\.1)))
    try saveParts(of: document, key: db.lastInsertedRowID)
    if let day = document.reviewedOn { try insert(DocumentReview(document: code, day: day)) }
    if !document.version.isEmpty {
      try insert(
        DocumentVersion(document: code, version: document.version, day: document.reviewedOn ?? document.addedOn))
    }
    return code
  }

  /// All that is written of it, and what was seen at its path; its reviews and versions are rows of their own.
  func update(_ document: Document) throws {
    let key = try db.requiredKey(.document, document.code)
    let columns = try columns(of: document)
    let assignments = columns.map { "\($0.0) = ?" }.joined(separator: ", ")
    try db.run(
      "UPDATE document SET \(assignments) WHERE id = ?", StatementArguments(columns.map(\.1)) + [key])
    try saveParts(of: document, key: key)
  }

  func insert(_ review: DocumentReview) throws {
    try db.run(
      "INSERT INTO documentReview (document, day, note) VALUES (?, ?, ?)",
      [try db.requiredKey(.document, review.document), review.day.iso, review.note])
  }

  func insert(_ version: DocumentVersion) throws {
    try db.run(
      "INSERT INTO documentVersion (document, version, day, note) VALUES (?, ?, ?, ?)",
      [try db.requiredKey(.document, version.document), version.version, version.day.iso, version.note])
  }

  private func saveParts(of document: Document, key: Int64) throws {
    try EngagementRows("document", db).link(key, to: document.engagements)
    try DocumentRows.concerned.save(document.concerned.map(values), of: key, db)
  }

  private static let concerned = PartRows(
    table: "documentConcern", owner: "document", keys: ["agent", "post"], others: [])

  private func values(of concern: Concern) throws -> [DatabaseValue] {
    switch concern {
    case .agent(let code, _): [try db.requiredKey(.agent, code).databaseValue, .null]
    case .post(let code): [.null, try db.requiredKey(.post, code).databaseValue]
    }
  }

  private func columns(of document: Document) throws -> [(String, DatabaseValue)] {
    let owner = try OwnerColumns(document.owner, db)
    return [
      ("title", document.title.databaseValue), ("kind", document.kind.rawValue.databaseValue),
      ("link", document.link.databaseValue), ("owner", owner.words.databaseValue),
      ("ownerAgent", owner.agent.databaseValue), ("ownerBureau", owner.bureau.databaseValue),
      ("bureau", try db.optionalKey(.bureau, document.bureau).databaseValue),
      ("tasks", document.tasks.databaseValue), ("isAccessibility", document.isAccessibility.databaseValue),
      ("reviewMonths", document.reviewMonths.databaseValue), ("digest", document.digest.databaseValue),
      ("checkedOn", (document.lastLook?.day.iso).databaseValue),
      ("state", (document.lastLook?.state.rawValue).databaseValue),
    ]
  }
}
