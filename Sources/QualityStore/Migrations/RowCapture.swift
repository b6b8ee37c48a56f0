internal import GRDB

/// The triggers that keep every row as it was before it changed, whoever writes: a decision, or a script.
enum RowCapture {
  /// Creates the triggers of a table from its columns; a step that changes a table calls it again.
  static func install(on table: String, _ db: Database) throws {
    let image = try image(of: table, row: "OLD", db)
    for (operation, event) in [("insert", "Inserted"), ("update", "Updated"), ("delete", "Deleted")] {
      let before = operation == "insert" ? "NULL" : image
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

  /// A query for the row that has a key now, written as the triggers write it.
  static func query(for table: String, _ db: Database) throws -> String {
    "SELECT \(try image(of: table, row: table, db)) FROM \(table) WHERE id = ?"
  }

  private static func image(of table: String, row: String, _ db: Database) throws -> String {
    let columns = try Row.fetchAll(db, sql: "SELECT name, type FROM pragma_table_info(?)", arguments: [table])
      .map { (name: $0[0] as String, isReal: $0[1] as String == "REAL") }
    guard !columns.isEmpty else { throw UnreadableRow(reason: "no table is called \(table)") }
    let pairs = columns.map { "'\($0.name)', " + value("\(row).\($0.name)", isReal: $0.isReal) }
    return "json_object(\(pairs.joined(separator: ", ")))"
  }

  // json_object alone would round a number to 15 digits. 17 tell every number apart, but SQLite gets the last one wrong
  // in very large numbers: one more gives back every bit.
  private static func value(_ column: String, isReal: Bool) -> String {
    isReal ? "iif(\(column) IS NULL, NULL, json(printf('%!.18g', \(column))))" : column
  }
}
