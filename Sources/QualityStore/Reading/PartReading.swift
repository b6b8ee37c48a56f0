internal import GRDB
import Quality

extension Database {
  /// What belongs to things in one table, by the key of the thing, in the order it was kept; of one thing, or of all.
  ///
  /// `tables` begins with that table, which refers to the thing in the column `owner`; in the rows that are decoded the
  /// columns begin at 1.
  func parts<T>(
    _ columns: String, from tables: String, of owner: String, key: Int64? = nil, _ decode: (Row) throws -> T
  ) throws -> [Int64: [T]] {
    let table = tables.prefix { $0 != " " }
    let condition = key == nil ? "IS NOT NULL" : "= ?"
    let rows = try rows(
      """
      SELECT \(table).\(owner), \(columns) FROM \(tables) WHERE \(table).\(owner) \(condition) ORDER BY \(table).id
      """, key.map { [$0] } ?? []
    ) { (key: $0[0] as Int64, value: try decode($0)) }
    return Dictionary(grouping: rows, by: \.key).mapValues { $0.map(\.value) }
  }

  /// The people of each thing: agents, bureaux, and words.
  func people(in table: String, of owner: String, key: Int64? = nil) throws -> [Int64: [Owner]] {
    try parts(
      "agent.code, agent.name, bureau.code, person",
      from: """
        \(table) LEFT JOIN agent ON agent.id = \(table).agent LEFT JOIN bureau ON bureau.id = \(table).bureau
        """, of: owner, key: key
    ) { Owner(agent: $0[1], named: $0[2], bureau: $0[3], words: $0[4]) }
  }
}
