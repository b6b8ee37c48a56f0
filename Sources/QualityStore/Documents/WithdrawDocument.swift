internal import GRDB
import Quality

/// Takes a document out of use, for a reason; what it proved in the past stays.
public struct WithdrawDocument: Decision {
  public let code: String
  public let reason: String

  public init(code: String, reason: String) {
    self.code = code
    self.reason = reason
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let day = ledger.signature.day
    let document = try ledger.reader.document(code).withdrawn(on: day)
    guard !reason.isEmpty else { throw Document.Refusal.reasonMissing }
    try ledger.db.run(
      "UPDATE document SET withdrawnOn = ?, withdrawal = ? WHERE id = ?",
      [day.iso, reason, try ledger.db.requiredKey(.document, code)])
    return DocumentWithdrawn(code: code, title: document.title, reason: reason)
  }
}

struct DocumentWithdrawn: Fact {
  static let name = "documentWithdrawn"
  let code, title, reason: String
}
