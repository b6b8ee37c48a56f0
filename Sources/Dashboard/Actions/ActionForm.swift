import Quality
import QualityStore

/// Enters a corrective action, linked to what was selected, or changes one.
///
/// The title of a new one is a quick entry: `Rappeler les appels @SIDSIC +15j #E10` fills in the other fields.
public struct ActionForm: DecisionForm {
  let subject: Subject
  /// Nil for a new action.
  let before: CorrectiveAction?
  let beginning: ActionBeginning
  let choices: ActionChoices
  // The case or the group that a new action will answer.
  private let answered: GroupMatter?

  public init(_ subject: Subject, editing code: String? = nil, _ reader: Reader, _ context: Context) throws {
    self.subject = subject
    before = try code.map { try reader.action($0) }
    answered = try code == nil ? (subject.degradation ?? subject.group).map { try GroupMatter($0, reader) } : nil
    beginning = try ActionBeginning(subject, reader, context)
    choices = try ActionChoices(reader, context)
  }

  public var kind: FormKind? { before.map { .editAction($0.code) } ?? .action(subject) }

  public var title: Phrase {
    before.map { Phrase("form.action.edit", ["code": .text($0.code)]) } ?? Phrase("form.action")
  }

  public func fields(_ context: Context) -> [Field] { ActionFields(self, context).all }

