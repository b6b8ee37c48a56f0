import Quality
import QualityStore

/// Takes in an agent with a first post, or changes what is known of one.
public struct AgentForm: DecisionForm {
  /// Nil for a new agent.
  let before: Agent?
  private let bureaux: [Bureau]
  private let sites: [Site]
  private let posts: [Post]
  private let names: AgentNames

  public init(editing code: String? = nil, _ reader: Reader) throws {
    before = try code.map { try reader.agent($0) }
    (bureaux, sites, posts) = (try reader.bureaux(), try reader.sites(), try reader.posts())
    names = AgentNames(try reader.agents())
  }

  public var kind: FormKind? { before.map { .editAgent($0.code) } ?? .addAgent }

  public var title: Phrase {
    before.map { Phrase("form.agent.edit", ["code": .text($0.code)]) } ?? Phrase("form.agent")
  }

  public func fields(_ context: Context) -> [Field] {
    let who = [
      Field(
        "name", Phrase("agent.name"), text: before?.name ?? "", hint: Phrase("hint.agentName"), style: .prose,
        isRequired: true),
      Field(
        "bureau", Phrase("column.bureau"), text: before?.bureau ?? "", style: .choice,
        options: bureaux.map { Field.Option($0.code, label: $0.name) }),
      Field(
        "site", Phrase("column.site"), text: before?.site ?? "", style: .choice,
        options: sites.map { Field.Option($0.code, label: $0.name) }),
    ]
    guard before == nil else { return who }
    return who + [
      Field("post", Phrase("training.post"), style: .choice, options: posts.options(context)),
      Field(
        "since", Phrase("agent.takenOn"), text: context.notation.numericDay(context.today), hint: Phrase("hint.day")),
      Field("code", Phrase("column.code"), hint: Phrase("hint.agentCode")),
    ]
  }

  public func reread(_ reader: Reader, _ context: Context) throws -> (any FormContents)? {
    try before.map { try AgentForm(editing: $0.code, reader) }
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "bureau", "site", "post": return Reading(choiceIn: field)
    case "since": return Reading(day: field.text, context)
    default: return .understood("")
    }
  }

  /// Two may be called the same: it is asked whether they are two.
  public func warning(_ fields: [Field], _ context: Context) -> Phrase? {
    let others = names.codes(named: CleanText.line(fields.text("name"))).filter { $0 != before?.code }
    guard !others.isEmpty else { return nil }
    return Phrase("agent.sameName", ["codes": .text(others.joined(separator: ", "))])
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let (name, bureau, site) = (try fields.required("name"), try fields.choice("bureau"), try fields.choice("site"))
    guard let before else {
      let code = fields.text("code").uppercased()
      let since = try fields.day("since", context) ?? context.today
      return AddAgent(
        Agent(code: code, name: name, bureau: bureau, site: site),
        assignments: try fields.choice("post").map { [Assignment(agent: code, post: $0, since: since)] } ?? [])
    }
    var after = before
    (after.name, after.bureau, after.site) = (name, bureau, site)
    return EditAgent(before, to: after)
  }

  public func field(of refusal: any Error) -> String? {
    if refusal is DuplicateCode || refusal is PlainCode.Refusal { return "code" }
    return switch refusal as? Agent.Refusal {
    case .codeOfErased, .codeOfOtherKind: "code"
    case .nameMissing: "name"
    default: nil
    }
  }
}

extension [Post] {
  /// As a field proposes them: by their codes, with their titles.
  func options(_ context: Context) -> [Field.Option] { map { Field.Option($0.code, label: context.text($0.title)) } }
}

extension [Course] {
  /// Those given on a day, as a field proposes them.
  func options(_ context: Context) -> [Field.Option] {
    filter { $0.replacement.map { $0.since > context.today } ?? true }
      .map { Field.Option($0.code, label: context.text($0.title)) }
  }
}
