internal import GRDB
import Quality

/// Keeps what the columns of a file hold, so that the next file with the same header needs no explanation.
public struct RememberColumns: Decision {
  public let columns: ColumnNames

  public init(_ columns: ColumnNames) {
    self.columns = columns
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let known = try ledger.reader.columnNames()
    let new = columns.subtracting(known)
    guard !new.isEmpty else { return nil }
    for (folded, entry) in new.entries.sorted(by: { $0.key < $1.key }) {
      let values: StatementArguments = [entry.name, entry.meaning.rawValue, folded]
      try ledger.db.run(
        known.entries[folded] == nil
          ? "INSERT INTO columnName (name, meaning, folded) VALUES (?, ?, ?)"
          : "UPDATE columnName SET name = ?, meaning = ? WHERE folded = ?", values)
    }
    return ColumnsRemembered(columns: new.names.joined(separator: ", "))
  }
}

struct ColumnsRemembered: Fact {
  static let name = "columnsRemembered"
  let columns: String
}

/// Forgets what was kept of columns: only the names that Vigie knows by itself are understood.
public struct ForgetColumns: Decision {
  public init() {}

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let known = try ledger.reader.columnNames()
    guard !known.isEmpty else { return nil }
    try ledger.db.run("DELETE FROM columnName")
    return ColumnsForgotten(columns: known.names.joined(separator: ", "))
  }
}

struct ColumnsForgotten: Fact {
  static let name = "columnsForgotten"
  let columns: String
}

extension Reader {
  /// What was remembered of the columns of files.
  public func columnNames() throws -> ColumnNames {
    let rows = try db.rows("SELECT name, meaning FROM columnName ORDER BY id") { row in
      guard let meaning = ColumnMeaning(rawValue: row[1]) else { throw UnreadableRow(reason: "no meaning: \(row)") }
      return (name: row[0] as String, meaning: meaning)
    }
    return ColumnNames(rows)
  }
}
