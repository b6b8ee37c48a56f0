internal import GRDB

/// The triggers that keep every row as it was before it changed, whoever writes: a decision, or a script.
enum RowCapture {
  /// Creates the triggers of a table from its columns; a step that changes a table calls it again.
  static func install(on table: String, _ db: Database) throws {
    let columns = try Row.fetchAll(db, sql: "SELECT name, type FROM pragma_table_info(?)", arguments: [table])
      .map { (name: $0[0] as String, isReal: $0[1] as String == "REAL") }
    let image = columns.map { "'\($0.name)', " + value($0.name, isReal: $0.isReal) }.joined(separator: ", ")
    for (operation, event) in [("insert", "Inserted"), ("update", "Updated"), ("delete", "Deleted")] {
      let before = operation == "insert" ? "NULL" : "json_object(\(image))"
      try db.execute(
        sql: """
          DROP TRIGGER IF EXISTS \(table)\(event);
          CREATE TRIGGER \(table)\(event) AFTER \(operation.uppercased()) ON \(table) BEGIN
            INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
            VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), '\(table)',
              \(operation == "insert" ? "NEW" : "OLD").id, '\(operation)', \(before));
          END;
          """)
    }
  }

  /// The image of the row that is there now, written as the triggers write it; nil where there is none.
  static func image(of table: String, key: Int64, _ db: Database) throws -> String? {
    let columns = try Row.fetchAll(db, sql: "SELECT name, type FROM pragma_table_info(?)", arguments: [table])
      .map { (name: $0[0] as String, isReal: $0[1] as String == "REAL") }
    let image = columns.map { "'\($0.name)', " + value($0.name, isReal: $0.isReal, row: table) }
    return try String.fetchOne(
      db, sql: "SELECT json_object(\(image.joined(separator: ", "))) FROM \(table) WHERE id = ?", arguments: [key])
  }

  // json_object alone would round a number to 15 digits; 17 give back every bit.
  private static func value(_ column: String, isReal: Bool, row: String = "OLD") -> String {
    isReal ? "iif(\(row).\(column) IS NULL, NULL, json(printf('%!.17g', \(row).\(column))))" : "\(row).\(column)"
  }
}
