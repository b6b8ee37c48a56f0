internal import GRDB
import Quality

/// Takes the name and the address of whoever complained or suggested out of the whole file, also out of the journal;
/// what was said, and what became of it, stays.
///
/// Where others are called the same, or one word is all there is of a name, only the feedback itself, what belongs to it
/// and what was decided about it are rewritten: elsewhere the word may mean somebody else. It cannot be undone. Refuses
/// feedback without a sender.
public struct EraseSender: Decision {
  public let code: String

  public init(code: String) {
    self.code = code
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    let scrub = try Scrub(senderOf: try ledger.reader.feedback(code), try db.requiredKey(.feedback, code), db)
    guard scrub.rewritten(ledger.signature.author) == nil else { throw ErasureRefusal.oneself }
    try ScrubbedTexts(scrub, db).rewrite(ledger.progress)
    return SenderErased(code: code)
  }
}

struct SenderErased: Fact {
  static let name = "senderErased"
  let code: String
}

extension Scrub {
  /// Refuses feedback without a sender.
  init(senderOf feedback: Feedback, _ key: Int64, _ db: Database) throws {
    guard !feedback.sender.isEmpty else { throw ErasureRefusal.noSender(feedback.code) }
    // « Roselyne Cattois <r.cattois@example.org> » is a name and an address.
    let parts = feedback.sender.split { "<>()[];\"".contains($0) }.map(String.init)
    let names = parts.compactMap { SaidName(person: $0) }
    let isCommon = parts.contains { !$0.contains(" ") && !$0.contains("@") }
    let isShared =
      try Bool.fetchOne(
        db, sql: "SELECT 1 FROM feedback WHERE sender = ? AND id <> ?", arguments: [feedback.sender, key]) ?? false
    self.init(
      said: names.map { Replacement(name: $0, other: "[…]") }, codes: [:],
      own: OwnRow(table: "feedback", key: key, values: ["sender": ""]),
      rows: isCommon || isShared ? try Scrub.rows(of: key, db) : nil)
  }

  // The feedback, and the rows that belong to it, also those that are gone.
  private static func rows(of feedback: Int64, _ db: Database) throws -> [String: Set<Int64>] {
    let columns = PersonalColumns(db)
    var rows: [String: Set<Int64>] = ["feedback": [feedback]]
    for table in try columns.tables() {
      for column in try columns.references(from: table, to: "feedback") {
        rows[table, default: []].formUnion(
          try Int64.fetchAll(
            db,
            sql: """
              SELECT id FROM \(table) WHERE \(column) = ?1
              UNION SELECT rowKey FROM rowChange WHERE tableName = ?2 AND json_extract(before, ?3) = ?1
              """, arguments: [feedback, table, "$.\(column)"]))
      }
    }
    return rows
  }
}
