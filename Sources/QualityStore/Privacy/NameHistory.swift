internal import GRDB
import Quality

/// The names that agents and senders of feedback have, and those that they had before they were corrected.
struct NameHistory {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Whose names they are.
  enum Bearers: String, CaseIterable {
    case agent
    case feedback

    fileprivate var column: String {
      switch self {
      case .agent: "name"
      case .feedback: "sender"
      }
    }

    /// « Roselyne Cattois <r.cattois@example.org> » is a name and an address.
    fileprivate func parts(of text: String) -> [String] {
      guard self == .feedback else { return [text] }
      return text.split { "<>()[];\"".contains($0) }.map { CleanText.line(String($0)) }.filter { !$0.isEmpty }
    }
  }

  static func isName(_ column: String, of table: String) -> Bool {
    Bearers(rawValue: table)?.column == column
  }

  /// What an agent, or the sender of some feedback, is and was called, with what others are called the same.
  func names(of bearers: Bearers, _ person: OwnRow) throws -> [PersonalName] {
    let others = try Bearers.allCases.flatMap { other in
      try texts(of: other, where: "id <> ?", other == bearers ? person.key : 0).flatMap(other.parts)
    }
    let own =
      try texts(of: bearers, where: "id = ?", person.key)
      + person.gone.sorted().flatMap {
        try texts(ofRow: $0, bearers)
      }
    return [PersonalName](own.flatMap(bearers.parts), among: others)
  }

  /// The rows that are gone, and that had a code which another row has now: the same person, entered twice.
  func gone(of bearers: Bearers, code: String) throws -> Set<Int64> {
    Set(
      try Int64.fetchAll(
        db,
        sql: """
          SELECT rowKey FROM rowChange WHERE tableName = ?1 AND json_extract(before, '$.code') = ?2
            AND rowKey NOT IN (SELECT id FROM \(bearers.rawValue))
          """, arguments: [bearers.rawValue, code]))
  }

  // As the rows are now, and as they ever were. Nobody bears the name of a row that is gone.
  private func texts(of bearers: Bearers, where condition: String, _ key: Int64) throws -> [String] {
    let (table, column) = (bearers.rawValue, bearers.column)
    return try String.fetchAll(
      db,
      sql: """
        SELECT \(column) FROM \(table) WHERE \(condition) AND \(column) <> ''
        UNION SELECT json_extract(before, '$.\(column)') FROM rowChange WHERE tableName = '\(table)'
          AND rowKey IN (SELECT id FROM \(table) WHERE \(condition)) AND json_extract(before, '$.\(column)') <> ''
        """, arguments: [key, key])
  }

  private func texts(ofRow key: Int64, _ bearers: Bearers) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT json_extract(before, '$.\(bearers.column)') FROM rowChange WHERE tableName = ? AND rowKey = ?
          AND before IS NOT NULL
        """, arguments: [bearers.rawValue, key])
  }
}
