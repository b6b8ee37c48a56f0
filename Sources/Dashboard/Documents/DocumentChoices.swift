import Quality
import QualityStore

/// What a document can be linked to, as its form proposes it.
struct DocumentChoices {
  let owners: OwnerOptions
  let engagements: EngagementField
  let bureaux: [Field.Option]
  private let allPosts: [Post]
  private let language: Language

  init(_ reader: Reader, _ context: Context) throws {
    owners = try OwnerOptions(reader, context)
    engagements = EngagementField(among: try reader.engagements())
    bureaux = try reader.bureaux().map { Field.Option($0.code, label: $0.name) }
    allPosts = try reader.posts()
    language = context.language
  }

  var postOptions: [Field.Option] { allPosts.map { Field.Option($0.code, label: $0.title.text(in: language)) } }

  /// « ACC STD », each once; refuses a code that no post has, with the nearest.
  func posts(in text: String) throws(UnknownCode) -> [String] {
    var codes: [String] = []
    for word in text.split(whereSeparator: { " ,;".contains($0) }).map(String.init) {
      guard let post = allPosts.first(where: { Folding.fold($0.code) == Folding.fold(word) }) else {
        throw UnknownCode(kind: .post, code: word, near: NearestCodes.to(word, among: allPosts.map(\.code)))
      }
      if !codes.contains(post.code) { codes.append(post.code) }
    }
    return codes
  }

  /// « AG-03, Alix Brun », each once; refuses who is no agent, with the nearest. Those who are known already are who
  /// they were by their codes, proposed or not.
  func agents(in text: String, knowing known: [Concern]) throws(UnknownCode) -> [Concern] {
    let them = known.compactMap { concern -> Owner? in
      guard case .agent(let code, let name) = concern else { return nil }
      return .agent(code: code, name: name)
    }
    var agents: [Concern] = []
    for owner in owners.several(in: text, knowing: them) {
      guard case .agent(let code, let name) = owner else {
        let proposed = owners.agentCodes.map(\.value)
        throw UnknownCode(kind: .agent, code: owner.code, near: NearestCodes.to(owner.code, among: proposed))
      }
      agents.append(.agent(code: code, name: name))
    }
    return agents
  }

  /// Posts by their titles.
  func told(posts codes: [String], _ context: Context) -> String {
    codes.compactMap { code in allPosts.first { $0.code == code }.map { context.text($0.title) } }
      .joined(separator: ", ")
  }

  func told(agents: [Concern], _ context: Context) -> String {
    agents.map { concern in
      guard case .agent(let code, let name) = concern else { return "" }
      return context.text(.agent(code: code, name: name))
    }.joined(separator: ", ")
  }
}
