import Quality
import QualityStore

/// A colleague stands in for a course that is not offered in time, until there is a seat.
public struct TutoringForm: DecisionForm {
  private let seat: TrainingSeat
  private let agent: Agent
  private let course: Course?
  private let colleagues: [Agent]

  public init(_ seat: TrainingSeat, _ reader: Reader, _ context: Context) throws {
    self.seat = seat
    agent = try reader.agent(seat.agent)
    course = try reader.courses().first { $0.code == seat.course }
    let bureau = agent.bureau
    // Those of the same bureau first: they know the work.
    colleagues = try reader.agents().filter { $0.code != seat.agent && !$0.hasLeft(on: context.today) }
      .sorted { left, right in
        (left.bureau == bureau) == (right.bureau == bureau)
          ? Folding.comesBefore(context.name(of: left), context.name(of: right)) : left.bureau == bureau
      }
  }

  public var kind: FormKind? { .tutoring(seat) }
  public var title: Phrase { Phrase("form.tutoring", ["agent": .text(seat.agent), "course": .text(seat.course)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "tutor", Phrase("field.tutor"), style: .choice,
        options: colleagues.map {
          Field.Option($0.code, text: context.name(of: $0), label: [$0.code, $0.bureau ?? ""].joined(separator: " "))
        }, isRequired: true),
      Field(
        "subject", Phrase("field.tutoringSubject"), text: course.map { context.text($0.title) } ?? "", style: .prose),
      Field(
        "since", Phrase("field.since"), text: context.notation.numericDay(context.today), hint: Phrase("hint.day"),
        isRequired: true),
      Field(
        "until", Phrase("field.untilIncluded"),
        text: context.notation.numericDay(context.today.adding(months: TutoringForm.usualMonths)),
        hint: Phrase("hint.day"), isRequired: true),
    ]
  }

  /// How long a tutoring is proposed for, in calendar months; a habit, it can be changed in the form.
  static let usualMonths = 3

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "tutor": return Reading(choiceIn: field)
    case "since", "until": return Reading(day: field.text, context)
    default: return .understood("")
    }
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [
      .paragraph(context.name(of: agent), .heading),
      .paragraph(context.phrases("need.next.tutored"), .quiet),
    ]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    guard let tutor = try fields.choice("tutor") else {
      throw FieldRefusal(field: "tutor", phrase: Phrase("form.missing"))
    }
    return RecordTutoring(
      Tutoring(
        agent: seat.agent, course: seat.course, tutor: tutor, since: try fields.requiredDay("since", context),
        until: try fields.requiredDay("until", context), subject: fields.text("subject")))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Tutoring.Refusal {
    case .tutorIsAgent: "tutor"
    case .endBeforeStart: "until"
    case .alreadyRecorded: "since"
    default: nil
    }
  }
}
