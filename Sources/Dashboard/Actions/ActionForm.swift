import Quality
import QualityStore

/// Enters a corrective action, linked to what was selected, or changes one.
public struct ActionForm: DecisionForm {
  let subject: Subject
  /// Nil for a new action.
  let before: CorrectiveAction?
  private let indicators: [Indicator]
  private let engagements: EngagementField
  private let sites: [Site]
  private let owners: OwnerOptions
  private let beginning: ActionBeginning
  // The case that a new action will answer.
  private let degradation: Degradation?

  public init(_ subject: Subject, editing code: String? = nil, _ reader: Reader, _ context: Context) throws {
    self.subject = subject
    before = try code.map { try reader.action($0) }
    degradation = try code == nil ? subject.degradation.map { try reader.degradation($0) } : nil
    indicators = try reader.indicators()
    engagements = EngagementField(among: try reader.engagements())
    sites = try reader.sites()
    owners = try OwnerOptions(reader, context)
    beginning = try ActionBeginning(subject, reader, context)
  }

  public var kind: FormKind? { before.map { .editAction($0.code) } ?? .action(subject) }

  public var title: Phrase {
    before.map { Phrase("form.action.edit", ["code": .text($0.code)]) } ?? Phrase("form.action")
  }

  public func fields(_ context: Context) -> [Field] { what(context) + links(context) + texts }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "due": return Reading(day: field.text, context)
    case "engagements": return engagements.reading(of: field, context)
    case "owner": return .understood(understood(owner: field))
    case "title", "cause", "notes": return .understood("")
    default:
      return Reading(choiceIn: field)
    }
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    degradation.map {
      [.paragraph(context.phrases("form.action.forDegradation", ["code": .text($0.code)]), .quiet)]
    } ?? []
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    var action = before ?? CorrectiveAction(title: "", createdOn: context.today)
    action.title = try fields.required("title")
    action.owner = owner(fields["owner"], context)
    action.dueOn = try fields.day("due", context)
    action.engagements = try engagements.numbers(in: fields.text("engagements"))
    action.indicator = try fields.choice("indicator")
    action.site = try fields.choice("site")
    action.kind = try fields.choice("kind").flatMap(CorrectiveAction.Kind.init) ?? .corrective
    action.origin = try fields.choice("origin").flatMap(CorrectiveAction.Origin.init) ?? .other
    action.priority = try fields.choice("priority").flatMap(CorrectiveAction.Priority.init) ?? .normal
    action.cause = fields.text("cause")
    action.notes = fields.text("notes")
    guard let before else { return AddAction(action, for: degradation?.code) }
    return EditAction(before, to: action)
  }

  private func what(_ context: Context) -> [Field] {
    [
      Field(
        "title", Phrase("column.action"), text: before?.title ?? "", hint: Phrase("hint.title"), style: .prose,
        isRequired: true),
      Field(
        "owner", Phrase("column.owner"), text: before.map { context.text($0.owner) } ?? owners.text(of: subject.agent),
        hint: Phrase("hint.owner"), style: .proposals, options: owners.options),
      Field(
        "due", Phrase("column.due"), text: before?.dueOn.map(context.notation.numericDay) ?? "",
        hint: Phrase("hint.day")),
    ]
  }

  private func links(_ context: Context) -> [Field] {
    [
      engagements.field(proposing: before?.engagements ?? beginning.engagements, context),
      Field(
        "indicator", Phrase("column.indicator"), text: before.map { $0.indicator ?? "" } ?? subject.indicator ?? "",
        hint: Phrase("hint.optional"), style: .codes,
        options: indicators.map { Field.Option($0.code, label: context.text($0.title)) }),
      Field(
        "site", Phrase("column.site"), text: before.map { $0.site ?? "" } ?? subject.site ?? "",
        hint: Phrase("hint.optional"), style: .codes, options: sites.map { Field.Option($0.code, label: $0.name) }),
      Field(
        "origin", Phrase("action.origin"), choosing: before?.origin ?? beginning.origin, named: \.phrase, context),
      Field("kind", Phrase("action.kind"), choosing: before?.kind ?? .corrective, named: \.phrase, context),
      Field("priority", Phrase("action.priority"), choosing: before?.priority ?? .normal, named: \.phrase, context),
    ]
  }

  private var texts: [Field] {
    [
      Field(
        "cause", Phrase("action.cause"), text: before?.cause ?? proposedCause, hint: Phrase("hint.optional"),
        style: .prose),
      Field(
        "notes", Phrase("action.notes"), text: before?.notes ?? beginning.notes, hint: Phrase("hint.optional"),
        style: .prose),
    ]
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? CorrectiveAction.Refusal {
    case .titleMissing: "title"
    case .dueBeforeCreation: "due"
    default: nil
    }
  }

  // Nobody new while the text says who it was: an agent who left is no longer proposed.
  private func owner(_ field: Field?, _ context: Context) -> Owner {
    guard let field else { return .nobody }
    if let before, field.text == context.text(before.owner) { return before.owner }
    return owners.owner(in: field)
  }

  // Who is meant, where only the beginning was typed.
  private func understood(owner field: Field) -> String {
    guard let chosen = field.chosen else { return "" }
    let isWhole = Folding.fold(chosen.text) == Folding.fold(field.text)
    return [isWhole ? "" : chosen.text, chosen.label].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  // What the working group found.
  private var proposedCause: String { degradation?.causes.map(\.text).joined(separator: " · ") ?? "" }
}
