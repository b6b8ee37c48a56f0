import Quality
import QualityStore

/// Notes that a working group met, one of its own or the one of a degradation.
public struct MeetGroupForm: DecisionForm {
  private let matter: GroupMatter

  public init(_ code: String, _ reader: Reader) throws {
    matter = try GroupMatter(code, reader)
  }

  public var kind: FormKind? { .meetGroup(matter.code) }
  public var title: Phrase { Phrase("form.meetGroup", ["code": .text(matter.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "notes", Phrase("workingGroup.notes"), text: known(on: context.today)?.notes ?? "",
        hint: Phrase("hint.meetingNotes"),
        style: .text),
      Field(
        "day", Phrase("column.day"), text: context.notation.numericDay(context.today), hint: Phrase("hint.day"),
        isRequired: true),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return field.id == "day" ? Reading(pastDay: field.text, context) : .understood("")
  }

  /// The last meetings, to tell which are noted already.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    matter.meetings.suffix(3).reversed().map {
      .field(context.notation.day($0.day), .text($0.notes.isEmpty ? "—" : CleanText.line($0.notes), .quiet))
    }
  }

  /// A day that is noted already gets these notes instead of those it has.
  public func warning(_ fields: [Field], _ context: Context) -> Phrase? {
    guard let day = try? fields.day("day", context), let known = known(on: day), !known.notes.isEmpty,
      known.notes != fields.text("notes")
    else { return nil }
    return Phrase("form.meetGroup.again", ["day": .day(day)])
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    HoldGroupMeeting(
      code: matter.code,
      GroupMeeting(on: try fields.requiredDay("day", context), notes: fields.text("notes")))
  }

  public func field(of refusal: any Error) -> String? {
    if case .meetingTooEarly = refusal as? WorkingGroup.Refusal { return "day" }
    if case .meetingTooEarly = refusal as? Degradation.Refusal { return "day" }
    return nil
  }

  private func known(on day: Day) -> GroupMeeting? { matter.meetings.first { $0.day == day } }
}
