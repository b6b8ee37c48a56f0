internal import GRDB
import Quality

/// A named write: load, ask the domain, save, say what happened. Nothing else writes.
public protocol Decision: Equatable, Sendable {
  /// Nil when there was nothing to change; then nothing is journaled either.
  func carryOut(in ledger: Ledger) throws -> (any Fact)?
}

/// What happened, in the past tense; kept as JSON in the journal, worded by `fact.NAME` in the phrase files.
public protocol Fact: Codable, Sendable {
  static var name: String { get }
}

/// The open transaction of one decision.
public struct Ledger {
  let db: Database
  public let signature: Signature

  var reader: Reader { Reader(db) }
}
