/// Which agent a code or a name means, as files and command lines write them.
///
/// Case, accents and the order of the words do not count: « NOEL Dominique » is « Dominique Noël ».
public struct AgentNames: Sendable {
  private let agents: [Agent]
  private let byCode: [String: Agent]
  private let byName: [String: [Agent]]
  private let proposesNames: Bool

  /// Where others look on, `proposesNames` is false: those who may have been meant are told by their codes alone.
  public init(_ agents: [Agent], proposesNames: Bool = true) {
    (self.agents, self.proposesNames) = (agents, proposesNames)
    byCode = Dictionary(agents.map { (Folding.fold($0.code), $0) }) { first, _ in first }
    byName = Dictionary(grouping: agents) { AgentNames.folded($0.name) }
  }

  public enum Refusal: Quality.Refusal {
    /// With the nearest codes and names.
    case unknown(String, near: [String])
    /// Several have that name; with their codes.
    case ambiguous(String, codes: [String])
    /// The code is somebody else's.
    case otherName(String, code: String)

    public var phrase: Phrase {
      switch self {
      case .unknown(let text, []): Phrase("refusal.agentName.unknown", ["text": .text(text)])
      case .unknown(let text, let near):
        Phrase(
          "refusal.agentName.unknownNear", ["text": .text(text), "near": .text(near.joined(separator: ", "))])
      case .ambiguous(let text, let codes):
        Phrase(
          "refusal.agentName.ambiguous", ["text": .text(text), "codes": .text(codes.joined(separator: ", "))])
      case .otherName(let text, let code):
        Phrase("refusal.agentName.other", ["text": .text(text), "code": .text(code)])
      }
    }
  }

  /// Refuses what means nobody, and a name that several have.
  public func agent(_ text: String) throws(Refusal) -> Agent {
    if let agent = byCode[Folding.fold(text)] { return agent }
    let named = byName[AgentNames.folded(text)] ?? []
    guard named.count <= 1 else { throw .ambiguous(text, codes: named.map(\.code).sorted()) }
    guard let agent = named.first else {
      throw .unknown(text, near: near(text))
    }
    return agent
  }

  /// The codes and names that may have been meant.
  public func near(_ text: String, orCodes others: [String] = []) -> [String] {
    let near = NearestCodes.to(text, among: others + agents.flatMap { [$0.code, $0.name] })
    guard !proposesNames else { return near }
    var told: [String] = []
    for one in near {
      let codes = byName[AgentNames.folded(one)].map { $0.map(\.code).sorted() } ?? [one]
      told += codes.filter { !told.contains($0) }
    }
    return told
  }

  /// The agent of a code that stands beside a name, which may be empty or leave words out; refuses the name of somebody
  /// else.
  public func agent(_ code: String, named name: String) throws(Refusal) -> Agent {
    let agent = try agent(code)
    let (known, given) = (AgentNames.words(of: agent.name), AgentNames.words(of: name))
    guard known.isSuperset(of: given) || given.isSuperset(of: known) else {
      throw .otherName(name, code: agent.code)
    }
    return agent
  }

  // « Jean-Pierre » is « Jean Pierre ».
  private static func words(of name: String) -> Set<Substring> {
    Set(Folding.fold(name).split { !$0.isLetter && !$0.isNumber })
  }

  /// Those who have a name already, by their codes.
  public func codes(named name: String) -> [String] { byName[AgentNames.folded(name)]?.map(\.code).sorted() ?? [] }

  private static func folded(_ name: String) -> String {
    Folding.fold(name).split { $0.isWhitespace || $0 == "," }.sorted().joined(separator: " ")
  }
}
