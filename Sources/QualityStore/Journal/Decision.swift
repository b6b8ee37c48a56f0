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

/// Told how much of a long work is done, from 0 to 1; throwing ends the work, and nothing of it stays.
public typealias ProgressReport = (Double) throws -> Void

/// The open transaction of one decision.
public struct Ledger {
  let db: Database
  public let signature: Signature
  /// How much of the decision is carried out, from 0 to 1; what it throws takes everything back.
  var progress: ProgressReport = { _ in }

  var reader: Reader { Reader(db) }
}
