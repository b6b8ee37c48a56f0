import Quality
import QualityStore

/// Enters a corrective action, linked to what was selected, or changes one.
public struct ActionForm: DecisionForm {
  let subject: Subject
  /// Nil for a new action.
  let before: CorrectiveAction?
  private let indicators: [Indicator]
  private let engagements: [Engagement]
  private let sites: [Site]
  private let owners: OwnerOptions
  // Where there is no engagement among what was selected, those of the indicator or of the action.
  private let linked: [Int]
  // The case that a new action will answer.
  private let degradation: Degradation?

  public init(_ subject: Subject, editing code: String? = nil, _ reader: Reader, _ context: Context) throws {
    self.subject = subject
    before = try code.map { try reader.action($0) }
    degradation = try code == nil ? subject.degradation.map { try reader.degradation($0) } : nil
    indicators = try reader.indicators()
    engagements = try reader.engagements()
    sites = try reader.sites()
    owners = try OwnerOptions(reader, context)
    let engagementsOfAction = try before?.engagements ?? subject.action.map { try reader.action($0).engagements }
    linked =
      if let engagement = subject.engagement, before == nil { [engagement] } else {
        engagementsOfAction ?? indicators.first { $0.code == subject.indicator }?.engagements ?? []
      }
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
    case "engagements": return reading(ofEngagements: field, context)
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
    action.engagements = try numbers(fields.text("engagements"))
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
      Field(
        "engagements", Phrase("column.engagements"), text: linked.map { "E\($0)" }.joined(separator: " "),
        hint: Phrase("hint.engagements"),
        style: .codes, options: engagements.map { Field.Option($0.code, label: context.text($0.text)) }),
      Field(
        "indicator", Phrase("column.indicator"), text: before.map { $0.indicator ?? "" } ?? subject.indicator ?? "",
        hint: Phrase("hint.optional"), style: .codes,
        options: indicators.map { Field.Option($0.code, label: context.text($0.title)) }),
      Field(
        "site", Phrase("column.site"), text: before.map { $0.site ?? "" } ?? subject.site ?? "",
        hint: Phrase("hint.optional"), style: .codes, options: sites.map { Field.Option($0.code, label: $0.name) }),
      choice("origin", before?.origin ?? (subject.indicator == nil ? .other : .indicator), \.phrase, context),
      choice("kind", before?.kind ?? .corrective, \.phrase, context),
      choice("priority", before?.priority ?? .normal, \.phrase, context),
    ]
  }

  private var texts: [Field] {
    [
      Field(
        "cause", Phrase("action.cause"), text: before?.cause ?? proposedCause, hint: Phrase("hint.optional"),
        style: .prose),
      Field("notes", Phrase("action.notes"), text: before?.notes ?? "", hint: Phrase("hint.optional"), style: .prose),
    ]
  }

  private func choice<Case: RawRepresentable<String> & CaseIterable>(
    _ id: String, _ proposed: Case, _ phrase: KeyPath<Case, Phrase>, _ context: Context
  ) -> Field {
    Field(
      id, Phrase("action.\(id)"), text: context.phrases(proposed[keyPath: phrase]), style: .choice,
      options: Case.allCases.map { Field.Option($0.rawValue, text: context.phrases($0[keyPath: phrase])) })
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

  private func reading(ofEngagements field: Field, _ context: Context) -> Reading {
    do {
      let numbers = try numbers(field.text)
      guard numbers.count == 1, let first = engagements.first(where: { $0.number == numbers[0] }) else {
        return .understood("")
      }
      return .understood(context.text(first.text))
    } catch {
      return .wrong((error as? FieldRefusal)?.phrase ?? Phrase("form.unknown", ["text": .text(field.text)]))
    }
  }

  private func numbers(_ text: String) throws -> [Int] {
    try text.split { $0 == " " || $0 == "," || $0 == ";" }.map { word in
      guard let number = Engagement.number(in: word), engagements.contains(where: { $0.number == number }) else {
        throw FieldRefusal(
          field: "engagements", phrase: Phrase("form.unknownEngagement", ["text": .text(String(word))]))
      }
      return number
    }
  }
}
