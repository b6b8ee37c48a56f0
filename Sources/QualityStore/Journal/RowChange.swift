internal import GRDB
import Quality

/// One row that a decision changed, column by column, in words that people know: codes, never keys.
public struct RowChange: Equatable, Sendable {
  public enum Operation: String, Sendable { case insert, update, delete }

  public struct Difference: Equatable, Sendable {
    public let column: String
    /// Nil where there was nothing.
    public let before: String?
    /// Nil where there is nothing.
    public let after: String?
  }

  public let table: String
  public let key: Int64
  /// What people call the row, as it is now or was last: « TEL-01 2026-10 ».
  public let name: String
  public let operation: Operation
  /// Only the columns that differ.
  public let differences: [Difference]
}

extension Reader {
  /// The first `limit` rows that an entry changed, in the order it changed them; none for an entry that is not there.
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
    let images = RowImages(db)
    let names = RowNames(images)
    return try changes.map { change in
      let after = try image(of: change.table, change.key, after: change.id, images)
      return RowChange(
        table: change.table, key: change.key, name: try names.name(change.table, change.key),
        operation: RowChange.Operation(rawValue: change.operation) ?? .update,
        differences: try differences(in: change.table, from: change.before, to: after, images, names))
    }
  }

  // What came after is the next image of the row, or the row itself.
  private func image(of table: String, _ key: Int64, after change: Int64, _ images: RowImages) throws -> String? {
    let sql = "SELECT before FROM rowChange WHERE tableName = ? AND rowKey = ? AND id > ? ORDER BY id LIMIT 1"
    if let next = try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [table, key, change]) {
      return next[0]
    }
    return try images.current(table, key)
  }

  private func differences(
    in table: String, from before: String?, to after: String?, _ images: RowImages, _ names: RowNames
  ) throws -> [RowChange.Difference] {
    let (old, new) = (try columns(in: before, images), try columns(in: after, images))
    return try Set(old.keys).union(new.keys).subtracting(["id", "publicID", "folded"]).sorted().compactMap { column in
      let (was, became) = (old[column] ?? .null, new[column] ?? .null)
      guard was != became else { return nil }
      return RowChange.Difference(
        column: column, before: try names.value(was, in: column, of: table),
        after: try names.value(became, in: column, of: table))
    }
  }

  private func columns(in image: String?, _ images: RowImages) throws -> [String: DatabaseValue] {
    guard let image else { return [:] }
    return Dictionary(try images.values(in: image).map { ($0.column, $0.value) }) { first, _ in first }
  }
}
