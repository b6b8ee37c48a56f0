internal import GRDB
import Quality

/// What an agent is called who was erased: `EX-3`, « Agent effacé n° 3 ». Numbers are never given twice.
///
/// It is kept, so it is the same in every language, like a name.
struct Pseudonym: Equatable {
  let code, name: String

  init(number: Int) {
    (code, name) = ("EX-\(number)", "Agent effacé n°\u{A0}\(number)")
  }

  /// The next one.
  init(_ db: Database) throws {
    let last = try Int.fetchOne(
      db, sql: "SELECT max(CAST(substr(code, 4) AS INTEGER)) FROM agent WHERE code LIKE 'EX-%'")
    self.init(number: (last ?? 0) + 1)
  }

  /// Whether they are the code and the name of an erased agent.
  static func isOne(_ code: String, _ name: String) -> Bool {
    guard let number = code.wholeMatch(of: /EX-(\d+)/).flatMap({ Int($0.1) }) else { return false }
    return name == Pseudonym(number: number).name
  }
}
