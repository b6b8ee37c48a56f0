internal import GRDB
import Quality

/// Puts what was received into its tables.
struct FeedbackRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Returns the code given to it.
  func insert(_ feedback: Feedback) throws -> String {
    let code = try db.nextCode("R", in: "feedback")
    let columns = try columns(of: feedback)
    let names = columns.map(\.0).joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try db.run(
      "INSERT INTO feedback (code, \(names)) VALUES (?, \(marks))",
      StatementArguments([code.databaseValue]) + StatementArguments(columns.map(\.1)))
    try saveParts(of: feedback, key: db.lastInsertedRowID)
    return code
  }

  func update(_ feedback: Feedback) throws {
    let key = try db.requiredKey(.feedback, feedback.code)
    let columns = try columns(of: feedback)
    let assignments = columns.map { "\($0.0) = ?" }.joined(separator: ", ")
    try db.run(
      "UPDATE feedback SET \(assignments) WHERE id = ?", StatementArguments(columns.map(\.1)) + [key])
    try saveParts(of: feedback, key: key)
  }

  private func saveParts(of feedback: Feedback, key: Int64) throws {
    try EngagementRows("feedback", db).link(key, to: feedback.engagements)
    try FeedbackRows.attachments.save(
      feedback.attachments.map {
        [$0.name.databaseValue, $0.mediaType.databaseValue, $0.size.databaseValue, $0.place.databaseValue]
      }, of: key, db)
    try FeedbackRows.actions.save(
      feedback.actions.map {
        [try db.requiredKey(.action, $0.code).databaseValue, $0.linkedOn.iso.databaseValue]
      }, of: key, db)
  }

  private static let attachments = PartRows(
    table: "feedbackAttachment", owner: "feedback", keys: ["name", "mediaType", "size", "place"], others: [])
  private static let actions = PartRows(
    table: "feedbackAction", owner: "feedback", keys: ["action"], others: ["linkedOn"])

  private func columns(of feedback: Feedback) throws -> [(String, DatabaseValue)] {
    let owner = try OwnerColumns(feedback.owner, db)
    return [
      ("kind", feedback.kind.rawValue.databaseValue), ("channel", feedback.channel.rawValue.databaseValue),
      ("subject", feedback.subject.databaseValue), ("details", feedback.details.databaseValue),
      ("sender", feedback.sender.databaseValue), ("severity", feedback.severity.rawValue.databaseValue),
      ("isAccessibility", feedback.isAccessibility.databaseValue),
      ("receivedOn", feedback.receivedOn.iso.databaseValue),
      ("acknowledgeBy", (feedback.acknowledgeBy?.iso).databaseValue),
      ("acknowledgedOn", (feedback.acknowledgedOn?.iso).databaseValue),
      ("dueOn", (feedback.dueOn?.iso).databaseValue), ("delayReason", feedback.delayReason.databaseValue),
      ("site", try db.optionalKey(.site, feedback.site).databaseValue),
      ("bureau", try db.optionalKey(.bureau, feedback.bureau).databaseValue),
      ("document", try db.optionalKey(.document, feedback.document).databaseValue),
      ("owner", owner.words.databaseValue), ("ownerAgent", owner.agent.databaseValue),
      ("ownerBureau", owner.bureau.databaseValue), ("triage", (feedback.triage?.rawValue).databaseValue),
      ("triagedOn", (feedback.triagedOn?.iso).databaseValue), ("triageReason", feedback.triageReason.databaseValue),
      ("answeredOn", (feedback.answeredOn?.iso).databaseValue), ("answer", feedback.answer.databaseValue),
      ("closedOn", (feedback.closedOn?.iso).databaseValue), ("outcome", feedback.outcome.databaseValue),
      ("messageID", feedback.messageID.databaseValue),
    ]
  }
}
