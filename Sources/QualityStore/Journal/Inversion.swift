internal import GRDB
import Quality

/// Takes back the row changes of one entry, last first.
struct Inversion {
  let entry: Int64
  private let db: Database
  private let images: RowImages

  init(of entry: Int64, _ db: Database) {
    self.entry = entry
    self.db = db
    images = RowImages(db)
  }

  private struct Change {
    let id: Int64
    let table: String
    let key: Int64
    let before: String?
  }

  /// `progress` is told how much is done; what it throws takes everything back.
  func run(_ progress: ProgressReport = { _ in }) throws {
    let changes = try changes()
    try refuseConflicts(changes)
    for (index, change) in changes.enumerated() {
      if index % 1024 == 1023 { try progress(Double(index) / Double(changes.count)) }
      do {
        try invert(change)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw UndoRefusal.conflict(try obstacles(to: change, error))
      }
    }
  }

  /// Without looking for conflicts: nothing came after this entry that was not taken back before.
  func runAsLast() throws {
    for change in try changes() { try invert(change) }
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
    let names = RowNames(images)
    var seen: Set<String> = []
    var changed: [String] = []
    for change in changes where seen.insert("\(change.table) \(change.key)").inserted {
      if try wasChangedSince(change) { changed.append(try names.name(change.table, change.key)) }
    }
    guard changed.isEmpty else { throw UndoRefusal.conflict(changed) }
  }

  private func wasChangedSince(_ change: Change) throws -> Bool {
    let sql = "SELECT before FROM rowChange WHERE tableName = ? AND rowKey = ? AND id > ? ORDER BY id LIMIT 1"
    let statement = try db.cachedStatement(sql: sql)
    guard let next = try Row.fetchOne(statement, arguments: [change.table, change.key, change.id]) else { return false }
    return try next[0] as String? != images.current(change.table, change.key)
  }

  private func invert(_ change: Change) throws {
    guard let before = change.before else {
      return try db.run("DELETE FROM \(change.table) WHERE id = ?", [change.key])
    }
    let values = try images.values(in: before)
    let columns = values.map(\.column)
    let arguments = StatementArguments(values.map(\.value))
    if try exists(change) {
      let assignments = columns.map { "\($0) = ?" }.joined(separator: ", ")
      try db.run("UPDATE \(change.table) SET \(assignments) WHERE id = ?", arguments + [change.key])
    } else {
      let marks = columns.map { _ in "?" }.joined(separator: ", ")
      try db.run("INSERT INTO \(change.table) (\(columns.joined(separator: ", "))) VALUES (\(marks))", arguments)
    }
  }

  private func exists(_ change: Change) throws -> Bool {
    try Bool.fetchOne(
      try db.cachedStatement(sql: "SELECT 1 FROM \(change.table) WHERE id = ?"), arguments: [change.key]) ?? false
  }

  // What came since and stands in the way: rows that need this one, rows that it needs and that are gone, or another
  // row in its place, which goes by the same name.
  private func obstacles(to change: Change, _ error: DatabaseError) throws -> [String] {
    let names = RowNames(images)
    guard error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY else {
      return [try names.name(change.table, change.key)]
    }
    let references = RowReferences(db)
    let rows =
      try change.before == nil
      ? references.rows(needing: change.table, change.key)
      : references.missing(for: change.table, values: images.values(in: change.before ?? "{}"))
    return rows.isEmpty ? [try names.name(change.table, change.key)] : try rows.map { try names.name($0.table, $0.key) }
  }
}
