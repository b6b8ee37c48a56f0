internal import GRDB
import Quality

extension Reader {
  /// In the order they came into the base, those withdrawn too.
  public func documents() throws -> [Document] { try documents(where: "", []) }

  /// Refuses a code that no document has, with the nearest ones.
  public func document(_ code: String) throws -> Document {
    let key = try db.requiredKey(.document, code)
    guard let document = try documents(where: "WHERE document.id = ?", [key]).first else {
      throw UnknownCode(kind: .document, code: code, near: [])
    }
    return document
  }

  /// Every review, the earliest first.
  public func documentReviews() throws -> [DocumentReview] { try documentReviews(where: "", []) }

  /// Those of one document, the earliest first; refuses a code that no document has.
  public func documentReviews(of code: String) throws -> [DocumentReview] {
    try documentReviews(where: "WHERE document.id = ?", [try db.requiredKey(.document, code)])
  }

  private func documentReviews(
    where condition: String, _ arguments: StatementArguments
  ) throws -> [DocumentReview] {
    try db.rows(
      """
      SELECT code, day, note FROM documentReview JOIN document ON document.id = documentReview.document
      \(condition) ORDER BY day, documentReview.id
      """, arguments
    ) { DocumentReview(document: $0[0], day: try Day(stored: $0[1]), note: $0[2]) }
  }

  private func documents(where condition: String, _ arguments: StatementArguments) throws -> [Document] {
    let engagements = try EngagementRows("document", db).all()
    return try db.rows(
      """
      SELECT id, code, title, kind, link, reviewMonths, addedOn, withdrawnOn,
        (SELECT max(day) FROM documentReview WHERE documentReview.document = document.id)
      FROM document \(condition) ORDER BY id
      """, arguments
    ) { row in
      Document(
        code: row[1], title: row[2], kind: .init(rawValue: row[3]) ?? .other, link: row[4],
        engagements: engagements[row[0]] ?? [], reviewMonths: row[5], addedOn: try Day(stored: row[6]),
        reviewedOn: try Day(optional: row[8]), withdrawnOn: try Day(optional: row[7]))
    }
  }
}
