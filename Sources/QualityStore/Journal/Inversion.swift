import Foundation
internal import GRDB
import Quality

/// Takes back the row changes of one entry, last first.
struct Inversion {
  let db: Database
  let entry: Int64

  private struct Change {
    let id: Int64
    let table: String
    let key: Int64
    let before: String?
  }

  func run() throws {
    let changes = try changes()
    try refuseConflicts(changes)
    for change in changes {
      do {
        try invert(change)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw UndoRefusal.conflict([try RowName.text(change.table, change.key, db)])
      }
    }
  }

  private func changes() throws -> [Change] {
    try db.rows("SELECT id, tableName, rowKey, before FROM rowChange WHERE entry = ? ORDER BY id DESC", [entry]) {
      Change(id: $0[0], table: $0[1], key: $0[2], before: $0[3])
    }
  }

  // A row must be as this entry left it; the first change since then says how that was.
  private func refuseConflicts(_ changes: [Change]) throws {
    let latest = try Int64.fetchOne(try db.cachedStatement(sql: "SELECT max(entry) FROM rowChange")) ?? 0
    guard latest > entry else { return }
    var seen: Set<String> = []
    var names: [String] = []
    for change in changes where seen.insert("\(change.table) \(change.key)").inserted {
      if try wasChangedSince(change) { names.append(try RowName.text(change.table, change.key, db)) }
    }
    guard names.isEmpty else { throw UndoRefusal.conflict(names) }
  }

  private func wasChangedSince(_ change: Change) throws -> Bool {
    let sql = "SELECT before FROM rowChange WHERE tableName = ? AND rowKey = ? AND id > ? ORDER BY id LIMIT 1"
    let statement = try db.cachedStatement(sql: sql)
    guard let next = try Row.fetchOne(statement, arguments: [change.table, change.key, change.id]) else { return false }
    return try next[0] as String? != RowCapture.image(of: change.table, key: change.key, db)
  }

  private func invert(_ change: Change) throws {
    guard let before = change.before else {
      return try db.run("DELETE FROM \(change.table) WHERE id = ?", [change.key])
    }
    let values = try RowImage.values(in: before)
    let columns = values.map(\.column)
    let arguments = StatementArguments(values.map(\.value))
    let exists =
      try Bool.fetchOne(db, sql: "SELECT 1 FROM \(change.table) WHERE id = ?", arguments: [change.key]) ?? false
    if exists {
      let assignments = columns.map { "\($0) = ?" }.joined(separator: ", ")
      try db.run("UPDATE \(change.table) SET \(assignments) WHERE id = ?", arguments + [change.key])
    } else {
      let marks = columns.map { _ in "?" }.joined(separator: ", ")
      try db.run("INSERT INTO \(change.table) (\(columns.joined(separator: ", "))) VALUES (\(marks))", arguments)
    }
  }
}

/// A row as the journal keeps it.
enum RowImage {
  /// The columns by name, with values exact to the last bit.
  static func values(in json: String) throws -> [(column: String, value: DatabaseValue)] {
    guard let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] else { return [] }
    return object.sorted { $0.key < $1.key }.map { ($0.key, value($0.value)) }
  }

  private static func value(_ value: Any) -> DatabaseValue {
    switch value {
    case let text as String: return text.databaseValue
    case let number as NSNumber:
      let double = number.doubleValue
      return double == double.rounded() && abs(double) < 9e15 ? number.int64Value.databaseValue : double.databaseValue
    default: return .null
    }
  }
}

/// What people call a row.
enum RowName {
  static func text(_ table: String, _ key: Int64, _ db: Database) throws -> String {
    try String.fetchOne(db, sql: query(table), arguments: [key]) ?? "\(table) \(key)"
  }

  private static func query(_ table: String) -> String {
    switch table {
    case "measurement":
      """
      SELECT indicator.code || ' ' || period FROM measurement JOIN indicator ON indicator.id = measurement.indicator
      WHERE measurement.id = ?
      """
    case "correctiveAction": "SELECT code || ' ' || title FROM correctiveAction WHERE id = ?"
    case "agent", "indicator", "site", "bureau", "obligation", "course", "post":
      "SELECT code FROM \(table) WHERE id = ?"
    case "actionEngagement":
      """
      SELECT correctiveAction.code FROM actionEngagement
      JOIN correctiveAction ON correctiveAction.id = actionEngagement.action WHERE actionEngagement.id = ?
      """
    default: "SELECT NULL WHERE ? IS NULL"
    }
  }
}