  public func reread(_ reader: Reader, _ context: Context) throws -> (any FormContents)? {
    try before.map { try ActionForm(subject, editing: $0.code, reader, context) }
  }

  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    ActionAdaptation(self, fields, context).fields
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "title": return before == nil ? quickReading(field, context) : .understood("")
    case "due": return Reading(day: field.text, context)
    case "check": return Reading(day: field.text, context)
    case "engagements": return choices.engagements.reading(of: field, context)
    case "owner":
      let isTheirs = field.text == before.map { context.text($0.owner) } && field.chosen == nil
      return isTheirs ? .understood("") : choices.owners.reading(of: field, context)
    case "contributors":
      return .understood(contributors(field.text, context).map { context.text($0) }.joined(separator: ", "))
    case "cause", "notes", "expected", "reason", "steps": return .understood("")
    default: return Reading(choiceIn: field)
    }
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let told = purpose.map { [Detail.Block.paragraph(context.phrases($0.remark), .quiet)] }
    return (told ?? []) + QuickEntryWording.remarks(before == nil ? quick(fields, context) : nil, fields, context)
      + StepWording.remarks(steps(fields, context), context)
  }

  // What was led by a sign and names nothing would land in the title; a name mistyped would be that of a stranger.
  public func warning(_ fields: [Field], _ context: Context) -> Phrase? {
    let words = before == nil ? quick(fields, context).unknown.map(\.word) : []
    guard words.isEmpty else { return Phrase("quick.keepUnknown", ["words": .text(words.joined(separator: ", "))]) }
    let people =
      [owner(fields["owner"], context)].filter { $0 != before?.owner }
      + contributors(fields.text("contributors"), context).filter { before?.contributors.contains($0) != true }
    let strangers = choices.owners.doubtful(among: people)
    return strangers.isEmpty
      ? nil : Phrase("owner.keepWords", ["words": .text(strangers.joined(separator: ", "))])
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let action = try changed(before ?? CorrectiveAction(title: "", createdOn: context.today), fields, context)
    guard let before else { return AddAction(action, for: purpose) }
    return EditAction(before, to: action)
  }

  private var purpose: AddAction.Purpose? {
    guard before == nil else { return nil }
    return answered?.purpose ?? subject.feedback.map { .feedback($0) }
  }

  private func changed(
    _ action: CorrectiveAction, _ fields: [Field], _ context: Context
  ) throws -> CorrectiveAction {
    var action = action
    action.title = before == nil ? try newTitle(fields, context) : try fields.required("title")
    action.owner = owner(fields["owner"], context)
    action.contributors = contributors(fields.text("contributors"), context)
    action.engagements = try choices.engagements.numbers(in: fields.text("engagements"))
    action.indicator = try fields.choice("indicator")
    action.site = try fields.choice("site")
    action.bureau = try fields.choice("bureau")
    action.kind = try fields.choice("kind").flatMap(CorrectiveAction.Kind.init) ?? .corrective
    action.origin = try fields.choice("origin").flatMap(CorrectiveAction.Origin.init) ?? .other
    action.priority = try fields.choice("priority").flatMap(CorrectiveAction.Priority.init) ?? .normal
    action.cause = fields.text("cause")
    action.expectedEffect = fields.text("expected")
    action.effectIndicator = try fields.choice("effectIndicator")
    action.checkOn = try fields.day("check", context)
    action.steps = steps(fields, context)
    action.notes = fields.text("notes")
    return try due(action, fields, context)
  }

  // A later date is a postponement, with its reason.
  private func due(_ action: CorrectiveAction, _ fields: [Field], _ context: Context) throws -> CorrectiveAction {
    let day = try fields.day("due", context)
    guard let day, let old = action.dueOn, day > old else { return try action.due(on: day) }
    return try action.postponed(to: day, because: fields.text("reason"), on: context.today)
  }

  func quick(_ fields: [Field], _ context: Context) -> QuickEntry {
    QuickEntry(fields.text("title"), among: choices.known, context.notation, today: context.today)
  }

  private func newTitle(_ fields: [Field], _ context: Context) throws -> String {
    _ = try fields.required("title")
    return quick(fields, context).title
  }

  private func quickReading(_ field: Field, _ context: Context) -> Reading {
    let entry = QuickEntry(field.text, among: choices.known, context.notation, today: context.today)
    return entry.title.isEmpty ? .wrong(Phrase("form.action.titleOnlySigns")) : .understood("")
  }

  func steps(_ fields: [Field], _ context: Context) -> [ActionStep] {
    StepList.read(fields.text("steps"), knowing: before?.steps ?? [], context.notation, today: context.today)
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? CorrectiveAction.Refusal {
    case .titleMissing: "title"
    case .dueBeforeCreation, .dueErased, .notLater, .alreadyPast: "due"
    case .reasonMissing: "reason"
    case .causeMissing: "cause"
    case .contributorTwice: "contributors"
    default: (refusal as? WorkingGroup.Refusal) == .causeMissing ? "kind" : nil
    }
  }

  // Nobody new while the text says who it was: an agent who left is no longer proposed.
  private func owner(_ field: Field?, _ context: Context) -> Owner {
    guard let field else { return .nobody }
    if let before, field.text == context.text(before.owner) { return before.owner }
    return choices.owners.owner(in: field)
  }

  private func contributors(_ text: String, _ context: Context) -> [Owner] {
    if let before, text == before.contributors.codes { return before.contributors }
    return choices.owners.several(in: text, knowing: before?.contributors ?? [])
  }

  // What the working group found.
  var proposedCause: String { answered?.causes.map(\.text).joined(separator: " · ") ?? "" }

  // Before a cause was found, a group of its own can only make something better.
  var proposedKind: CorrectiveAction.Kind {
    guard case .own(let group) = answered, group.causes.isEmpty else { return .corrective }
    return .improvement
  }
}

extension GroupMatter {
  /// What an action opened here is for.
  fileprivate var purpose: AddAction.Purpose {
    switch self {
    case .own(let group): .group(group.code)
    case .degradation(let degradation): .degradation(degradation.code)
    }
  }
}

extension AddAction.Purpose {
  fileprivate var remark: Phrase {
    switch self {
    case .degradation(let code): Phrase("form.action.forDegradation", ["code": .text(code)])
    case .group(let code): Phrase("form.action.forGroup", ["code": .text(code)])
    case .feedback(let code): Phrase("form.action.forFeedback", ["code": .text(code)])
    }
  }
}

extension [Owner] {
  /// As a field of several takes them.
  var codes: String { map(\.code).joined(separator: ", ") }
}
