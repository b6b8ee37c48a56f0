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
    let code = try nextCode()
    let columns = try columns(of: action)
    let names = columns.map(\.0).joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try db.run(
      "INSERT INTO correctiveAction (code, \(names)) VALUES (?, \(marks))",
      StatementArguments([code.databaseValue]) + StatementArguments(columns.map(\.1)))
    try link(db.lastInsertedRowID, to: action.engagements)
    return code
  }

  func update(_ action: CorrectiveAction) throws {
    let key = try db.requiredKey(.action, action.code)
    let columns = try columns(of: action)
    let assignments = columns.map { "\($0.0) = ?" }.joined(separator: ", ")
    try db.run(
      "UPDATE correctiveAction SET \(assignments) WHERE id = ?",
      StatementArguments(columns.map(\.1)) + [key])
    try link(key, to: action.engagements)
  }

  // A code is never given twice, even when the opening of its action was undone: somebody may have noted it.
  private func nextCode() throws -> String {
    let last = try Int.fetchOne(
      db,
      sql: """
        SELECT max(
          ifnull((SELECT max(CAST(substr(code, 3) AS INTEGER)) FROM correctiveAction), 0),
          ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'correctiveAction'), 0))
        """)
    return "A-\((last ?? 0) + 1)"
  }

  private func link(_ key: Int64, to engagements: [Int]) throws {
    let wanted = try Set(engagements.map { try db.requiredKey(.engagement, String($0)) })
    let present = Set(
      try Int64.fetchAll(db, sql: "SELECT engagement FROM actionEngagement WHERE action = ?", arguments: [key]))
    for engagement in present.subtracting(wanted).sorted() {
      try db.run("DELETE FROM actionEngagement WHERE action = ? AND engagement = ?", [key, engagement])
    }
    for engagement in wanted.subtracting(present).sorted() {
      try db.run("INSERT INTO actionEngagement (action, engagement) VALUES (?, ?)", [key, engagement])
    }
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
