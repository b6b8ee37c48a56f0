internal import GRDB
import Quality

/// Records that somebody made sure that a document is right.
///
/// Refuses a document that is withdrawn, a day that has not come, and one on which a review is recorded already.
public struct ReviewDocument: Decision {
  public let review: DocumentReview
  /// What was found at its path; nil where nobody looked.
  public let found: FoundFile?

  public init(_ review: DocumentReview, found: FoundFile? = nil) {
    self.review = review
    self.found = found
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let document = try ledger.reader.document(review.document)
    let reviewed = try document.reviewed(on: review.day, today: ledger.signature.day, found: found)
    let known = try ledger.reader.documentReviews(of: document.code).contains { $0.day == review.day }
    guard !known else { throw Document.Refusal.reviewedAlready(review.day) }
    if found != nil { try DocumentRows(ledger.db).update(reviewed) }
    try DocumentRows(ledger.db).insert(review)
    return DocumentReviewed(code: document.code, title: document.title, day: review.day.iso)
  }
}

struct DocumentReviewed: Fact {
  static let name = "documentReviewed"
  let code, title, day: String
}
