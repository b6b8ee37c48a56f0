import Quality
import QualityStore

/// Records that a colleague stands in for a course; it never counts as a training.
public struct TutoringForm: DecisionForm {
  let agent: String
  /// The course that was selected.
  let course: String?
  private let courses: [Course]
  private let colleagues: [Agent]

  public init(_ agent: String, course: String?, _ reader: Reader, _ context: Context) throws {
    (self.agent, self.course) = (try reader.agent(agent).code, course)
    courses = try reader.courses()
    let bureau = try reader.agent(agent).bureau
    // Those of the same bureau first: they know the work. The agent comes last, to be told why that cannot be.
    let present = try reader.agents().filter { !$0.hasLeft(on: context.today) }
    colleagues =
      present.filter { $0.code != agent }.sorted { left, right in
        (left.bureau == bureau) == (right.bureau == bureau)
          ? Folding.comesBefore(context.name(of: left), context.name(of: right)) : left.bureau == bureau
      } + present.filter { $0.code == agent }
  }

  /// How long a tutoring is proposed for, in calendar months; a habit, it can be changed in the form.
  static let usualMonths = 3

  public var kind: FormKind? { .tutoring(agent, course: course) }
  public var title: Phrase { Phrase("form.tutoring", ["code": .text(agent)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "course", Phrase("column.course"), text: course ?? "", style: .choice, options: courses.options(context),
        isRequired: true),
      Field(
        "tutor", Phrase("training.tutor"), hint: Phrase("hint.tutor"), style: .choice,
        options: colleagues.map {
          Field.Option($0.code, text: "\($0.code) \(context.masksNames ? "" : $0.name)", label: $0.bureau ?? "")
        }, isRequired: true),
      Field(
        "since", Phrase("training.tutoringSince"), text: context.notation.numericDay(context.today),
        hint: Phrase("hint.day"), isRequired: true),
      Field(
        "until", Phrase("training.tutoringUntil"),
        text: context.notation.numericDay(context.today.adding(months: TutoringForm.usualMonths)),
        hint: Phrase("hint.tutoringUntil"), isRequired: true),
      Field(
        "subject", Phrase("training.subject"),
        text: courses.first { $0.code == course }.map { context.text($0.title) } ?? "",
        hint: Phrase("hint.tutoringSubject"), style: .prose),
    ]
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(context.phrases("need.next.tutored"), .quiet)]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "course", "tutor": return Reading(choiceIn: field)
    case "subject": return .understood("")
    default: return Reading(day: field.text, context)
    }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    RecordTutoring(
      Tutoring(
        agent: agent, course: try fields.choice("course") ?? "", tutor: try fields.choice("tutor") ?? "",
        since: try fields.requiredDay("since", context), until: try fields.requiredDay("until", context),
        subject: fields.text("subject")))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Tutoring.Refusal {
    case .tutorIsAgent, .tutorLeft: "tutor"
    case .endBeforeStart, .agentLeft: "until"
    case .alreadyRecorded, .covered: "since"
    case .noneBefore, nil: nil
    }
  }
}

/// Ends a tutoring before its time, or gives it more.
public struct EndTutoringForm: DecisionForm {
  let agent, course: String

  public var kind: FormKind? { .endTutoring(agent, course: course) }
  public var title: Phrase { Phrase("form.endTutoring", ["code": .text(agent), "course": .text(course)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "day", Phrase("training.tutoringUntil"), text: context.notation.numericDay(context.today),
        hint: Phrase("hint.day"), isRequired: true)
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : Reading(day: field.text, context)
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    EndTutoring(agent: agent, course: course, on: try fields.requiredDay("day", context))
  }

  public func field(of refusal: any Error) -> String? { refusal is Tutoring.Refusal ? "day" : nil }
}
