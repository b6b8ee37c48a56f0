internal import GRDB
import Quality

extension Reader {
  /// In the order of receipt.
  public func feedback() throws -> [Feedback] { try feedback(where: "", []) }

  /// What nobody has answered yet, in the order of receipt.
  public func unansweredFeedback() throws -> [Feedback] { try feedback(where: "WHERE answeredOn IS NULL", []) }

  /// Refuses a code that nothing has, with the nearest ones.
  public func feedback(_ code: String) throws -> Feedback {
    let key = try db.requiredKey(.feedback, code)
    guard let one = try feedback(where: "WHERE feedback.id = ?", [key]).first else {
      throw UnknownCode(kind: .feedback, code: code, near: [])
    }
    return one
  }

  private func feedback(where condition: String, _ arguments: StatementArguments) throws -> [Feedback] {
    let engagements = try EngagementRows("feedback", db).all()
    return try db.rows(
      """
      SELECT feedback.id, feedback.code, kind, channel, subject, receivedOn, dueOn, site.code, answeredOn, answer
      FROM feedback LEFT JOIN site ON site.id = feedback.site \(condition) ORDER BY receivedOn, feedback.id
      """, arguments
    ) { row in
      Feedback(
        code: row[1], kind: .init(rawValue: row[2]) ?? .remark, channel: .init(rawValue: row[3]) ?? .other,
        subject: row[4], receivedOn: try Day(stored: row[5]), dueOn: try Day(optional: row[6]), site: row[7],
        engagements: engagements[row[0]] ?? [], answeredOn: try Day(optional: row[8]), answer: row[9])
    }
  }
}
