internal import GRDB
import Quality

extension QualityStore {
  /// Takes back the author's latest decision that still counts, as a new entry of the journal.
  ///
  /// Throws `UndoRefusal` when there is none, when somebody changed the same rows since, or when a person was erased by
  /// it or from it; nothing is written then.
  @discardableResult
  public func undo(by signature: Signature) throws -> JournalEntry {
    try write { db in
      try Journal.adoptStrays(db, signature)
      let history = History(db)
      guard let target = try history.undoTarget(of: signature.author) else { throw UndoRefusal.nothingToUndo }
      let application = try history.lastApplication(of: target)
      try ErasedEntries(db).refuse(target, application)
      try Inversion(of: application, db).run(progress)
      return try Journal.append(Undone(), by: signature, .undo(of: target), db)
    }
  }

  /// Does again what the author took back last, as a new entry of the journal.
  ///
  /// Throws `UndoRefusal` when there is nothing, when the author decided something new since, or when somebody changed
  /// the same rows since; nothing is written then.
  @discardableResult
  public func redo(by signature: Signature) throws -> JournalEntry {
    try write { db in
      try Journal.adoptStrays(db, signature)
      let history = History(db)
      guard let target = try history.redoTarget(of: signature.author), let undo = try history.lastUndo(of: target)
      else { throw UndoRefusal.nothingToRedo }
      try ErasedEntries(db).refuse(target, undo)
      try Inversion(of: undo, db).run(progress)
      return try Journal.append(Redone(), by: signature, .redo(of: target), db)
    }
  }
}

/// Why a decision cannot be taken back or done again.
public enum UndoRefusal: Refusal {
  case nothingToUndo, nothingToRedo
  /// What stands in the way, by the names people use: rows changed since, or rows that need the ones to be removed.
  case conflict([String])
  /// A person was erased: nobody knows any more who it was.
  case erasure
  /// Something of a person was erased from this entry since.
  case erased(Int64)

  public var phrase: Phrase {
    switch self {
    case .nothingToUndo: Phrase("refusal.undo.nothing")
    case .nothingToRedo: Phrase("refusal.redo.nothing")
    case .erasure: Phrase("refusal.undo.erasure")
    case .erased(let id): Phrase("refusal.undo.erased", ["id": .text(String(id))])
    case .conflict(let names):
      Phrase(
        "refusal.undo.conflict",
        ["names": .text(names.prefix(5).joined(separator: ", ")), "count": .count(names.count)])
    }
  }
}

struct Undone: Fact {
  static let name = "undone"
}

struct Redone: Fact {
  static let name = "redone"
}
