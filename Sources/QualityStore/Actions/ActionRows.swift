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
    try EngagementRows("action", db).link(db.lastInsertedRowID, to: action.engagements)
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
  }

  private func columns(of action: CorrectiveAction) throws -> [(String, DatabaseValue)] {
    try columns(of: action.owner) + [
      ("title", action.title.databaseValue), ("kind", action.kind.rawValue.databaseValue),
      ("origin", action.origin.rawValue.databaseValue), ("stage", action.stage.rawValue.databaseValue),
      ("priority", action.priority.rawValue.databaseValue),
      ("bureau", try db.optionalKey(.bureau, action.bureau).databaseValue),
      ("site", try db.optionalKey(.site, action.site).databaseValue),
      ("indicator", try db.optionalKey(.indicator, action.indicator).databaseValue),
      ("cause", action.cause.databaseValue), ("createdOn", action.createdOn.iso.databaseValue),
      ("dueOn", (action.dueOn?.iso).databaseValue), ("doneOn", (action.doneOn?.iso).databaseValue),
      ("progress", action.progress.databaseValue), ("notes", action.notes.databaseValue),
      ("evidence", action.evidence.databaseValue), ("effect", action.effect.databaseValue),
    ]
  }
}

extension ActionRows {
  // Exactly one of the three says who it is.
  private func columns(of owner: Owner) throws -> [(String, DatabaseValue)] {
    var (words, agent, bureau): (String, Int64?, Int64?) = ("", nil, nil)
    switch owner {
    case .nobody: break
    case .agent(let code, _): agent = try db.requiredKey(.agent, code)
    case .bureau(let code): bureau = try db.requiredKey(.bureau, code)
    case .other(let text): words = text
    }
    return [
      ("owner", words.databaseValue), ("ownerAgent", agent.databaseValue), ("ownerBureau", bureau.databaseValue),
    ]
  }
}

extension Optional where Wrapped: DatabaseValueConvertible {
  var databaseValue: DatabaseValue { self?.databaseValue ?? .null }
}
