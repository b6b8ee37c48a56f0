internal import GRDB
import Quality

extension QualityStore {
  /// Something in the file that is not as it should be.
  public struct Problem: Equatable, Sendable {
    public let phrase: Phrase
  }

  /// Looks at the file, its schema and its journal; empty when all is well.
  public func check() throws -> [Problem] {
    try StoreError.translating(place) {
      try queue.inDatabase { db in
        try integrity(db) + references(db) + schema(db) + journal(db)
      }
    }
  }

  private func integrity(_ db: Database) throws -> [Problem] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }.map {
      Problem(phrase: Phrase("check.damaged", ["reason": .text($0)]))
    }
  }

  private func references(_ db: Database) throws -> [Problem] {
    try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20).map { row in
      let (table, key, parent): (String, Int64?, String) = (row[0], row[1], row[2])
      return Problem(
        phrase: Phrase(
          "check.reference", ["table": .text(table), "key": .text("\(key ?? 0)"), "parent": .text(parent)]))
    }
  }

  // The schema that this version would make, against the one in the file.
  private func schema(_ db: Database) throws -> [Problem] {
    let fresh = try DatabaseQueue()
    let expected = try fresh.inDatabase { db in
      try Migrations.bringUpToDate(db)
      return try QualityStore.objects(db)
    }
    let found = try QualityStore.objects(db)
    let missing = expected.filter { found[$0.key] != $0.value }.keys
    let added = found.keys.filter { expected[$0] == nil }
    return missing.sorted().map { Problem(phrase: Phrase("check.schemaDiffers", ["name": .text($0)])) }
      + added.sorted().map { Problem(phrase: Phrase("check.schemaAdded", ["name": .text($0)])) }
  }

  static func objects(_ db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    return Dictionary(rows.map { ($0[0] as String, $0[1] as String) }) { first, _ in first }
  }

  private func journal(_ db: Database) throws -> [Problem] {
    let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM journalEntry") ?? 0
    let count = try Int64.fetchOne(db, sql: "SELECT count(*) FROM journalEntry") ?? 0
    let strays = try Int.fetchOne(db, sql: "SELECT count(*) FROM rowChange WHERE entry > ?", arguments: [last]) ?? 0
    let wrong = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM journalEntry
        WHERE changes <> (SELECT count(*) FROM rowChange WHERE rowChange.entry = journalEntry.id) LIMIT 20
        """)
    return (last == count ? [] : [Problem(phrase: Phrase("check.journalHoles", ["count": .count(Int(last - count))]))])
      + (strays == 0 ? [] : [Problem(phrase: Phrase("check.strays", ["count": .count(strays)]))])
      + wrong.map { Problem(phrase: Phrase("check.entryIncomplete", ["id": .text(String($0))])) }
  }
}
