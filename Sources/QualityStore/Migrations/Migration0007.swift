internal import GRDB

/// Trainings, documents and obligations with all that has a date, and how long personal data is kept.
enum Migration0007 {
  static func run(_ db: Database) throws {
    for sql in [
      Migration0007Trainings.sql, Migration0007Documents.sql, Migration0007Obligations.sql, Migration0007Privacy.sql,
    ] {
      try db.execute(sql: sql)
    }
    let tables =
      Migration0007Trainings.tables + Migration0007Documents.tables + Migration0007Obligations.tables
      + Migration0007Privacy.tables
    for table in tables { try RowCapture.install(on: table, db) }
  }
}
