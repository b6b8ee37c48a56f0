internal import GRDB
import Quality

/// What is written instead of a person, wherever the file says who it is.
struct Scrub: Equatable {
  /// Names and codes that texts may say, each with what is written instead.
  let said: [Replacement]
  /// Texts that are nothing but a code: they stand for a reference.
  let codes: [String: String]
  /// The row that is the person's own, and what its columns become.
  let own: OwnRow
  /// The rows in which texts are rewritten; nil is all of them.
  let rows: [String: Set<Int64>]?

  struct Replacement: Equatable {
    let name: SaidName
    let other: String
  }

  struct OwnRow: Equatable {
    let table: String
    let key: Int64
    let values: [String: String]
  }

  /// The column of a row without the person; nil where nothing is to be changed.
  func rewritten(_ text: String, _ column: String, of table: String, _ key: Int64) -> String? {
    if table == own.table, key == own.key, let value = own.values[column] { return value == text ? nil : value }
    guard reaches(table, key) else { return nil }
    return rewritten(text, folds: column == "folded")
  }

  /// A text of the journal without the person; nil where nothing is to be changed.
  func rewritten(_ text: String, folds: Bool = false) -> String? {
    if let code = codes[text] { return code }
    let result = said.reduce(text) { $1.name.replaced(by: folds ? Folding.fold($1.other) : $1.other, in: $0) }
    return result == text ? nil : result
  }

  /// Whether anything in a text may have to be changed: a quick look before the careful one.
  func concerns(_ text: String) -> Bool {
    said.contains { $0.name.isSaid(in: text) } || codes.keys.contains { text.contains("\"\($0)\"") }
  }

  func reaches(_ table: String, _ key: Int64) -> Bool {
    rows.map { $0[table]?.contains(key) == true } ?? true
  }

  func isOwn(_ table: String, _ key: Int64) -> Bool { table == own.table && key == own.key }
}
