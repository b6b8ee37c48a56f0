internal import GRDB
import Quality

/// Records that somebody made sure that a document is right.
///
/// Refuses a document that is withdrawn, a day that has not come, and one on which a review is recorded already.
public struct ReviewDocument: Decision {
  public let review: DocumentReview

  public init(_ review: DocumentReview) {
    self.review = review
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    let document = try ledger.reader.document(review.document)
    _ = try document.reviewed(on: review.day, today: ledger.signature.day)
    let known = try ledger.reader.documentReviews(of: document.code).contains { $0.day == review.day }
    guard !known else { throw Document.Refusal.reviewedAlready(review.day) }
    try DocumentRows(db).insert(review)
    return DocumentReviewed(code: document.code, title: document.title, day: review.day.iso)
  }
}

struct DocumentReviewed: Fact {
  static let name = "documentReviewed"
  let code, title, day: String
}

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
