internal import GRDB
import Quality

/// What is written instead of a person, wherever the file says who it is.
struct Scrub: Equatable {
  /// What the person is and was called; long names first.
  let names: [PersonalName]
  /// What is written instead of each.
  let other: String
  /// Nil for a sender, who has none.
  let code: PersonalCode?
  let own: OwnRow
  /// The rows that concern the person, the own one among them: there a name means nobody else.
  let rows: [String: Set<Int64>]

  /// The column of a row without the person; nil where nothing is to be changed.
  func rewritten(_ text: String, _ column: String, of table: String, _ key: Int64) -> String? {
    if own.isOne(table, key), let value = own.values[column] { return value == text ? nil : value }
    // What somebody else is called is never theirs.
    let isTheirs = concerns(table, key) && !NameHistory.isName(column, of: table)
    return rewritten(text, at: "\(table).\(column)", isAboutThem: isTheirs, folds: column == "folded")
  }

  /// A text of a fact without the person; nil where nothing is to be changed.
  ///
  /// `isAboutThem` says whether the fact is about a row that concerns the person.
  func rewritten(_ text: String, at place: String, isAboutThem: Bool) -> String? {
    rewritten(text, at: place, isAboutThem: isAboutThem, folds: false)
  }

  /// The author of an entry without the person; nil where it may be somebody else.
  func rewritten(author: String) -> String? {
    author == code?.code ? code?.other : rewritten(author, at: "author", isAboutThem: false, folds: false)
  }

  /// Whether somebody signs with the person's name or code.
  func isSigned(by author: String) -> Bool {
    names.contains { !$0.places(in: author).isEmpty } || rewritten(author: author) != nil
  }

  /// Whether anything in a JSON value may have to be changed: a quick look before the careful one.
  func mayConcern(_ json: String) -> Bool {
    names.contains { $0.said.isSaid(in: json) } || code?.mayBeSaid(inJSON: json) == true
  }

  func concerns(_ table: String, _ key: Int64) -> Bool { rows[table]?.contains(key) == true }

  private func rewritten(_ text: String, at place: String, isAboutThem: Bool, folds: Bool) -> String? {
    let renamed = names.reduce(text) { text, name in
      let places = name.places(in: text).filter { !name.isCommon || isAboutThem || isBesideCode($0, in: text) }
      return places.reversed().reduce(into: text) { $0.replaceSubrange($1, with: folds ? Folding.fold(other) : other) }
    }
    let result = code?.replaced(in: renamed, at: place, folds: folds) ?? renamed
    return result == text ? nil : result
  }

  /// « Marie Martin (AG-03) », « AG-03 : Marie Martin »: the code says which one is meant.
  private func isBesideCode(_ place: Range<String.Index>, in text: String) -> Bool {
    code?.places(in: text).contains { code in
      isLink(text, from: place.upperBound, to: code.lowerBound, with: "(·–-")
        || isLink(text, from: code.upperBound, to: place.lowerBound, with: ":·–-")
    } ?? false
  }

  private func isLink(_ text: String, from start: String.Index, to end: String.Index, with links: String) -> Bool {
    guard start < end else { return false }
    return text[start..<end].count <= 3 && text[start..<end].allSatisfy { $0.isWhitespace || links.contains($0) }
  }
}

extension Scrub {
  init(_ agent: Agent, _ key: Int64, as pseudonym: Pseudonym, _ db: Database) throws {
    let history = NameHistory(db)
    own = OwnRow(
      table: "agent", key: key, gone: try history.gone(of: .agent, code: agent.code),
      values: ["code": pseudonym.code, "name": pseudonym.name])
    names = try history.names(of: .agent, own)
    (other, code) = (pseudonym.name, PersonalCode(agent.code, as: pseudonym.code))
    var rows = Dictionary(try PersonalRows(db).keys(of: key).map { ($0.table, Set($0.keys)) }) { $0.union($1) }
    rows["agent", default: []].formUnion(own.gone)
    self.rows = rows
  }

  /// Refuses feedback without a sender.
  init(senderOf feedback: Feedback, _ key: Int64, _ db: Database) throws {
    guard !feedback.sender.isEmpty else { throw ErasureRefusal.noSender(feedback.code) }
    own = OwnRow(table: "feedback", key: key, gone: [], values: ["sender": ""])
    names = try NameHistory(db).names(of: .feedback, own)
    (other, code) = ("[…]", nil)
    rows = try Scrub.rows(of: key, db)
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
