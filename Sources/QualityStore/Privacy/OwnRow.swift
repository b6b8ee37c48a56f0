/// The row that is a person's own, and what its columns become.
struct OwnRow: Equatable {
  let table: String
  let key: Int64
  /// Rows that are gone, and were the same person's.
  let gone: Set<Int64>
  let values: [String: String]

  func isOne(_ table: String, _ key: Int64) -> Bool {
    table == self.table && (key == self.key || gone.contains(key))
  }
}
