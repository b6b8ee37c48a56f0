internal import GRDB
import Quality

extension Reader {
  /// In the order of receipt.
  public func feedback() throws -> [Feedback] { try feedback(where: "", []) }

  /// What nobody has answered yet, or not since it was taken up again, and somebody still should; in the order of
  /// receipt.
  public func unansweredFeedback() throws -> [Feedback] {
    try feedback(where: "WHERE closedOn IS NULL", []).filter(\.awaitsAnswer)
  }

  /// What says that a document is to be brought up to date and is not closed, by the code of the document; in the order
  /// of receipt.
  public func openReports() throws -> [String: [Feedback]] {
    Dictionary(grouping: try feedback(where: "WHERE feedback.document IS NOT NULL AND closedOn IS NULL", [])) {
      $0.document ?? ""
    }
  }

  /// Those about one document; refuses a code that no document has.
  public func openReports(about document: String) throws -> [Feedback] {
    try feedback(
      where: "WHERE feedback.document = ? AND closedOn IS NULL", [try db.requiredKey(.document, document)])
  }

  /// Refuses a code that nothing has, with the nearest ones.
  public func feedback(_ code: String) throws -> Feedback {
    let key = try db.requiredKey(.feedback, code)
    guard let one = try feedback(where: "WHERE feedback.id = ?", [key]).first else {
      throw UnknownCode(kind: .feedback, code: code, near: [])
    }
    return one
  }

  /// The code of what came in an e-mail with this `Message-ID`; nil where that e-mail was never taken in.
  public func feedbackCode(ofMessage messageID: String) throws -> String? {
    try db.rows("SELECT code FROM feedback WHERE messageID = ?", [messageID]) { $0[0] as String }.first
  }

  private func feedback(where condition: String, _ arguments: StatementArguments) throws -> [Feedback] {
    let engagements = try EngagementRows("feedback", db).all()
    let (attachments, actions) = (try attachments(), try actionsOfFeedback())
    return try db.rows(
      """
      SELECT feedback.id, feedback.code, feedback.kind, channel, subject, receivedOn, dueOn, site.code AS site,
        answeredOn, answer, details, sender, bureau.code AS bureau, severity, feedback.isAccessibility, delayReason,
        acknowledgeBy, acknowledgedOn, feedback.owner, agent.code AS ownerAgent, agent.name AS ownerName,
        ownerBureau.code AS ownerBureau, triage, triagedOn, triageReason, closedOn, outcome, messageID,
        document.code AS document
      FROM feedback LEFT JOIN site ON site.id = feedback.site LEFT JOIN bureau ON bureau.id = feedback.bureau
      LEFT JOIN agent ON agent.id = feedback.ownerAgent
      LEFT JOIN bureau ownerBureau ON ownerBureau.id = feedback.ownerBureau
      LEFT JOIN document ON document.id = feedback.document
      \(condition) ORDER BY receivedOn, feedback.id
      """, arguments
    ) { row in
      let key: Int64 = row["id"]
      return try Feedback(
        row, engagements: engagements[key] ?? [], attachments: attachments[key] ?? [], actions: actions[key] ?? [])
    }
  }

  private func attachments() throws -> [Int64: [Feedback.Attachment]] {
    try byFeedback("SELECT feedback, name, mediaType, size, place FROM feedbackAttachment ORDER BY id") {
      Feedback.Attachment(name: $0[1], mediaType: $0[2], size: $0[3], place: $0[4])
    }
  }

  private func actionsOfFeedback() throws -> [Int64: [Feedback.LinkedAction]] {
    try byFeedback(
      """
      SELECT feedback, code, title, stage, linkedOn FROM feedbackAction
      JOIN correctiveAction ON correctiveAction.id = feedbackAction.action ORDER BY feedbackAction.id
      """
    ) {
      Feedback.LinkedAction(
        code: $0[1], title: $0[2], stage: CorrectiveAction.Stage(rawValue: $0[3]) ?? .open,
        linkedOn: try Day(stored: $0[4]))
    }
  }

  // What belongs to each, by its key in the first column.
  private func byFeedback<T>(_ sql: String, _ decode: (Row) throws -> T) throws -> [Int64: [T]] {
    let rows = try db.rows(sql, []) { (key: $0[0] as Int64, value: try decode($0)) }
    return Dictionary(grouping: rows, by: \.key).mapValues { $0.map(\.value) }
  }
}

extension Feedback {
  fileprivate init(_ row: Row, engagements: [Int], attachments: [Attachment], actions: [LinkedAction]) throws {
    self.init(
      code: row["code"], kind: Kind(rawValue: row["kind"]) ?? .remark,
      channel: Channel(rawValue: row["channel"]) ?? .other, subject: row["subject"], details: row["details"],
      sender: row["sender"], severity: Severity(rawValue: row["severity"]) ?? .normal,
      isAccessibility: row["isAccessibility"], receivedOn: try Day(stored: row["receivedOn"]),
      acknowledgeBy: try Day(optional: row["acknowledgeBy"]),
      acknowledgedOn: try Day(optional: row["acknowledgedOn"]), dueOn: try Day(optional: row["dueOn"]),
      delayReason: row["delayReason"], site: row["site"], bureau: row["bureau"], engagements: engagements,
      document: row["document"],
      owner: Owner(
        agent: row["ownerAgent"], named: row["ownerName"], bureau: row["ownerBureau"], words: row["owner"]),
      triage: (row["triage"] as String?).flatMap(Triage.init), triagedOn: try Day(optional: row["triagedOn"]),
      triageReason: row["triageReason"], answeredOn: try Day(optional: row["answeredOn"]), answer: row["answer"],
      closedOn: try Day(optional: row["closedOn"]), outcome: row["outcome"], messageID: row["messageID"],
      attachments: attachments, actions: actions)
  }
}
