internal import GRDB
import Quality

/// The schema that this version would make, against the one in the file.
struct SchemaCheck {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func problems() throws -> [QualityStore.Problem] {
    let expected = try DatabaseQueue().inDatabase { fresh in
      try Migrations.bringUpToDate(fresh)
      return try SchemaCheck.objects(fresh)
    }
    let found = try SchemaCheck.objects(db)
    let different = expected.filter { found[$0.key] != $0.value }.keys.sorted()
    let added = found.keys.filter { expected[$0] == nil }.sorted()
    return different.map { .init(phrase: Phrase("check.schemaDiffers", ["name": .text($0)])) }
      + added.map { .init(phrase: Phrase("check.schemaAdded", ["name": .text($0)])) }
  }

  /// What the schema says of each table, index and trigger; what SQLite keeps for itself is left out.
  private static func objects(_ db: Database) throws -> [String: String] {
    let rows = try db.rows(
      "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ) { (name: $0[0] as String, sql: $0[1] as String) }
    return Dictionary(rows.map { ($0.name, $0.sql) }) { first, _ in first }
  }
}
