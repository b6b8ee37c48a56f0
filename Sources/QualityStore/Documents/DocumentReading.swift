internal import GRDB
import Quality

extension Reader {
  /// In the order they came into the base, those withdrawn too.
  public func documents() throws -> [Document] { try documents(key: nil) }

  /// Refuses a code that no document has, with the nearest ones.
  public func document(_ code: String) throws -> Document {
    let key = try db.requiredKey(.document, code)
    guard let document = try documents(key: key).first else {
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

  /// The versions of one document, the earliest first; refuses a code that no document has.
  public func documentVersions(of code: String) throws -> [DocumentVersion] {
    try db.rows(
      "SELECT version, day, note FROM documentVersion WHERE document = ? ORDER BY day, id",
      [try db.requiredKey(.document, code)]
    ) { DocumentVersion(document: code, version: $0[0], day: try Day(stored: $0[1]), note: $0[2]) }
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

  private func documents(key: Int64?) throws -> [Document] {
    let engagements = try EngagementRows("document", db).all()
    let concerned = try concerned(by: key)
    return try db.rows(
      """
      SELECT document.id AS id, document.code AS code, title, kind, link, reviewMonths, addedOn, withdrawnOn, owner,
        agent.code AS ownerAgent, agent.name AS ownerName, ownerBureau.code AS ownerBureau, bureau.code AS bureau, tasks,
        isAccessibility, digest, checkedOn, state,
        (SELECT max(day) FROM documentReview WHERE documentReview.document = document.id) AS reviewedOn,
        (SELECT version FROM documentVersion WHERE documentVersion.document = document.id
          ORDER BY day DESC, id DESC LIMIT 1) AS version
      FROM document LEFT JOIN bureau ON bureau.id = document.bureau LEFT JOIN agent ON agent.id = document.ownerAgent
      LEFT JOIN bureau ownerBureau ON ownerBureau.id = document.ownerBureau
      \(key == nil ? "" : "WHERE document.id = ?") ORDER BY document.id
      """, key.map { [$0] } ?? []
    ) { row in
      let key: Int64 = row["id"]
      return try Document(row, engagements: engagements[key] ?? [], concerned: concerned[key] ?? [])
    }
  }

  private func concerned(by document: Int64?) throws -> [Int64: [Concern]] {
    try db.parts(
      "agent.code, agent.name, post.code",
      from: """
        documentConcern LEFT JOIN agent ON agent.id = documentConcern.agent
        LEFT JOIN post ON post.id = documentConcern.post
        """, of: "document", key: document
    ) { row in
      if let post = row[3] as String? { return .post(post) }
      return .agent(code: row[1], name: row[2])
    }
  }
}

extension Document {
  fileprivate init(_ row: Row, engagements: [Int], concerned: [Concern]) throws {
    let state = (row["state"] as String?).flatMap(Evidence.State.init)
    let look = try Day(optional: row["checkedOn"]).flatMap { day in state.map { Evidence.Look(on: day, $0) } }
    self.init(
      code: row["code"], title: row["title"], kind: Kind(rawValue: row["kind"]) ?? .other, link: row["link"],
      owner: Owner(
        agent: row["ownerAgent"], named: row["ownerName"], bureau: row["ownerBureau"], words: row["owner"]),
      bureau: row["bureau"], tasks: row["tasks"], concerned: concerned, engagements: engagements,
      isAccessibility: row["isAccessibility"], reviewMonths: row["reviewMonths"],
      version: row["version"] as String? ?? "", addedOn: try Day(stored: row["addedOn"]),
      reviewedOn: try Day(optional: row["reviewedOn"]), digest: row["digest"], lastLook: look,
      withdrawnOn: try Day(optional: row["withdrawnOn"]))
  }
}
