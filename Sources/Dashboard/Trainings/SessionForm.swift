import Quality
import QualityStore

/// Records a course that several agents followed together, or corrects it: many agents, one form, one decision.
public struct SessionForm: DecisionForm {
  private let start: SessionStart
  /// Nil for a new session.
  let before: TrainingSession?
  private let choices: SessionChoices

  public init(_ start: SessionStart, editing code: String? = nil, _ reader: Reader, _ context: Context) throws {
    self.start = start
    before = try code.map { try reader.trainingSession($0) }
    choices = try SessionChoices(keeping: before?.attendees ?? Set(start.agents), reader, context)
  }

  public var kind: FormKind? { before.map { .editSession($0.code) } ?? .session(start) }

  public var title: Phrase {
    before.map { Phrase("form.session.edit", ["code": .text($0.code)]) } ?? Phrase("form.session")
  }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "course", Phrase("column.course"), text: before?.course ?? start.course ?? "", hint: Phrase("hint.course"),
        style: .codes, options: choices.courses(on: before?.day ?? context.today), isRequired: true),
      Field(
        "day", Phrase("column.day"), text: context.notation.numericDay(before?.day ?? context.today),
        hint: Phrase("hint.day"), isRequired: true),
      Field(
        "place", Phrase("column.place"), text: before?.place ?? "", hint: Phrase("hint.sessionPlace"),
        style: .proposals, options: choices.places),
      Field(
        "provider", Phrase("column.provider"), text: before?.provider ?? "", hint: Phrase("hint.provider"),
        style: .proposals, options: choices.providers),
      Field(
        "evidence", Phrase("action.evidence"), text: context.masksNames ? "" : before?.evidence ?? "",
        hint: Phrase("hint.sessionEvidence"),
        style: .prose),
      Field("notes", Phrase("action.notes"), text: before?.notes ?? "", hint: Phrase("hint.notes"), style: .text),
      Field(
        "agents", Phrase("session.attendees"), style: .checklist, options: choices.agents(for: start.course),
        ticking: before?.attendees ?? Set(start.agents), isRequired: true),
    ]
  }

  /// Those who are due for the course come first; a course that is replaced by the day is not proposed.
  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    let day = day(among: fields, context)
    fields.change("course") { $0.options = choices.courses(on: day) }
    let course = fields["course"]?.chosen?.value
    fields.change("agents") { $0.options = choices.agents(for: course) }
    return fields
  }

  public func reread(_ reader: Reader, _ context: Context) throws -> (any FormContents)? {
    try before.map { try SessionForm(start, editing: $0.code, reader, context) }
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "course":
      return choices.replaced(field.text, on: day(among: fields, context)).map(Reading.wrong)
        ?? Reading(choiceIn: field)
    case "day": return Reading(pastDay: field.text, context)
    case "agents": return attendees(field, fields, context)
    default: return .understood("")
    }
  }

  // A sheet that is not there is told before it is saved: it may be a slip, or a share that is not mounted.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let evidence = Evidence(fields.text("evidence"), on: context.today)
    guard let path = evidence.path, !context.files.isThere(path) else { return [] }
    return [.paragraph(context.phrases("evidence.notThere", ["path": .text(context.evidence(path))]), .attention)]
  }

  /// Where others look on, what proves it is not shown, and an empty field keeps it.
  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let evidence = fields.text("evidence")
    let session = TrainingSession(
      code: before?.code ?? "", course: try fields.choice("course") ?? "",
      day: try fields.requiredDay("day", context), place: fields.text("place"), provider: fields.text("provider"),
      evidence: context.masksNames && evidence.isEmpty ? before?.evidence ?? "" : evidence, notes: fields.text("notes"),
      attendees: Set(fields["agents"]?.ticked.map(\.value) ?? []))
    guard let before else { return RecordSession(session) }
    return EditSession(before, to: session)
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? TrainingSession.Refusal {
    case .courseMissing, .replaced: "course"
    case .notYet: "day"
    case .attendeesMissing, .alreadyRecorded, .unknownAttendees, .afterLeaving, .beforeAnyPost: "agents"
    case nil: nil
    }
  }

  // « 12 agents choisis », or those who have the course on that day already, or could not be there.
  private func attendees(_ field: Field, _ fields: [Field], _ context: Context) -> Reading {
    let ticked = field.ticked.map(\.value)
    if let course = fields["course"]?.chosen?.value {
      let session = TrainingSession(
        code: before?.code ?? "", course: course, day: day(among: fields, context), attendees: Set(ticked))
      if let refusal = choices.refusal(of: session, after: before), self.field(of: refusal) == field.id, !ticked.isEmpty
      {
        return .wrong(refusal.phrase)
      }
    }
    return .understood(context.phrases("session.chosen", ["count": .count(ticked.count)]))
  }

  private func day(among fields: [Field], _ context: Context) -> Day {
    context.notation.readDay(fields.text("day"), today: context.today) ?? before?.day ?? context.today
  }
}
