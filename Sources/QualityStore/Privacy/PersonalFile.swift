internal import GRDB
import Quality

/// All that the label's file holds about one agent.
public struct PersonalFile: Sendable {
  public let agent: Agent
  /// The rows that there are, table by table.
  public let parts: [Part]
  /// The texts of other rows that name the agent.
  public let mentions: [Mention]
  /// The decisions about the agent, the first one first.
  public let decisions: [Decided]

  public struct Part: Sendable {
    public let table: String
    /// What is empty in a row is left out of it.
    public let rows: [[String: Value]]
  }

  public struct Mention: Equatable, Sendable {
    public let table: String
    /// What people call the row: « A-14 Rappel des appels perdus ».
    public let row: String
    public let column: String
    public let text: String
  }

  public struct Decided: Sendable {
    public let entry: JournalEntry
    /// Only those that concern the agent.
    public let changes: [RowChange]
  }

  /// What a column says; a reference says the code of the row that it refers to.
  public enum Value: Equatable, Sendable {
    case text(String)
    case whole(Int)
    case number(Double)
  }
}

extension Reader {
  /// Refuses a code that no agent has, with the nearest ones.
  public func personalFile(of code: String) throws -> PersonalFile {
    let agent = try agent(code)
    let rows = try PersonalRows(db).keys(of: try db.requiredKey(.agent, code))
    let names = RowNames(RowImages(db))
    return PersonalFile(
      agent: agent, parts: try rows.map { try part($0.table, $0.keys, names) }.filter { !$0.rows.isEmpty },
      mentions: try mentions(of: agent, outside: rows, names), decisions: try decisions(about: agent, rows))
  }

  private func part(_ table: String, _ keys: [Int64], _ names: RowNames) throws -> PersonalFile.Part {
    let rows = try keys.compactMap { try Row.fetchOne(db, sql: "SELECT * FROM \(table) WHERE id = ?", arguments: [$0]) }
    return PersonalFile.Part(
      table: table,
      rows: try rows.map { row in
        var values: [String: PersonalFile.Value] = [:]
        for (column, value) in row
        where !["id", "publicID"].contains(column) && !PersonalFile.isOfSenders(column, of: table) {
          values[column] = try self.value(value, column, table, names)
        }
        return values
      })
  }

  private func value(
    _ value: DatabaseValue, _ column: String, _ table: String, _ names: RowNames
  ) throws -> PersonalFile.Value? {
    let text = try names.value(value, in: column, of: table)
    let isReference = try RowReferences(db).parents(of: table)[column] != nil
    return switch value.storage {
    case .int64(let whole) where !isReference: .whole(Int(whole))
    case .double(let number): .number(number)
    default: text.flatMap { $0.isEmpty ? nil : .text($0) }
    }
  }

  // What an erasure would rewrite: a name that others have too is not shown where it may mean one of them.
  private func mentions(
    of agent: Agent, outside rows: [(table: String, keys: [Int64])], _ names: RowNames
  ) throws -> [PersonalFile.Mention] {
    let scrub = try Scrub(agent, try db.requiredKey(.agent, agent.code), as: Pseudonym(db), db)
    let known = Dictionary(rows.map { ($0.table, Set($0.keys)) }) { first, _ in first }
    let columns = PersonalColumns(db)
    return try columns.tables().flatMap { table in
      try columns.texts(of: table).flatMap { column in
        try db.rows("SELECT id, \(column) FROM \(table) WHERE \(column) <> ''") {
          (key: $0[0] as Int64, text: $0[1] as String)
        }
        .filter { row in
          known[table]?.contains(row.key) != true && scrub.rewritten(row.text, column, of: table, row.key) != nil
        }
        .map {
          PersonalFile.Mention(table: table, row: try names.name(table, $0.key), column: column, text: $0.text)
        }
      }
    }
  }

  private func decisions(
    about agent: Agent, _ rows: [(table: String, keys: [Int64])]
  ) throws -> [PersonalFile.Decided] {
    let known = Dictionary(rows.map { ($0.table, Set($0.keys)) }) { first, _ in first }
    var entries = Set(
      try Int64.fetchAll(
        db, sql: "SELECT entry.id FROM journalEntry entry, json_each(entry.fact) WHERE atom = ?",
        arguments: [agent.code]))
    for (table, keys) in rows {
      for key in keys {
        entries.formUnion(
          try Int64.fetchAll(
            db, sql: "SELECT entry FROM rowChange WHERE tableName = ? AND rowKey = ?", arguments: [table, key]))
      }
    }
    // What a script changed waits for the next decision to be journaled.
    let last = try Journal.nextID(db)
    return try entries.filter { $0 < last }.sorted().map { id in
      PersonalFile.Decided(
        entry: try journalEntry(id),
        changes: try rowChanges(of: id, limit: Int.max).filter { known[$0.table]?.contains($0.key) == true }
          .map(\.withoutSenders))
    }
  }
}

extension PersonalFile {
  // Who complained, and in which words, is theirs: an agent who answers them gets no copy of it.
  fileprivate static func isOfSenders(_ column: String, of table: String) -> Bool {
    table == "feedback" && ["sender", "details", "messageID"].contains(column)
  }
}

extension RowChange {
  fileprivate var withoutSenders: RowChange {
    RowChange(
      table: table, key: key, name: name, operation: operation,
      differences: differences.filter { !PersonalFile.isOfSenders($0.column, of: table) })
  }
}
