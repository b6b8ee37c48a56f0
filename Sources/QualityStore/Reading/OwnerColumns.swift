internal import GRDB
import Quality

/// How a person is kept: an agent, a bureau, or words; at most one of the three.
struct OwnerColumns: Hashable {
  /// Empty for an agent, a bureau, and nobody.
  let words: String
  let agent, bureau: Int64?

  /// Refuses a code that no agent, or no bureau, has.
  init(_ owner: Owner, _ db: Database) throws {
    switch owner {
    case .nobody: (words, agent, bureau) = ("", nil, nil)
    case .agent(let code, _): (words, agent, bureau) = ("", try db.requiredKey(.agent, code), nil)
    case .bureau(let code): (words, agent, bureau) = ("", nil, try db.requiredKey(.bureau, code))
    case .other(let text): (words, agent, bureau) = (text, nil, nil)
    }
  }

  /// As a row has them.
  init(agent: Int64?, bureau: Int64?, words: String) {
    (self.words, self.agent, self.bureau) = (words, agent, bureau)
  }
}

extension Owner {
  /// From the agent's code and name, the bureau's code, and the words of a row.
  init(agent code: String?, named name: String?, bureau: String?, words: String) {
    if let code {
      self = .agent(code: code, name: name ?? code)
    } else if let bureau {
      self = .bureau(bureau)
    } else {
      self.init(words: words)
    }
  }
}
