/// Who has a code, so that one person is not taken for two where somebody wrote the name in words.
public struct KnownPeople: Sendable {
  // By folded code and name; a name that several agents have means none of them.
  private let owners: [String: Owner]
  // By the code of an agent.
  private let bureaux: [String: String]

  public init(agents: [Agent], bureaux: [Bureau]) {
    let namesakes = Dictionary(grouping: agents) { Folding.fold($0.name) }.filter { $0.value.count > 1 }
    var owners: [String: Owner] = [:]
    for bureau in bureaux {
      owners[Folding.fold(bureau.code)] = .bureau(bureau.code)
      owners[Folding.fold(bureau.name)] = .bureau(bureau.code)
    }
    for agent in agents {
      let owner = Owner.agent(code: agent.code, name: agent.name)
      owners[Folding.fold(agent.code)] = owner
      if namesakes[Folding.fold(agent.name)] == nil { owners[Folding.fold(agent.name)] = owner }
    }
    self.owners = owners
    self.bureaux = Dictionary(agents.compactMap { agent in agent.bureau.map { (agent.code, $0) } }) { first, _ in first
    }
  }

  /// The agent or the bureau whose name or code the words are, without regard to case and accents; otherwise the same.
  public func meant(by owner: Owner) -> Owner {
    guard case .other(let words) = owner else { return owner }
    return owners[Folding.fold(words)] ?? owner
  }

  /// The bureau itself, or the one that an agent works in, by its code.
  func bureau(of owner: Owner) -> String? {
    switch owner {
    case .bureau(let code): code
    case .agent(let code, _): bureaux[code]
    case .nobody, .other: nil
    }
  }
}
