import Quality
import QualityStore

/// Puts right what an agent followed: the day, the course, or what proves it.
public struct EditTrainingForm: DecisionForm {
  private let reference: TrainingReference
  let before: Training
  private let agent: Agent
  private let courses: [Course]

  public init(_ reference: TrainingReference, _ reader: Reader) throws {
    self.reference = reference
    before = try reader.training(of: reference.agent, in: reference.course, on: reference.day)
    agent = try reader.agent(reference.agent)
    courses = try reader.courses()
  }

  public var kind: FormKind? { .editTraining(reference) }
  public var title: Phrase { Phrase("form.training.edit", ["agent": .text(agent.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "evidence", Phrase("action.evidence"), text: context.masksNames ? "" : before.evidence,
        hint: Phrase("hint.certificate"), style: .prose),
      Field(
        "day", Phrase("column.day"), text: context.notation.numericDay(before.day), hint: Phrase("hint.day"),
        isRequired: true),
      Field(
        "course", Phrase("column.course"), text: before.course, hint: Phrase("hint.course"), style: .codes,
        options: courses.map { Field.Option($0.code, label: context.text($0.title)) }, isRequired: true),
    ]
  }

  /// What was followed with others has the course and the day of its session.
  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    guard before.session != nil else { return fields }
    var fields = fields
    for id in ["day", "course"] { fields.change(id) { $0.isHidden = true } }
    return fields
  }

  public func reread(_ reader: Reader, _ context: Context) throws -> (any FormContents)? {
    try EditTrainingForm(reference, reader)
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "day": return Reading(pastDay: field.text, context)
    case "course": return Reading(choiceIn: field)
    default: return .understood("")
    }
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let who = Detail.Block.paragraph(
      "\(context.name(of: agent)) · \(title(of: before.course, context)) · \(context.notation.longDay(before.day))",
      .heading)
    let session = before.session.map {
      Detail.Block.paragraph(context.phrases("form.training.ofSession", ["code": .text($0)]), .quiet)
    }
    let path = Evidence(fields.text("evidence"), on: context.today).path
    let missing = path.flatMap { path in
      context.files.isThere(path)
        ? nil
        : Detail.Block.paragraph(
          context.phrases("evidence.notThere", ["path": .text(context.evidence(path))]), .attention)
    }
    return [who] + [session, missing].compactMap(\.self)
  }

  /// Where others look on, what proves it is not shown, and an empty field keeps it.
  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let evidence = fields.text("evidence")
    return EditTraining(
      before,
      to: Training(
        agent: before.agent, course: try fields.choice("course") ?? before.course,
        day: try fields.requiredDay("day", context),
        evidence: context.masksNames && evidence.isEmpty ? before.evidence : evidence, session: before.session))
  }

  public func field(of refusal: any Error) -> String? {
    TrainingForm.field(of: refusal as? Training.Refusal)
  }

  private func title(of course: String, _ context: Context) -> String {
    courses.first { $0.code == course }.map { context.text($0.title) } ?? course
  }
}

/// Which training is meant.
public struct TrainingReference: Hashable, Codable, Sendable {
  public let agent, course: String
  public let day: Day

  public init(_ training: Training) {
    (agent, course, day) = (training.agent, training.course, training.day)
  }
}

extension Command.Name {
  /// What was followed is put right, or proved.
  public static let editTraining = Command.Name("editTraining")
  public static let deleteTraining = Command.Name("deleteTraining")
  /// The days of a post, of an absence or of a tutoring are put right.
  public static let editPeriod = Command.Name("editPeriod")
  public static let deletePeriod = Command.Name("deletePeriod")
  public static let correctDeparture = Command.Name("correctDeparture")
}

extension Command {
  /// What can be put right of a line of an agent's page: a training, or the days of a post, an absence, a tutoring.
  static func corrections(of line: AgentPart?, _ context: Context) -> [Command] {
    if let period = line?.period {
      return [
        Command(.editPeriod, unless: context.refusalToWrite, .ask(.editPeriod(period))),
        Command(.deletePeriod, unless: context.refusalToWrite, .perform(DeletePeriod(period))),
      ]
    }
    guard case .training(let training, _) = line else {
      return [Command(.editTraining, unless: context.refusalToWrite ?? Phrase("why.notCorrected"), .lookForFiles([]))]
    }
    let path = Evidence(training.evidence, on: training.day).path
    return [
      Command(.editTraining, unless: context.refusalToWrite, .ask(.editTraining(TrainingReference(training)))),
      Command(
        .deleteTraining, unless: context.refusalToWrite,
        .perform(DeleteTraining(agent: training.agent, course: training.course, on: training.day))),
      Command(
        .lookAtEvidence, unless: path == nil ? Phrase("why.noCertificateFile") : nil, .lookForFiles([path ?? ""])),
    ]
  }
}
