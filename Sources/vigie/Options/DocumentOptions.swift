import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// What can be said of a document on the command line, when it comes into the base and when it is changed.
///
/// What is not given stays as it is; an empty text takes away what was there.
struct DocumentOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("option.documentKind"), valueName: Document.Kind.valueName))
  var kind: Document.Kind?

  @Option(help: ArgumentHelp(say("option.link"), valueName: say("option.text")))
  var link: String?

  @Option(help: ArgumentHelp(say("option.documentOwner"), valueName: say("option.name")))
  var owner: String?

  @Option(help: ArgumentHelp(say("option.documentBureau"), valueName: "CODE"))
  var bureau: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.documentPosts"), valueName: "CODE"))
  var post: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.documentAgents"), valueName: say("option.name")))
  var agent: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.engagements"), valueName: "E10"))
  var engagement: [String] = []

  @Option(help: ArgumentHelp(say("option.tasks"), valueName: say("option.text")))
  var tasks: String?

  @Flag(inversion: .prefixedNo, help: ArgumentHelp(say("option.documentAccessibility")))
  var accessibility: Bool?

  @Option(help: ArgumentHelp(say("option.reviewMonths"), valueName: say("option.number")))
  var reviewMonths: Int?

  /// The document with what was given.
  func changed(_ document: Document, _ store: QualityStore, _ context: Context) throws -> Document {
    var document = document
    if let kind { document.kind = kind }
    if let link { document.link = CleanText.line(link) }
    if let tasks { document.tasks = CleanText.text(tasks) }
    if let accessibility { document.isAccessibility = accessibility }
    if let reviewMonths { document.reviewMonths = reviewMonths }
    if !engagement.isEmpty { document.engagements = try Engagement.numbers(typed: engagement.filter { !$0.isEmpty }) }
    try store.read { reader in
      if let owner { document.owner = try reader.owner(typed: owner, context) }
      if let bureau { document.bureau = try reader.bureauCode(bureau) }
      try changeConcerned(&document, reader)
    }
    return document
  }

  // Posts and agents are given apart; those of the other kind stay.
  private func changeConcerned(_ document: inout Document, _ reader: Reader) throws {
    if !post.isEmpty {
      let agents = document.concerned.filter { if case .agent = $0 { true } else { false } }
      document.concerned = DocumentOptions.codes(post).map { .post($0.uppercased()) } + agents
    }
    if !agent.isEmpty {
      let posts = document.posts.map(Concern.post)
      document.concerned = try posts + DocumentOptions.codes(agent).map { try reader.agent(concerned: $0) }
    }
  }

  private static func codes(_ typed: [String]) -> [String] {
    typed.flatMap { $0.split(separator: ",") }.map { CleanText.line(String($0)) }.filter { !$0.isEmpty }
  }
}

extension Reader {
  /// An agent by code or name; refuses who is none, with the nearest.
  fileprivate func agent(concerned text: String) throws -> Concern {
    guard case .agent(let code, let name) = try owner(named: text) else {
      let known = try agents().map(\.code)
      throw UnknownCode(kind: .agent, code: text, near: NearestCodes.to(text, among: known))
    }
    return .agent(code: code, name: name)
  }
}

extension Document.Kind: Choice {}
