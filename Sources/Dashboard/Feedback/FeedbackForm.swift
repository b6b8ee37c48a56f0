import Quality
import QualityStore

/// Takes in what a user or an agent said, or corrects it.
public struct FeedbackForm: DecisionForm {
  /// Nil for something new.
  let before: Feedback?
  /// What something new is to be about.
  private let document: Document?
  private let documents: [Document]
  private let engagements: EngagementField
  private let owners: OwnerOptions
  private let sites: [Site]
  private let bureaux: [Bureau]
  private let delays: FeedbackDelays

  public init(
    editing code: String? = nil, about document: String? = nil, _ reader: Reader, _ context: Context
  ) throws {
    before = try code.map { try reader.feedback($0) }
    self.document = try document.map { try reader.document($0) }
    documents = try reader.documents()
    engagements = EngagementField(among: try reader.engagements())
    owners = try OwnerOptions(reader, context)
    (sites, bureaux) = (try reader.sites(), try reader.bureaux())
    delays = try reader.delays().feedback
  }

  public var kind: FormKind? {
    before.map { .editFeedback($0.code) } ?? document.map { .reportDocument($0.code) } ?? .feedback
  }

  public var title: Phrase {
    before.map { Phrase("form.feedback.edit", ["code": .text($0.code)]) }
      ?? document.map { Phrase("form.feedback.document", ["code": .text($0.code)]) } ?? Phrase("form.feedback")
  }

  public func reread(_ reader: Reader, _ context: Context) throws -> (any FormContents)? {
    try before.map { try FeedbackForm(editing: $0.code, reader, context) }
  }

  public func fields(_ context: Context) -> [Field] {
    let proposed = before ?? document?.report(context)
    return nature(proposed, context) + days(context) + links(proposed, context) + told
  }

  private func nature(_ proposed: Feedback?, _ context: Context) -> [Field] {
    [
      Field(
        "subject", Phrase("feedback.subject"), text: proposed?.subject ?? "", hint: Phrase("hint.feedbackSubject"),
        style: .prose, isRequired: true),
      Field("kind", Phrase("feedback.kind"), choosing: proposed?.kind ?? .complaint, named: \.phrase, context),
      Field("channel", Phrase("feedback.channel"), choosing: proposed?.channel ?? .email, named: \.phrase, context),
      Field("severity", Phrase("feedback.severity"), choosing: before?.severity ?? .normal, named: \.phrase, context),
      Field(
        "accessibility", Phrase("feedback.accessibility"), choosing: YesOrNo(before?.isAccessibility ?? false),
        named: \.phrase, context),
    ]
  }

  private func days(_ context: Context) -> [Field] {
    [
      Field(
        "received", Phrase("feedback.receivedOn"),
        text: context.notation.numericDay(before?.receivedOn ?? context.today),
        hint: Phrase("hint.day"), isRequired: true),
      Field(
        "due", Phrase("feedback.dueOn"), text: (before?.dueOn).map(context.notation.numericDay) ?? "",
        hint: Phrase("hint.replyDay")),
    ]
  }

  private func links(_ proposed: Feedback?, _ context: Context) -> [Field] {
    [
      Field(
        "site", Phrase("column.site"), text: before?.site ?? "", hint: Phrase("hint.optional"), style: .codes,
        options: sites.map { Field.Option($0.code, label: $0.name) }),
      Field(
        "bureau", Phrase("column.bureau"), text: proposed?.bureau ?? "", hint: Phrase("hint.optional"), style: .codes,
        options: bureaux.map { Field.Option($0.code, label: $0.name) }),
      engagements.field(proposing: proposed?.engagements ?? [], context),
      Field(
        "document", Phrase("feedback.document"), text: proposed?.document ?? "", hint: Phrase("hint.feedbackDocument"),
        style: .codes, options: documents.map { Field.Option($0.code, label: $0.title) }),
      Field(
        "owner", Phrase("column.owner"), text: proposed.map { owners.text(of: $0.owner) } ?? "",
        hint: Phrase("hint.owner"), style: .proposals, options: owners.options),
    ]
  }

