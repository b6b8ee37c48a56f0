import Quality

/// Why a message cannot be taken in.
public enum MailFault: Refusal {
  case empty
  /// It has none of the fields that every message has.
  case noMessage
  /// With how many times parts may stand in one another.
  case tooDeep(Int)
  /// With how many there may be.
  case tooManyParts(Int)

  public var phrase: Phrase {
    switch self {
    case .empty: Phrase("mail.fault.empty")
    case .noMessage: Phrase("mail.fault.noMessage")
    case .tooDeep(let limit): Phrase("mail.fault.tooDeep", ["count": .count(limit)])
    case .tooManyParts(let limit): Phrase("mail.fault.tooManyParts", ["count": .count(limit)])
    }
  }
}
