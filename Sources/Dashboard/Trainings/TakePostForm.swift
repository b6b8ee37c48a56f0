import Quality
import QualityStore

/// Gives an agent a post, beside those held or in the place of one.
public struct TakePostForm: DecisionForm {
  private let history: AgentHistory
  private let posts: [Post]

  public init(_ code: String, _ reader: Reader) throws {
    history = try reader.agentHistory(code)
    posts = try reader.posts()
  }

  public var kind: FormKind? { .takePost(history.agent.code) }
  public var title: Phrase { Phrase("form.takePost", ["code": .text(history.agent.code)]) }

  public func fields(_ context: Context) -> [Field] {
    let held = history.held(on: context.today).map(\.post)
    // Those held are told last: a code that is typed never becomes another one’s.
    let taken = posts.filter { held.contains($0.code) }
    return [
      Field(
        "post", Phrase("training.post"), style: .choice,
        options: (posts.filter { !held.contains($0.code) } + taken).options(context), isRequired: true),
      Field(
        "from", Phrase("agent.fromPost"), hint: Phrase("hint.fromPost"), style: .choice,
        options: taken.options(context)),
      Field(
        "since", Phrase("agent.takenOn"), text: context.notation.numericDay(context.today), hint: Phrase("hint.day"),
        isRequired: true),
      Field("until", Phrase("agent.lastDay"), hint: Phrase("hint.untilUnknown")),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return ["post", "from"].contains(field.id) ? Reading(choiceIn: field) : Reading(eventDay: field.text, context)
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] { history.heldRemarks(posts, context) }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let assignment = Assignment(
      agent: history.agent.code, post: try fields.choice("post") ?? "",
      since: try fields.requiredDay("since", context), until: try fields.day("until", context))
    guard let from = try fields.choice("from") else { return TakePost(assignment) }
    return ChangePost(from: from, to: assignment)
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Assignment.Refusal {
    case .twice, .samePost: "post"
    case .notHeld: "from"
    case .endBeforeStart, .leftBefore: "until"
    case nil: nil
    }
  }
}

/// Ends a post of an agent who stays.
public struct LeavePostForm: DecisionForm {
  private let history: AgentHistory
  private let posts: [Post]

  public init(_ code: String, _ reader: Reader) throws {
    history = try reader.agentHistory(code)
    posts = try reader.posts()
  }

  public var kind: FormKind? { .leavePost(history.agent.code) }
  public var title: Phrase { Phrase("form.leavePost", ["code": .text(history.agent.code)]) }

  public func fields(_ context: Context) -> [Field] {
    let held = history.held(on: context.today).map(\.post)
    return [
      Field(
        "post", Phrase("training.post"), text: held.count == 1 ? held[0] : "", style: .choice,
        options: posts.filter { held.contains($0.code) }.options(context), isRequired: true),
      Field(
        "day", Phrase("agent.lastDay"), text: context.notation.numericDay(context.today), hint: Phrase("hint.day"),
        isRequired: true),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return field.id == "post" ? Reading(choiceIn: field) : Reading(eventDay: field.text, context)
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] { history.heldRemarks(posts, context) }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    LeavePost(
      agent: history.agent.code, post: try fields.choice("post") ?? "", on: try fields.requiredDay("day", context))
  }

  public func field(of refusal: any Error) -> String? { refusal is Assignment.Refusal ? "day" : nil }
}

extension AgentHistory {
  /// The posts held today, since when.
  fileprivate func heldRemarks(_ posts: [Post], _ context: Context) -> [Detail.Block] {
    held(on: context.today).map { held in
      let title = posts.first { $0.code == held.post }.map { context.text($0.title) } ?? held.post
      let values: [String: PhraseValue] = ["post": .text(title), "day": .day(held.since)]
      return .field(held.post, .text(context.phrases("agent.heldSince", values)))
    }
  }
}
