import Quality
import QualityStore

/// What is told about one agent and one course: how it stands and why, what was followed, who stands in, what to do.
struct TrainingDetail {
  private let agent: Agent
  private let course: Course
  private let standing: TrainingStanding
  /// Held today, the longest first.
  private let held: [(title: String, since: Day)]
  /// In the course, or one that it replaces; the latest first.
  private let trainings: [Training]
  private let tutor: String?
  private let context: Context

  init(
    _ agent: Agent, _ course: Course, _ standing: TrainingStanding, _ reader: Reader, _ context: Context
  ) throws {
    (self.agent, self.course, self.standing, self.context) = (agent, course, standing, context)
    let (rules, today) = (try reader.trainingRules(), context.today)
    let titles = Dictionary(rules.posts.map { ($0.code, $0.title) }, uniquingKeysWith: { first, _ in first })
    held = try reader.assignments(of: agent.code).filter { $0.holds(on: today) }
      .map { (titles[$0.post].map(context.text) ?? $0.post, $0.since) }
    trainings = try reader.trainings(of: agent.code).filter { rules.inForce($0.course, on: today) == course.code }
    tutor = try standing.deadline?.tutoring.map { context.name(of: try reader.agent($0.tutor)) }
  }

  var detail: Detail { Detail(title: agent.code, blocks: identity + state + posts + followed + tutoring + next) }

  private var phrases: Phrases { context.phrases }

  private var identity: [Detail.Block] {
    [.paragraph(context.name(of: agent), .heading), .paragraph(context.text(course.title), .plain), .gap]
  }

  private var state: [Detail.Block] {
    switch standing {
    case .asked(let deadline): asked(deadline)
    case .notConcerned(let reason):
      [
        .field(phrases("column.state"), .mark(.informative, phrases("training.notConcerned"))),
        .paragraph(phrases.capitalized(reason.phrase) + ".", .quiet),
      ]
    }
  }

  private func asked(_ deadline: TrainingDeadline) -> [Detail.Block] {
    let (state, days) = (deadline.state(on: context.today), context.today.days(until: deadline.due))
    let far = context.notation.longDay(deadline.due)
    return [
      .field(phrases("column.state"), .mark(state.mark, phrases(state.phrase))),
      .field(
        phrases("column.due"),
        state == .upToDate
          ? .text(far) : .text("\(far) · \(phrases(DueIn.phrase(days: days)))", state.mark.tone)),
      .paragraph(phrases(deadline.basis.phrase), .quiet),
    ]
  }

  private var posts: [Detail.Block] {
    let places = [agent.bureau, agent.site].compactMap(\.self).joined(separator: " · ")
    let told = held.map { title, since in
      phrases("training.postSince", ["post": .text(title.capitalizedFirst), "since": .day(since)])
    }
    return [.gap, .heading(phrases("training.posts"))]
      + (told.isEmpty ? [.paragraph("—", .quiet)] : told.map { .paragraph($0, .plain) })
      + (places.isEmpty ? [] : [.paragraph(places, .quiet)])
  }

  private static let most = 4

  private var followed: [Detail.Block] {
    let told = trainings.prefix(TrainingDetail.most).map { training in
      [
        context.notation.longDay(training.day), training.course == course.code ? "" : training.course,
        context.evidence(training.evidence),
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return [.gap, .heading(phrases("training.sessions"))]
      + (told.isEmpty
        ? [.paragraph(phrases("training.neverFollowed"), .quiet)] : told.map { .paragraph($0, .plain) })
  }

  private var tutoring: [Detail.Block] {
    guard let tutoring = standing.deadline?.tutoring, let tutor else { return [] }
    let period: [String: PhraseValue] = [
      "tutor": .text(tutor), "since": .day(tutoring.since), "until": .day(tutoring.until),
    ]
    return [.gap, .heading(phrases("training.tutoring")), .paragraph(phrases("training.tutoredBy", period), .plain)]
      + (tutoring.subject.isEmpty ? [] : [.paragraph(tutoring.subject, .plain)])
  }

  private var next: [Detail.Block] {
    let state = standing.deadline?.state(on: context.today)
    let phrase = Phrase("training.next.\(state?.rawValue ?? "notConcerned")")
    return [
      .gap, .paragraph(phrases(phrase), state.map { $0 == .upToDate ? .quiet : $0.mark.tone } ?? .quiet),
      .paragraph(phrases("training.keys"), .quiet),
    ]
  }
}

extension String {
  /// Titles of posts are written as they stand within a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
