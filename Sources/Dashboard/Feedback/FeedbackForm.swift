import Quality
import QualityStore

/// Takes in what a user or an agent said, or corrects it.
public struct FeedbackForm: DecisionForm {
  /// Nil for something new.
  private let before: Feedback?
  private let engagements: EngagementField
  private let sites: [Site]
  private let delays: FeedbackDelays

  public init(editing code: String? = nil, _ reader: Reader) throws {
    before = try code.map { try reader.feedback($0) }
    engagements = EngagementField(among: try reader.engagements())
    sites = try reader.sites()
    delays = try reader.delays().feedback
  }

  public var kind: FormKind? { before.map { .editFeedback($0.code) } ?? .feedback }
  public var title: Phrase {
    before.map { Phrase("form.feedback.edit", ["code": .text($0.code)]) } ?? Phrase("form.feedback")
  }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "subject", Phrase("feedback.subject"), text: before?.subject ?? "", hint: Phrase("hint.feedbackSubject"),
        style: .prose, isRequired: true),
      Field("kind", Phrase("feedback.kind"), choosing: before?.kind ?? .complaint, named: \.phrase, context),
      Field("channel", Phrase("feedback.channel"), choosing: before?.channel ?? .email, named: \.phrase, context),
      Field(
        "received", Phrase("feedback.receivedOn"),
        text: context.notation.numericDay(before?.receivedOn ?? context.today),
        hint: Phrase("hint.day"), isRequired: true),
      Field(
        "due", Phrase("feedback.dueOn"), text: (before?.dueOn).map(context.notation.numericDay) ?? "",
        hint: Phrase("hint.replyDay")),
      Field(
        "site", Phrase("column.site"), text: before?.site ?? "", hint: Phrase("hint.optional"), style: .codes,
        options: sites.map { Field.Option($0.code, label: $0.name) }),
      engagements.field(proposing: before?.engagements ?? [], context),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    if field.id == "due", field.text.isEmpty { return .understood(usualDue(fields, context)) }
    guard !field.text.isEmpty else { return .empty }
    return switch field.id {
    case "subject": .understood("")
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
    let feedback = Feedback(kind: kind, channel: channel, subject: "", receivedOn: received)
    guard let delay = delays.reply(to: feedback), let due = feedback.replyDue(by: delays) else {
      return context.phrases("feedback.noDelay")
    }
    return context.phrases("feedback.dueBy", ["day": .day(due), "delay": .phrase(delay.phrase)])
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let given = Feedback(
      kind: try fields.choice("kind").flatMap(Feedback.Kind.init) ?? .complaint,
      channel: try fields.choice("channel").flatMap(Feedback.Channel.init) ?? .other,
      subject: try fields.required("subject"), receivedOn: try fields.requiredDay("received", context),
      dueOn: try fields.day("due", context), site: try fields.choice("site"),
      engagements: try engagements.numbers(in: fields.text("engagements")))
    return before.map { EditFeedback($0.corrected(as: given, delays)) } ?? AddFeedback(given)
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Feedback.Refusal {
    case .subjectMissing: "subject"
    case .notYet: "received"
    case .dueBeforeReceipt: "due"
    default: nil
    }
  }
}
