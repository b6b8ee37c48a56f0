internal import GRDB
import Quality

/// What erasing a person changes, before or after it is done.
public struct Erasure: Equatable, Sendable {
  /// `AG-07`, `R-3`.
  public let code: String
  /// What an agent is called afterwards: `EX-3`; nil for a sender, of whom nothing stays.
  public let newCode: String?
  public let newName: String?
  /// Whether it is an agent who did not leave so far: what is due of them stays due.
  public let isInService: Bool
  /// The texts of rows that are rewritten.
  public let texts: [Text]
  /// How many images of rows in the journal are rewritten, and how many decisions that is about.
  public let images, decisions: Int
  /// What stays under the pseudonym, so that figures stay right: how many rows of each table.
  public let kept: [Kept]
  /// Files beside the label's that were kept for this person: attachments. They are not touched.
  public let files: [String]
  /// The names that may mean somebody else: they stay where the person is not concerned.
  public let commonNames: [String]
  /// What a copy of the file, or a draft, is searched for.
  public let traces: [String]

  public struct Text: Equatable, Sendable {
    public let table: String
    /// What people call the row.
    public let row: String
    public let column: String
  }

  public struct Kept: Equatable, Sendable {
    public let table: String
    public let count: Int
  }

  /// The names and the code as texts say them.
  public var said: [SaidName] { traces.compactMap(Erasure.said) }

  /// Those that mean nobody else.
  public var saidOfThemAlone: [SaidName] {
    traces.filter { !commonNames.contains($0) }.compactMap(Erasure.said)
  }

  private static func said(_ trace: String) -> SaidName? { SaidName(code: trace) ?? SaidName(person: trace) }
}

extension Reader {
  /// What erasing somebody would do. Refuses what the erasure refuses.
  public func erasure(of person: DataSubject) throws -> Erasure {
    switch person {
    case .agent(let code): try erasure(ofAgent: code)
    case .sender(let code): try erasure(ofSender: code)
    }
  }

  private func erasure(ofAgent code: String) throws -> Erasure {
    let (agent, pseudonym) = (try agent(code), try Pseudonym(db))
    try agent.checkErasable()
    let key = try db.requiredKey(.agent, code)
    let kept = try PersonalRows(db).keys(of: key).compactMap { table, keys -> Erasure.Kept? in
      let count = try keys.count { key in
        try Bool.fetchOne(db, sql: "SELECT 1 FROM \(table) WHERE id = ?", arguments: [key]) ?? false
      }
      return table == "agent" || count == 0 ? nil : Erasure.Kept(table: table, count: count)
    }
    return try told(
      ScrubbedTexts(Scrub(agent, key, as: pseudonym, db), db), code: code, pseudonym: pseudonym,
      isInService: agent.leftOn == nil, kept: kept, files: [])
  }

  private func erasure(ofSender code: String) throws -> Erasure {
    let feedback = try feedback(code)
    let scrub = try Scrub(senderOf: feedback, try db.requiredKey(.feedback, code), db)
    return try told(
      ScrubbedTexts(scrub, db), code: code, pseudonym: nil, isInService: false, kept: [],
      files: feedback.attachments.map(\.place).filter { !$0.isEmpty })
  }

  private func told(
    _ scrubbed: ScrubbedTexts, code: String, pseudonym: Pseudonym?, isInService: Bool, kept: [Erasure.Kept],
    files: [String]
  ) throws -> Erasure {
    let (scrub, names) = (scrubbed.scrub, RowNames(RowImages(db)))
    let (images, entries) = (try scrubbed.images(), try scrubbed.entries())
    return Erasure(
      code: code, newCode: pseudonym?.code, newName: pseudonym?.name, isInService: isInService,
      texts: try scrubbed.rows().map {
        Erasure.Text(table: $0.table, row: try names.name($0.table, $0.key), column: $0.column)
      },
      images: images.count, decisions: Set(images.map(\.entry) + entries.map(\.id)).count, kept: kept, files: files,
      commonNames: scrub.names.filter(\.isCommon).map(\.text),
      traces: scrub.names.map(\.text) + [scrub.code?.code].compactMap(\.self))
  }
}
