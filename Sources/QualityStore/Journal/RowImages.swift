import Foundation
internal import GRDB

/// Rows as the journal keeps them: JSON objects whose values are exact to the last bit.
///
/// A class, to build each table's query once.
final class RowImages {
  let db: Database
  private var queries: [String: String] = [:]

  init(_ db: Database) {
    self.db = db
  }

  /// The row that is there now; nil where there is none.
  func current(_ table: String, _ key: Int64) throws -> String? {
    try String.fetchOne(try db.cachedStatement(sql: try query(table)), arguments: [key])
  }

  /// The row that is there, or that was there last.
  func latest(_ table: String, _ key: Int64) throws -> String? {
    if let current = try current(table, key) { return current }
    let sql = """
      SELECT before FROM rowChange WHERE tableName = ? AND rowKey = ? AND before IS NOT NULL ORDER BY id DESC LIMIT 1
      """
    return try String.fetchOne(try db.cachedStatement(sql: sql), arguments: [table, key])
  }

  /// The columns by name.
  static func values(in json: String) throws -> [(column: String, value: DatabaseValue)] {
    guard let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] else {
      throw UnreadableRow(reason: "the journal holds a row that is no object: \(json)")
    }
    return object.sorted { $0.key < $1.key }.map { ($0.key, value($0.value)) }
  }

  private func query(_ table: String) throws -> String {
    if let query = queries[table] { return query }
    let query = try RowCapture.query(for: table, db)
    queries[table] = query
    return query
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
