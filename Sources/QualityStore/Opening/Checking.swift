internal import GRDB
import Quality

extension QualityStore {
  /// Something in the file that is not as it should be.
  public struct Problem: Hashable, Sendable {
    public let phrase: Phrase
  }

  /// Looks at the file, its schema, its references and its journal; empty when all is well.
  ///
  /// Reads every page of the file: about a second for each 100 MB. What a damaged file holds is not looked at further.
  public func check() throws -> [Problem] {
    try read { reader in
      let db = reader.db
      let damage = try FileCheck(db).damage()
      guard damage.isEmpty else { return damage }
      return try FileCheck(db).brokenReferences() + SchemaCheck(db).problems() + JournalCheck(db).problems()
    }
  }
}

/// Whether SQLite finds its own structures whole.
struct FileCheck {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func damage() throws -> [QualityStore.Problem] {
    do {
      return try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }.map(problem)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return [problem(error.message ?? "SQLITE_CORRUPT")]
    }
  }

  func brokenReferences() throws -> [QualityStore.Problem] {
    try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20).map { row in
      let (table, key, parent): (String, Int64?, String) = (row[0], row[1], row[2])
      return .init(
        phrase: Phrase(
          "check.reference", ["table": .text(table), "key": .text("\(key ?? 0)"), "parent": .text(parent)]))
    }
  }

  private func problem(_ reason: String) -> QualityStore.Problem {
    .init(phrase: Phrase("check.damaged", ["reason": .text(reason)]))
  }
}
