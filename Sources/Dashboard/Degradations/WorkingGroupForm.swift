import Quality
import QualityStore

/// Gathers a working group, or changes it: who, and when they meet first.
public struct WorkingGroupForm: DecisionForm {
  let degradation: Degradation
  private let indicator: Indicator
  private let owners: OwnerOptions

  public init(_ code: String, _ reader: Reader, _ context: Context) throws {
    degradation = try reader.degradation(code)
    indicator = try reader.indicator(degradation.indicator)
    owners = try OwnerOptions(reader, context)
  }

  public var kind: FormKind? { .workingGroup(degradation.code) }
  public var title: Phrase { Phrase("form.workingGroup", ["code": .text(degradation.code)]) }

  public func fields(_ context: Context) -> [Field] {
    let group = degradation.group
    return [
      Field(
        "members", Phrase("degradation.members"),
        text: group?.members.map(\.code).joined(separator: ", ") ?? "", hint: Phrase("hint.members"), style: .codes,
        options: owners.codes, isRequired: true),
      Field(
        "meeting", Phrase("degradation.firstMeeting"),
        text: group.map { context.notation.numericDay($0.firstMeeting) } ?? "",
        hint: Phrase("hint.day"), isRequired: true),
      Field(
        "time", Phrase("column.time"), text: group?.firstMeetingAt.map(context.notation.time) ?? "",
        hint: Phrase("hint.time")),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "meeting": return Reading(day: field.text, context)
    case "time": return Reading(time: field.text, context)
    default: return .understood(members(field.text).map { context.text($0) }.joined(separator: ", "))
    }
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph("\(indicator.code) · " + context.text(indicator.title), .heading)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let meeting = try fields.requiredDay("meeting", context)
    return FormWorkingGroup(
      code: degradation.code, members: members(try fields.required("members")), firstMeeting: meeting,
      at: try fields.time("time", context))
  }

  private func members(_ text: String) -> [Owner] {
    owners.several(in: text, knowing: degradation.group?.members ?? [])
  }
}
