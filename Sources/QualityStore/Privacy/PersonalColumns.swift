internal import GRDB

/// Where the schema keeps what may concern people: the tables that the journal watches, their columns that refer to an
/// agent, and their columns of text.
///
/// It is asked of the schema itself, so that a table made later is looked into as well.
struct PersonalColumns {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func tables() throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_schema owner WHERE type = 'table'
          AND EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = owner.name || 'Inserted')
        ORDER BY rowid
        """)
  }

  /// The columns that refer to a row of another table, in their order.
  func references(from table: String, to parent: String) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT info.name FROM pragma_table_info(?1) info
        JOIN pragma_foreign_key_list(?1) AS link ON link."from" = info.name WHERE link."table" = ?2 ORDER BY info.cid
        """, arguments: [table, parent])
  }

  /// The columns of text in which a person may be named. A code by which a row is known is not one.
  func texts(of table: String) throws -> [String] {
    let names = try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT' AND name <> 'publicID' ORDER BY cid",
      arguments: [table])
    let isKnownByCode =
      try Bool.fetchOne(
        db,
        sql: """
          SELECT 1 FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS info
          WHERE list."unique" GROUP BY list.name HAVING count(*) = 1 AND max(info.name) = 'code'
          """, arguments: [table]) ?? false
    return names.filter { $0 != "code" || !isKnownByCode }
  }

  /// The tables whose every row is about one agent, with the column that says whom: posts held, trainings, absences.
  func tablesOfAgents() throws -> [(table: String, column: String)] {
    try tables().compactMap { table in
      let column = try references(from: table, to: "agent").first { try isRequired($0, in: table) }
      return column.map { (table: table, column: $0) }
    }
  }

  private func isRequired(_ column: String, in table: String) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT \"notnull\" FROM pragma_table_info(?) WHERE name = ?", arguments: [table, column]) ?? false
  }
}
