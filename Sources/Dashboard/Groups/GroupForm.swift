import Quality
import QualityStore

/// Forms a working group of its own, on what was selected, or changes one.
public struct GroupForm: DecisionForm {
  let subject: Subject
  /// Nil for a new group.
  let before: WorkingGroup?
  private let owners: OwnerOptions
  private let feedback: [Feedback]

  public init(_ subject: Subject, editing code: String? = nil, _ reader: Reader, _ context: Context) throws {
    self.subject = subject
    before = try code.map { try reader.workingGroup($0) }
    owners = try OwnerOptions(reader, context)
    feedback = try reader.feedback().reversed()
  }

  public var kind: FormKind? { before.map { .editGroup($0.code) } ?? .group(subject) }

  public var title: Phrase {
    before.map { Phrase("form.group.edit", ["code": .text($0.code)]) } ?? Phrase("form.group")
  }

  public func fields(_ context: Context) -> [Field] {
    let called = before.map { $0.feedback } ?? subject.feedback
    return [
      Field(
        "title", Phrase("column.title"), text: before?.title ?? said(called), hint: Phrase("hint.groupTitle"),
        style: .prose, isRequired: true),
      Field(
        "members", Phrase("degradation.members"), text: before?.members.codes ?? "", hint: Phrase("hint.members"),
        style: .codes, options: owners.codes, isRequired: true),
      Field(
        "feedback", Phrase("workingGroup.feedback"), text: called ?? "", hint: Phrase("hint.groupFeedback"),
        style: .codes,
        options: feedback.map { Field.Option($0.code, label: $0.subject) }),
      Field(
        "finding", Phrase("workingGroup.finding"), text: before?.finding ?? "", hint: Phrase("hint.finding"),
        style: .prose),
      Field(
        "formed", Phrase("workingGroup.formedOn"), text: context.notation.numericDay(before?.formedOn ?? context.today),
        hint: Phrase("hint.day"), isRequired: true),
    ]
  }

  public func reread(_ reader: Reader, _ context: Context) throws -> (any FormContents)? {
    try before.map { try GroupForm(subject, editing: $0.code, reader, context) }
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "members": return .understood(members(field.text).map { context.text($0) }.joined(separator: ", "))
    case "feedback": return Reading(choiceIn: field)
    case "formed": return Reading(pastDay: field.text, context)
    default: return .understood("")
    }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    var group = before ?? WorkingGroup(title: "", formedOn: context.today, members: [])
    group.title = try fields.required("title")
    group.members = members(try fields.required("members"))
    group.feedback = try fields.choice("feedback")
    group.finding = fields.text("finding")
    group.formedOn = try fields.requiredDay("formed", context)
    guard let before else { return FormGroup(group) }
    return EditGroup(before, to: group)
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? WorkingGroup.Refusal {
    case .titleMissing: "title"
    case .membersMissing, .memberTwice: "members"
    case .calledTwice: "finding"
    case .notYet, .formedAfterMeeting: "formed"
    default: nil
    }
  }

  // Nobody new while the text says who they were: an agent who left is no longer proposed.
  private func members(_ text: String) -> [Owner] {
    guard let before else { return owners.several(in: text) }
    return text == before.members.codes ? before.members : owners.several(in: text, knowing: before.members)
  }

  // What was said is what the group is about.
  private func said(_ code: String?) -> String { feedback.first { $0.code == code }?.subject ?? "" }
}
