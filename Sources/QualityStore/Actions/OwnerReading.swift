internal import GRDB
import Quality

extension Reader {
  /// Who is meant by a code or a name, ignoring case and accents; words that name nobody known stay as they are.
  public func owner(named words: String) throws -> Owner {
    let typed = Folding.fold(words)
    if let bureau = try bureaux().first(where: { Folding.fold($0.code) == typed }) { return .bureau(bureau.code) }
    let agents = try agents().filter { Folding.fold($0.code) == typed || Folding.fold($0.name) == typed }
    guard agents.count == 1 else { return Owner(words: words) }
    return .agent(code: agents[0].code, name: agents[0].name)
  }

  /// Those who are neither bureau nor agent and see to something, or help, in the words that were used.
  public func ownersInWords() throws -> [String] {
    let columns = [
      ("correctiveAction", "owner"), ("feedback", "owner"), ("document", "owner"), ("actionContributor", "person"),
      ("workingGroupMember", "person"), ("groupMember", "person"),
    ]
    let words = columns.map { table, column in "SELECT \(column) FROM \(table) WHERE \(column) <> ''" }
    return try db.rows(words.joined(separator: " UNION ")) { $0[0] as String }
  }
}
