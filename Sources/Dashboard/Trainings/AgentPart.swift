import Quality

/// A line of an agent's page: what is due, a post, an absence, a tutoring, or a training.
public enum AgentPart: Sendable {
  case deadline(TrainingDeadline)
  case post(Assignment, title: String)
  case absence(Absence)
  case tutoring(Tutoring, course: String, tutor: String)
  case training(Training, course: String)

  var id: String {
    switch self {
    case .deadline(let deadline): AgentPart.id(ofDeadline: deadline.course.code)
    case .post(let held, _): "post \(held.post) \(held.since)"
    case .absence(let absence): "absence \(absence.since)"
    case .tutoring(let tutoring, _, _): "tutoring \(tutoring.course) \(tutoring.since)"
    case .training(let training, _): "\(training.course) \(training.day)"
    }
  }

  static func id(ofDeadline course: String) -> String { "due \(course)" }

  var kind: Phrase {
    switch self {
    case .deadline: Phrase("agent.part.deadline")
    case .post: Phrase("agent.part.post")
    case .absence: Phrase("agent.part.absence")
    case .tutoring: Phrase("agent.part.tutoring")
    case .training: Phrase("agent.part.training")
    }
  }

  /// When it is due, or began.
  var day: Day {
    switch self {
    case .deadline(let deadline): deadline.due
    case .post(let held, _): held.since
    case .absence(let absence): absence.since
    case .tutoring(let tutoring, _, _): tutoring.since
    case .training(let training, _): training.day
    }
  }

  /// The code of the course it is about.
  var course: String? {
    switch self {
    case .deadline(let deadline): deadline.course.code
    case .tutoring(let tutoring, _, _): tutoring.course
    case .training(let training, _): training.course
    case .post, .absence: nil
    }
  }

  func mark(_ context: Context) -> Cell {
    switch self {
    case .deadline(let deadline):
      let state = deadline.state(on: context.today)
      return .mark(state.mark, context.phrases(state.phrase))
    case .tutoring(let tutoring, _, _) where tutoring.covers(context.today):
      return .mark(.tutored, context.phrases(TrainingDeadline.State.tutored.phrase))
    case .post, .absence, .tutoring, .training: return .text("")
    }
  }

  func text(_ context: Context) -> String {
    switch self {
    case .deadline(let deadline): context.text(deadline.course.title)
    case .post(_, let title): title
    case .absence: context.phrases("agent.away")
    case .tutoring(_, let course, let tutor):
      context.phrases("agent.tutoredIn", ["course": .text(course), "tutor": .text(tutor)])
    case .training(_, let course): course
    }
  }

  /// How it stands, how long it lasted, or what proves it.
  func more(_ context: Context) -> String {
    switch self {
    case .deadline(let deadline): deadline.stateText(context)
    case .post(let held, _): until(held.until, context)
    case .absence(let absence): until(absence.until, context)
    case .tutoring(let tutoring, _, _): until(tutoring.until, context)
    case .training(let training, _):
      [context.evidence(training.evidence), training.session ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }

  func tone(_ context: Context) -> Tone {
    switch self {
    case .deadline(let deadline): deadline.state(on: context.today).mark.tone
    case .post(let held, _): held.holds(on: context.today) ? .plain : .quiet
    case .absence(let absence): absence.holds(on: context.today) ? .attention : .quiet
    case .tutoring(let tutoring, _, _): tutoring.covers(context.today) ? .plain : .quiet
    case .training: .plain
    }
  }

  private func until(_ day: Day?, _ context: Context) -> String {
    day.map { context.phrases("agent.until", ["day": .day($0)]) } ?? ""
  }
}
