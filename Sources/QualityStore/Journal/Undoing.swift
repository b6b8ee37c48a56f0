internal import GRDB
import Quality

extension QualityStore {
  /// Takes back the author's latest decision that still counts, as a new entry of the journal.
  ///
  /// Throws `UndoRefusal` when there is none, or when somebody changed the same rows since; nothing is written then.
  @discardableResult
  public func undo(by signature: Signature) throws -> JournalEntry {
    try write { db in
      try Journal.adoptStrays(db, signature)
      let history = History(db)
      guard let target = try history.undoTarget(of: signature.author) else { throw UndoRefusal.nothingToUndo }
      try Inversion(of: try history.lastApplication(of: target), db).run(progress)
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

  public var phrase: Phrase {
    switch self {
    case .nothingToUndo: Phrase("refusal.undo.nothing")
    case .nothingToRedo: Phrase("refusal.redo.nothing")
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
