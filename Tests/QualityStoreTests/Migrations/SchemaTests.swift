import Foundation
import GRDB
import TestSupport
import Testing

@testable import QualityStore

@Suite("The schema")
struct SchemaTests {
  @Test("looks as somebody has read it")
  func golden() throws {
    let queue = try DatabaseQueue()
    try queue.inDatabase { try Migrations.bringUpToDate($0) }
    expectGolden(try schema(queue), "schema.sql")
  }

  @Test("every released schema still comes up to today's", arguments: 1...Migrations.version)
  func released(version: Int) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      try Frozen.file(version, at: path)
      let store = try QualityStore.open(at: path)
      #expect(try store.check() == [])
      #expect(try store.queue.inDatabase(Migrations.version) == Migrations.all.count)
      let today = try DatabaseQueue()
      try today.inDatabase { try Migrations.bringUpToDate($0) }
      #expect(try schema(store.queue) == schema(today))
    }
  }

  @Test("a step runs once, and only the steps that are missing")
  func steps() throws {
    let queue = try DatabaseQueue()
    let steps: [Migration] = [
      { try $0.execute(sql: "CREATE TABLE one (id INTEGER PRIMARY KEY)") },
      { try $0.execute(sql: "CREATE TABLE two (id INTEGER PRIMARY KEY)") },
    ]
    try queue.inDatabase { db in
      try Migrations.bringUpToDate(db, with: [steps[0]])
      try Migrations.bringUpToDate(db, with: steps)
      try Migrations.bringUpToDate(db, with: steps)
      #expect(try Migrations.version(of: db) == 2)
      #expect(try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema ORDER BY name") == ["one", "two"])
    }
  }

  @Test("a step that fails leaves the file as it was")
  func failingStep() throws {
    let queue = try DatabaseQueue()
    let steps: [Migration] = [
      { try $0.execute(sql: "CREATE TABLE one (id INTEGER PRIMARY KEY)") },
      { try $0.execute(sql: "CREATE TABLE two (id INTEGER PRIMARY KEY); CREATE TABLE one (id)") },
    ]
    try queue.inDatabase { db in
      #expect(throws: DatabaseError.self) { try Migrations.bringUpToDate(db, with: steps) }
      let (version, names) = (
        try Migrations.version(of: db), try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema")
      )
      #expect((version, names) == (1, ["one"]))
    }
  }

  // Each table, then what belongs to it.
  private func schema(_ queue: DatabaseQueue) throws -> String {
    try queue.inDatabase { db in
      let objects = try Row.fetchAll(
        db,
        sql: """
          SELECT object.sql || ';', object.type FROM sqlite_schema object
          JOIN sqlite_schema owner ON owner.name = object.tbl_name AND owner.type = 'table'
          WHERE object.sql IS NOT NULL AND object.name NOT LIKE 'sqlite%'
          ORDER BY owner.rowid, object.type = 'trigger', object.type = 'index', object.name
          """)
      return objects.map { ($0[1] as String == "table" ? "\n" : "") + ($0[0] as String) }.joined(separator: "\n")
        .trimmingCharacters(in: .newlines)
    }
  }
}

/// The schemas of released versions, as they were then.
enum Frozen {
  /// A file as that version made it, with one label and one figure.
  static func file(_ version: Int, at path: String) throws {
    let sql = try String(contentsOf: folder.appending(path: "schema.\(version).sql"), encoding: .utf8)
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { db in
      try db.execute(sql: sql)
      try db.execute(sql: label)
      try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID); PRAGMA user_version = \(version)")
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden")

  private static let label = """
    INSERT INTO label (id, prefecture, begunOn) VALUES (1, 'Préfecture des Coteaux', '2026-11-24');
    INSERT INTO framework (code, title, edition) VALUES ('sample', 'Référentiel', '2026');
    INSERT INTO journalEntry (id, happenedOn, recordedAt, author, factName, fact, changes)
    VALUES (1, '2026-11-24', 0, 'Camille Roux', 'labelStarted', '{"framework":"sample","prefecture":"P"}', 2);
    """
}
