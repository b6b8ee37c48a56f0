import Quality

/// Somebody whom the file tells of, and who may be taken out of it (« personne concernée », RGPD, article 4).
public enum DataSubject: Hashable, Codable, Sendable {
  /// By the code of the agent.
  case agent(String)
  /// Who sent feedback, by its code.
  case sender(of: String)

  /// The code that names them.
  public var code: String {
    switch self {
    case .agent(let code), .sender(let code): code
    }
  }

  /// What takes them out of the file.
  public var erasure: any Decision {
    switch self {
    case .agent(let code): EraseAgent(code: code)
    case .sender(let code): EraseSender(code: code)
    }
  }
}
