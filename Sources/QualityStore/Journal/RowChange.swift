internal import GRDB
import Quality

/// One row that a decision changed, column by column.
public struct RowChange: Equatable, Sendable {
  public enum Operation: String, Sendable { case insert, update, delete }

  public struct Difference: Equatable, Sendable {
    public let column: String
    public let before: String?
    public let after: String?
  }

  public let table: String
  public let key: Int64
  public let operation: Operation
  /// Only the columns that differ.
  public let differences: [Difference]
}

extension Reader {
  /// The rows that an entry changed, in the order it changed them.
  public func rowChanges(of entry: Int64, limit: Int) throws -> [RowChange] {
    let changes = try db.rows(
      "SELECT id, tableName, rowKey, operation, before FROM rowChange WHERE entry = ? ORDER BY id LIMIT ?",
      [entry, limit]
    ) { row in
      (
        id: row[0] as Int64, table: row[1] as String, key: row[2] as Int64, operation: row[3] as String,
        before: row[4] as String?
      )
    }
    return try changes.map { change in
      let after = try image(of: change.table, change.key, after: change.id)
      return RowChange(
        table: change.table, key: change.key, operation: RowChange.Operation(rawValue: change.operation) ?? .update,
        differences: try differences(from: change.before, to: after))
    }
  }

  // What came after is the next image of the row, or the row itself.
  private func image(of table: String, _ key: Int64, after change: Int64) throws -> String? {
    let sql = "SELECT before FROM rowChange WHERE tableName = ? AND rowKey = ? AND id > ? ORDER BY id LIMIT 1"
    if let next = try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [table, key, change]) {
      return next[0]
    }
    return try RowCapture.image(of: table, key: key, db)
  }

  private func differences(from before: String?, to after: String?) throws -> [RowChange.Difference] {
    let old = try columns(in: before)
    let new = try columns(in: after)
    return Set(old.keys).union(new.keys).subtracting(["id", "publicID"]).sorted().compactMap { column in
      let (was, became) = (old[column] ?? nil, new[column] ?? nil)
      return was == became ? nil : RowChange.Difference(column: column, before: was, after: became)
    }
  }

  private func columns(in image: String?) throws -> [String: String?] {
    guard let image else { return [:] }
    let values = try RowImage.values(in: image)
    return Dictionary(values.map { ($0.column, String.fromDatabaseValue($0.value) ?? number($0.value)) }) { first, _ in
      first
    }
  }

  private func number(_ value: DatabaseValue) -> String? {
    if let whole = Int64.fromDatabaseValue(value) { return String(whole) }
    return Double.fromDatabaseValue(value).map { "\($0)" }
  }
}
