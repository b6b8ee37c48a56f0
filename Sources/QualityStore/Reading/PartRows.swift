internal import GRDB
import Quality

/// The rows that belong to one thing in one table: made to be those that are wanted, and those that are so already are
/// left alone, so that the journal tells what changed and nothing else.
struct PartRows {
  let table: String
  /// The column that refers to the thing.
  let owner: String
  /// The columns that tell one row from another.
  let keys: [String]
  let others: [String]

  /// Each wanted row has its keys first, then the others.
  func save(_ wanted: [[DatabaseValue]], of thing: Int64, _ db: Database) throws {
    let columns = keys + others
    let present = try db.rows(
      "SELECT id, \(columns.joined(separator: ", ")) FROM \(table) WHERE \(owner) = ? ORDER BY id", [thing]
    ) { row in (id: row[0] as Int64, values: columns.indices.map { row[$0 + 1] as DatabaseValue }) }
    func key(_ values: [DatabaseValue]) -> [DatabaseValue] { Array(values.prefix(keys.count)) }
    for row in present where !wanted.contains(where: { key($0) == key(row.values) }) {
      try db.run("DELETE FROM \(table) WHERE id = ?", [row.id])
    }
    for values in wanted {
      guard let row = present.first(where: { key($0.values) == key(values) }) else {
        try insert(values, of: thing, db)
        continue
      }
      if row.values != values { try update(row.id, to: values, db) }
    }
  }

  private func insert(_ values: [DatabaseValue], of thing: Int64, _ db: Database) throws {
    let marks = values.map { _ in ", ?" }.joined()
    try db.run(
      "INSERT INTO \(table) (\(owner), \((keys + others).joined(separator: ", "))) VALUES (?\(marks))",
      StatementArguments([thing.databaseValue] + values))
  }

  private func update(_ id: Int64, to values: [DatabaseValue], _ db: Database) throws {
    let assignments = others.map { "\($0) = ?" }.joined(separator: ", ")
    try db.run(
      "UPDATE \(table) SET \(assignments) WHERE id = ?",
      StatementArguments(Array(values.dropFirst(keys.count)) + [id.databaseValue]))
  }
}

extension PartRows {
  /// People: agents, bureaux, and words.
  static func people(in table: String, of owner: String) -> PartRows {
    PartRows(table: table, owner: owner, keys: ["agent", "bureau", "person"], others: [])
  }

  /// Refuses a code that no agent, or no bureau, has.
  func save(_ people: [Owner], of thing: Int64, _ db: Database) throws {
    try save(
      people.map {
        let columns = try OwnerColumns($0, db)
        return [columns.agent.databaseValue, columns.bureau.databaseValue, columns.words.databaseValue]
      }, of: thing, db)
  }
}
