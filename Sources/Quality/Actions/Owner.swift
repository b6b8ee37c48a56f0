/// Who must see to an action: an agent, a bureau, or anybody who has neither code.
public enum Owner: Hashable, Sendable {
  case nobody
  /// The name is personal data: it is kept with the agent, never with the action.
  case agent(code: String, name: String)
  case bureau(String)
  /// Words of one line: « le prestataire du standard ».
  case other(String)

  /// Empty words name nobody.
  public init(words: String) {
    self = words.isEmpty ? .nobody : .other(words)
  }

  /// The code or the words, without the name of any agent.
  public var code: String {
    switch self {
    case .nobody: ""
    case .agent(let code, _): code
    case .bureau(let code): code
    case .other(let words): words
    }
  }
}

extension Owner: ExpressibleByStringLiteral {
  public init(stringLiteral words: String) { self.init(words: words) }
}
