import Foundation
internal import GRDB
import Quality

extension Reader {
  /// The newest first, at most `limit`; `before`, the id of the last entry of a page, continues where it ended.
  public func journal(limit: Int, before: Int64? = nil) throws -> [JournalEntry] {
    try entries("WHERE id < ? ORDER BY id DESC LIMIT ?", [before ?? Int64.max, limit])
  }

  public func journalCount() throws -> Int {
    try Int.fetchOne(try db.cachedStatement(sql: "SELECT count(*) FROM journalEntry")) ?? 0
  }

  /// Refuses an id that no entry has.
  public func journalEntry(_ id: Int64) throws -> JournalEntry {
    guard let entry = try entries("WHERE id = ?", [id]).first else {
      throw UnknownCode(kind: .entry, code: String(id), near: [])
    }
    return entry
  }

  /// The decisions that changed the row of one thing, the newest first; none for a code that nothing has.
  public func journal(about kind: UnknownCode.Kind, _ code: String) throws -> [JournalEntry] {
    guard let key = try db.key(kind, code) else { return [] }
    return try entries(
      "WHERE id IN (SELECT entry FROM rowChange WHERE tableName = ? AND rowKey = ?) ORDER BY id DESC",
      [kind.table, key])
  }

  /// The decisions about a working group, the newest first; about the one of a degradation also those that changed only
  /// what belongs to its case: a cause, a meeting.
  public func journal(about group: GroupReference) throws -> [JournalEntry] {
    guard case .degradation(let code) = group, let key = try db.key(.degradation, code) else {
      return try journal(about: .group, group.code)
    }
    return try entries(
      """
      WHERE id IN (SELECT entry FROM rowChange WHERE tableName = 'degradation' AND rowKey = ?)
        OR json_extract(fact, '$.code') = ? OR json_extract(fact, '$.degradation') = ? ORDER BY id DESC
      """, [key, code, code])
  }

  /// The decisions about a document, the newest first; also those that changed only what belongs to it: a review, a
  /// version.
  public func journal(ofDocument code: String) throws -> [JournalEntry] {
    guard let key = try db.key(.document, code) else { return [] }
    return try entries(
      """
      WHERE id IN (SELECT entry FROM rowChange WHERE tableName = 'document' AND rowKey = ?)
        OR json_extract(fact, '$.code') = ? ORDER BY id DESC
      """, [key, code])
  }

  private func entries(_ condition: String, _ arguments: StatementArguments) throws -> [JournalEntry] {
    // An undo reads the entry it takes back, with this same statement: all rows are fetched before.
    let stored = try db.rows(
      """
      SELECT id, factName, fact, author, happenedOn, recordedAt, changes, undoes, redoes, \(History.isUndone)
      FROM journalEntry entry \(condition)
      """, arguments, StoredEntry.init)
    return try stored.map { entry in
      JournalEntry(
        id: entry.id, fact: entry.factName, details: try details(of: entry.fact, entry.role), author: entry.author,
        day: entry.day, recordedAt: entry.recordedAt, changes: entry.changes, role: entry.role,
        isUndone: entry.isUndone)
    }
  }

  // An undo speaks of the decision it takes back.
  private func details(of json: String, _ role: JournalEntry.Role) throws -> [String: PhraseValue] {
    var details = FactDetails.values(in: json)
    switch role {
    case .decision: break
    case .undo(let target), .redo(let target):
      details["fact"] = .phrase(try journalEntry(target).phrase)
      details["id"] = .text(String(target))
    }
    return details
  }
}

/// An entry as its row has it.
private struct StoredEntry {
  let id: Int64
  let factName, fact, author: String
  let day: Day
  let recordedAt, changes: Int
  let role: JournalEntry.Role
  let isUndone: Bool

  init(_ row: Row) throws {
    (id, factName, fact, author) = (row[0], row[1], row[2], row[3])
    (day, recordedAt, changes) = (try Day(stored: row[4]), row[5], row[6])
    let (undone, redone): (Int64?, Int64?) = (row[7], row[8])
    role = undone.map { .undo(of: $0) } ?? redone.map { .redo(of: $0) } ?? .decision
    isUndone = row[9]
  }
}

/// The flat JSON of a fact, as values for its sentence: the name of a value says what it is.
enum FactDetails {
  static func values(in json: String) -> [String: PhraseValue] {
    guard let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] else { return [:] }
    var values = object.reduce(into: [String: PhraseValue]()) { $0[$1.key] = value($1.key, $1.value) }
    if let title = object["title"] as? String, let english = object["titleEnglish"] as? String {
      values["title"] = .wording(Wording(title, english: english))
      values["titleEnglish"] = nil
    }
    return values
  }

  private static func value(_ name: String, _ value: Any) -> PhraseValue? {
    switch value {
    case let number as NSNumber: .count(number.intValue)
    case let text as String: written(name, text)
    default: nil
    }
  }

  private static func written(_ name: String, _ text: String) -> PhraseValue {
    switch name {
    case "day", "due": Day(iso: text).map { .day($0) } ?? .text(text)
    case "time": TimeOfDay(iso: text).map { .time($0) } ?? .text(text)
    case "period": Period(code: text).map { .period($0) } ?? .text(text)
    case "stage": .phrase(Phrase("action.stage.\(text)"))
    case "triage": .phrase(Phrase("feedback.triage.\(text)"))
    case "part": .phrase(Phrase("agent.part.\(text)"))
    case "what": .text(text.isEmpty ? "" : " \(text)")
    case "retention": .phrase(Phrase("retention.\(text)"))
    case "verdict": .phrase(Phrase("effect.verdict.\(text)"))
    case "cause": .phrase(Phrase("cause.\(text)"))
    case "file": .phrase(Phrase("document.file.\(text)"))
    case "figure", "before", "goal", "alert": Figure(written: text).map { .phrase($0.phrase) } ?? .text(text)
    case "site": .text(text.isEmpty ? "" : " (\(text))")
    default: .text(text)
    }
  }
}

extension Figure {
  /// What `written` wrote.
  init?(written text: String) {
    let numbers = text.split(separator: "/").map { Double($0) }
    switch (numbers.count, numbers.first ?? nil, numbers.last ?? nil) {
    case (1, let value?, _): self = .value(value)
    case (2, let numerator?, let denominator?): self = .ratio(numerator: numerator, denominator: denominator)
    default: return nil
    }
  }
}
