import Foundation
internal import GRDB
import Quality

extension QualityStore {
  /// Carries out a decision and journals it, in one transaction: both or neither.
  ///
  /// Returns nil, and writes nothing, when there was nothing to change. Throws the decision's refusals (`UnknownCode`
  /// among them), what `progress` throws, and `StoreError` when the file cannot be written: then nothing was.
  @discardableResult
  public func perform(
    _ decision: some Decision, by signature: Signature, progress: ProgressReport? = nil
  ) throws -> JournalEntry? {
    try write { db in
      try Journal.adoptStrays(db, signature)
      guard
        let fact = try decision.carryOut(in: Ledger(db: db, signature: signature, progress: progress ?? self.progress))
      else {
        return nil
      }
      return try Journal.append(fact, by: signature, .decision, db)
    }
  }

  /// Many decisions in one transaction: all or none, and each has its own entry.
  ///
  /// A decision that throws has written nothing; `body` may go on after it, or throw and undo all.
  public func together(_ body: (QualityStore) throws -> Void) throws {
    try write { db in
      let outer = together
      together = db
      defer { together = outer }
      try body(self)
    }
  }

  func write<T>(_ body: (Database) throws -> T) throws -> T {
    guard !isReadOnly else { throw StoreError.readOnly(path: place) }
    return try StoreError.translating(place) {
      if let together { return try whole(body, together) }
      return try queue.inDatabase { try whole(body, $0) }
    }
  }

  private func whole<T>(_ body: (Database) throws -> T, _ db: Database) throws -> T {
    var result: T?
    let run = {
      result = try body(db)
      return Database.TransactionCompletion.commit
    }
    try db.isInsideTransaction ? db.inSavepoint(run) : db.inTransaction(.immediate, run)
    guard let result else { preconditionFailure("a transaction that did not throw has run") }
    return result
  }
}

/// Adding to the journal.
enum Journal {
  /// Rows that a script changed without a decision get an entry of their own: nothing escapes, and no later decision
  /// is blamed for them.
  static func adoptStrays(_ db: Database, _ signature: Signature) throws {
    let next = try nextID(db)
    guard try count(of: next, db) > 0 else { return }
    let author = Signature(author: Signature.unknown, day: signature.day, recordedAt: signature.recordedAt)
    _ = try append(ChangedOutside(), by: author, .decision, db)
  }

  static func append(
    _ fact: some Fact, by signature: Signature, _ role: JournalEntry.Role, _ db: Database
  ) throws -> JournalEntry {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(fact), as: UTF8.self)
    let id = try nextID(db)
    let changes = try count(of: id, db)
    let (undoes, redoes): (Int64?, Int64?) =
      switch role {
      case .decision: (nil, nil)
      case .undo(let target): (target, nil)
      case .redo(let target): (nil, target)
      }
    try db.run(
      """
      INSERT INTO journalEntry (id, happenedOn, recordedAt, author, factName, fact, changes, undoes, redoes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, signature.day.iso, signature.recordedAt, signature.author, type(of: fact).name, json, changes, undoes,
        redoes,
      ])
    return try Reader(db).journalEntry(id)
  }

  static func nextID(_ db: Database) throws -> Int64 {
    (try Int64.fetchOne(try db.cachedStatement(sql: "SELECT max(id) FROM journalEntry")) ?? 0) + 1
  }

  private static func count(of entry: Int64, _ db: Database) throws -> Int {
    try Int.fetchOne(
      try db.cachedStatement(sql: "SELECT count(*) FROM rowChange WHERE entry = ?"), arguments: [entry]) ?? 0
  }
}

/// Somebody wrote to the file without Vigie.
struct ChangedOutside: Fact {
  static let name = "changedOutside"
}
