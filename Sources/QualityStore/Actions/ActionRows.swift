internal import GRDB
import Quality

/// Puts actions into their tables.
struct ActionRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Returns the code given to the action.
  func insert(_ action: CorrectiveAction) throws -> String {
    let code = try db.nextCode("A", in: "correctiveAction")
    let columns = try columns(of: action)
    let names = columns.map(\.0).joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try db.run(
      "INSERT INTO correctiveAction (code, \(names)) VALUES (?, \(marks))",
      StatementArguments([code.databaseValue]) + StatementArguments(columns.map(\.1)))
    let key = db.lastInsertedRowID
    try EngagementRows("action", db).link(key, to: action.engagements)
    try ActionParts(db).save(action, key: key)
    return code
  }

  func update(_ action: CorrectiveAction) throws {
    let key = try db.requiredKey(.action, action.code)
    let columns = try columns(of: action)
    let assignments = columns.map { "\($0.0) = ?" }.joined(separator: ", ")
    try db.run(
      "UPDATE correctiveAction SET \(assignments) WHERE id = ?",
      StatementArguments(columns.map(\.1)) + [key])
    try EngagementRows("action", db).link(key, to: action.engagements)
    try ActionParts(db).save(action, key: key)
  }

  // The evidence and the last words about the effect are written here too: the schema asks for them in what is done or
  // closed.
  private func columns(of action: CorrectiveAction) throws -> [(String, DatabaseValue)] {
    let owner = try OwnerColumns(action.owner, db)
    return [
      ("owner", owner.words.databaseValue), ("ownerAgent", owner.agent.databaseValue),
      ("ownerBureau", owner.bureau.databaseValue), ("title", action.title.databaseValue),
      ("kind", action.kind.rawValue.databaseValue), ("origin", action.origin.rawValue.databaseValue),
      ("stage", action.stage.rawValue.databaseValue), ("priority", action.priority.rawValue.databaseValue),
      ("bureau", try db.optionalKey(.bureau, action.bureau).databaseValue),
      ("site", try db.optionalKey(.site, action.site).databaseValue),
      ("indicator", try db.optionalKey(.indicator, action.indicator).databaseValue),
      ("cause", action.cause.databaseValue), ("createdOn", action.createdOn.iso.databaseValue),
      ("dueOn", (action.dueOn?.iso).databaseValue), ("doneOn", (action.doneOn?.iso).databaseValue),
      ("progress", action.progress.databaseValue), ("notes", action.notes.databaseValue),
      ("evidence", action.evidence.map(\.place).joined(separator: "\n").databaseValue),
      ("effect", action.effect.databaseValue), ("expectedEffect", action.expectedEffect.databaseValue),
      ("effectIndicator", try db.optionalKey(.indicator, action.effectIndicator).databaseValue),
      ("checkOn", (action.checkOn?.iso).databaseValue), ("cancellation", action.cancellation.databaseValue),
    ]
  }
}

extension Optional where Wrapped: DatabaseValueConvertible {
  var databaseValue: DatabaseValue { self?.databaseValue ?? .null }
}
