import Quality

/// What every panel needs to speak: the language, the moment, and whose session it is.
public struct Context: Sendable {
  public let phrases: Phrases
  public var moment: Moment
  public let author: String
  public var isReadOnly: Bool
  /// The past day that is looked at; nil is today.
  public internal(set) var asOf: Day?
  /// Names of agents are personal data: a shared screen shows their codes.
  public var masksNames: Bool
  /// How files of other programs are read and written.
  public let files: Files

  public init(
    phrases: Phrases, moment: Moment, author: String, isReadOnly: Bool = false, masksNames: Bool = false,
    files: Files = .none
  ) {
    self.phrases = phrases
    self.moment = moment
    self.author = author
    self.isReadOnly = isReadOnly
    self.masksNames = masksNames
    self.files = files
  }

  public var today: Day { moment.today }
  public var language: Language { phrases.language }
  public var notation: Notation { phrases.notation }

  public var signature: Signature { Signature(author: author, day: today, recordedAt: moment.seconds) }

  func text(_ wording: Wording) -> String { wording.text(in: language) }

  /// Who must see to an action, in words; a masked agent is a code.
  func text(_ owner: Owner) -> String {
    guard !masksNames, case .agent(_, let name) = owner else { return owner.code }
    return name
  }

  func name(of agent: Agent) -> String { masksNames ? agent.code : agent.name }

  /// Who decided something; what no person did is told as it is.
  func name(ofAuthor author: String) -> String {
    masksNames && !author.isEmpty && !Signature.nobodies.contains(author) ? "…" : author
  }

  /// What proves a training, or lists who was there: people name files after themselves.
  func evidence(_ text: String) -> String { masksNames && !text.isEmpty ? "…" : text }

  /// Who complained or suggested: where others look on, nothing of it is told.
  func name(ofSender sender: String) -> String { masksNames && !sender.isEmpty ? "…" : sender }
}
