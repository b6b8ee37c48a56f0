import Quality
import QualityStore

/// Decides what to do with what was received: nothing, for a reason; an answer; a working group or an action, whose form
/// opens, linked to it.
public struct TriageFeedbackForm: FormContents {
  let feedback: Feedback
  private let owners: OwnerOptions

  public init(_ code: String, _ reader: Reader, _ context: Context) throws {
    feedback = try reader.feedback(code)
    owners = try OwnerOptions(reader, context)
  }

  public var kind: FormKind? { .triage(feedback.code) }
  public var title: Phrase { Phrase("form.triage", ["code": .text(feedback.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field("triage", Phrase("feedback.triage"), choosing: feedback.triage ?? .answer, named: \.phrase, context),
      Field(
        "reason", Phrase("feedback.triageReason"), text: feedback.triageReason, hint: Phrase("hint.why"),
        style: .prose),
      Field(
        "owner", Phrase("column.owner"), text: owners.text(of: feedback.owner), hint: Phrase("hint.owner"),
        style: .proposals, options: owners.options),
    ]
  }

  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    let triage = triage(in: fields)
    fields.change("reason") { $0.isHidden = triage == .action || triage == .group }
    fields.change("owner") { $0.isHidden = triage != .answer }
    return fields
  }

  private func triage(in fields: [Field]) -> Feedback.Triage? {
    fields["triage"]?.chosen.flatMap { Feedback.Triage(rawValue: $0.value) }
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    guard field.id == "triage" else { return .understood("") }
    guard let triage = triage(in: fields) else { return Reading(choiceIn: field) }
    return .understood(context.phrases("feedback.triage.\(triage.rawValue).then"))
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    FeedbackRemarks(feedback, context).blocks
  }

  public func request(_ fields: [Field], _ context: Context) throws -> Request {
    guard let triage = try fields.choice("triage").flatMap(Feedback.Triage.init) else {
      throw FieldRefusal(field: "triage", phrase: Phrase("form.missing"))
    }
    // A group or an action says more than the decision to have one: its form makes both.
    let subject = FeedbackList().subject(of: feedback)
    if triage == .action { return .ask(.action(subject)) }
    if triage == .group { return .ask(.group(subject)) }
    return .perform(
      TriageFeedback(code: feedback.code, as: triage, because: fields.text("reason"), owner: newOwner(fields)))
  }

  // Nil while nobody else is named: whoever is in charge by then stays, an agent who left too.
  private func newOwner(_ fields: [Field]) -> Owner? {
    guard let field = fields["owner"], !field.isHidden, field.text != owners.text(of: feedback.owner)
    else { return nil }
    return owners.owner(in: field)
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Feedback.Refusal {
    case .reasonMissing: "reason"
    case .alreadyAnswered, .groupAtWork: "triage"
    default: nil
    }
  }
}

/// What is told of feedback under the forms about it: what it is, and until when it waits.
struct FeedbackRemarks {
  let feedback: Feedback
  let context: Context

  init(_ feedback: Feedback, _ context: Context) {
    self.feedback = feedback
    self.context = context
  }

  var blocks: [Detail.Block] { [.paragraph(feedback.subject, .heading)] + due }

  private var due: [Detail.Block] {
    guard feedback.awaitsAnswer, let day = feedback.dueOn else { return [] }
    let isLate = day < context.today
    let text = context.notation.longDay(day) + " · " + feedback.replyText(context)
    return [.field(context.phrases("feedback.dueOn"), .text(text, isLate ? .attention : .quiet))]
  }
}