  private var told: [Field] {
    [
      Field(
        "sender", Phrase("feedback.sender"), text: before?.sender ?? "", hint: Phrase("hint.sender"), style: .prose),
      Field(
        "details", Phrase("feedback.details"), text: before?.details ?? "", hint: Phrase("hint.notes"), style: .text),
    ]
  }

  // Who said it and in which words is not asked for where others look on.
  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    for id in ["sender", "details"] { fields.change(id) { $0.isHidden = context.masksNames } }
    return fields
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    if field.id == "due", field.text.isEmpty { return .understood(usualDue(fields, context)) }
    guard !field.text.isEmpty else { return .empty }
    return switch field.id {
    case "subject", "sender", "details", "owner": .understood("")
    case "received": Reading(pastDay: field.text, context)
    case "due": Reading(day: field.text, context)
    case "engagements": engagements.reading(of: field, context)
    default: Reading(choiceIn: field)
    }
  }

  // « pour le 15 déc. 2026 (15 j.o.) »
  private func usualDue(_ fields: [Field], _ context: Context) -> String {
    guard let received = context.notation.readDay(fields.text("received"), today: context.today),
      let kind = fields["kind"]?.chosen.flatMap({ Feedback.Kind(rawValue: $0.value) }),
      let channel = fields["channel"]?.chosen.flatMap({ Feedback.Channel(rawValue: $0.value) })
    else { return "" }
    let feedback = Feedback(
      kind: kind, channel: channel, subject: "", isAccessibility: isAccessibility(fields), receivedOn: received)
    guard let delay = delays.reply(to: feedback), let due = feedback.replyDue(by: delays) else {
      return context.phrases("feedback.noDelay")
    }
    return context.phrases("feedback.dueBy", ["day": .day(due), "delay": .phrase(delay.phrase)])
  }

  private func isAccessibility(_ fields: [Field]) -> Bool {
    fields["accessibility"]?.chosen?.value == YesOrNo.yes.rawValue
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let given = Feedback(
      kind: try fields.choice("kind").flatMap(Feedback.Kind.init) ?? .complaint,
      channel: try fields.choice("channel").flatMap(Feedback.Channel.init) ?? .other,
      subject: try fields.required("subject"), details: fields.text("details"), sender: fields.text("sender"),
      severity: try fields.choice("severity").flatMap(Feedback.Severity.init) ?? .normal,
      isAccessibility: isAccessibility(fields), receivedOn: try fields.requiredDay("received", context),
      dueOn: try fields.day("due", context), site: try fields.choice("site"), bureau: try fields.choice("bureau"),
      engagements: try engagements.numbers(in: fields.text("engagements")), document: try fields.choice("document"),
      owner: owner(fields["owner"]))
    return before.map { EditFeedback($0, to: $0.corrected(as: given, delays)) } ?? AddFeedback(given)
  }

  // Nobody new while the text says who it was: an agent who left is no longer proposed.
  private func owner(_ field: Field?) -> Owner {
    guard let field else { return .nobody }
    if let before, field.text == owners.text(of: before.owner) { return before.owner }
    return owners.owner(in: field)
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Feedback.Refusal {
    case .subjectMissing: "subject"
    case .notYet, .answeredBeforeReceipt, .acknowledgedBeforeReceipt: "received"
    case .dueBeforeReceipt, .beyondRedLine, .putOffWithoutReason: "due"
    default: nil
    }
  }
}

extension Document {
  /// What an agent says who finds it outdated, to whoever keeps it.
  fileprivate func report(_ context: Context) -> Feedback {
    Feedback(
      kind: .dysfunction, channel: .other,
      subject: context.phrases("feedback.outdated", ["title": .text(title)]), receivedOn: context.today, bureau: bureau,
      engagements: engagements, document: code, owner: owner)
  }
}
