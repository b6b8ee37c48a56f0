import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Decisions about agents and trainings")
struct TrainingDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws {
    store = try SampleLabel.store()
    for (agent, posts) in SampleLabel.agents { try store.perform(AddAgent(agent, assignments: posts), by: signature) }
  }

  @Test("an agent is kept with the posts held, and the journal does not name anybody")
  func addAgent() throws {
    #expect(try store.read { try $0.agents() } == SampleLabel.agents.map(\.0))
    #expect(try store.read { try $0.assignments() } == SampleLabel.agents.flatMap(\.1))
    let entry = try #require(try store.latestEntry())
    #expect((entry.fact, entry.details, entry.changes) == ("agentAdded", ["code": "AG-02"], 2))
  }

  @Test("a code that another agent has is refused")
  func duplicateAgent() throws {
    #expect(throws: DuplicateCode(kind: .agent, code: "AG-01")) {
      try store.perform(AddAgent(Agent(code: "AG-01", name: "Sacha Petit"), assignments: []), by: signature)
    }
  }

  @Test("an agent without a name, or with posts nobody can hold, is refused")
  func impossibleAgent() throws {
    let since = SampleLabel.day("2026-01-15")
    let ended = Assignment(agent: "AG-03", post: "TITRES", since: since, until: since.adding(days: -1))
    let held = Assignment(agent: "AG-03", post: "TITRES", since: since)
    let agent = Agent(code: "AG-03", name: "Sacha Petit")
    #expect(throws: Agent.Refusal.nameMissing) {
      try store.perform(AddAgent(Agent(code: "AG-03", name: ""), assignments: []), by: signature)
    }
    #expect(throws: Assignment.Refusal.endBeforeStart(since)) {
      try store.perform(AddAgent(agent, assignments: [ended]), by: signature)
    }
    #expect(throws: Assignment.Refusal.twice(post: "TITRES", since)) {
      try store.perform(AddAgent(agent, assignments: [held, held]), by: signature)
    }
    #expect(throws: UnknownCode(kind: .post, code: "TITRE", near: ["TITRES"])) {
      try store.perform(
        AddAgent(agent, assignments: [Assignment(agent: "AG-03", post: "TITRE", since: since)]), by: signature)
    }
    #expect(try store.facts() == ["agentAdded", "agentAdded"])
  }

  @Test("a training is kept; the same one again, or one still to come, is refused")
  func training() throws {
    let training = SampleLabel.trainings[0]
    let entry = try #require(try store.perform(RecordTraining(training), by: signature))
    #expect(try store.read { try $0.trainings() } == [training])
    #expect(entry.fact == "trainingRecorded")
    #expect(entry.details == ["agent": "AG-01", "course": "FRAUDE", "day": .day(training.day)])
    #expect(throws: Training.Refusal.alreadyRecorded(training.day)) {
      try store.perform(RecordTraining(training), by: signature)
    }
    let tomorrow = SampleLabel.today.adding(days: 1)
    #expect(throws: Training.Refusal.notYet(tomorrow)) {
      try store.perform(RecordTraining(Training(agent: "AG-01", course: "FRAUDE", day: tomorrow)), by: signature)
    }
    try store.perform(
      RecordTraining(Training(agent: "AG-01", course: "FRAUDE", day: SampleLabel.today)), by: signature)
  }

  @Test("a training of an unknown agent or course is refused with the nearest codes")
  func unknownTraining() throws {
    #expect(throws: UnknownCode(kind: .agent, code: "AG-03", near: ["AG-01", "AG-02"])) {
      try store.perform(
        RecordTraining(Training(agent: "AG-03", course: "FRAUDE", day: SampleLabel.today)), by: signature)
    }
    #expect(throws: UnknownCode(kind: .course, code: "FRAUDES", near: ["FRAUDE"])) {
      try store.perform(
        RecordTraining(Training(agent: "AG-01", course: "FRAUDES", day: SampleLabel.today)), by: signature)
    }
  }

  @Test("a tutoring is kept; an agent's own, one that ends before it begins and a second one are refused")
  func tutoring() throws {
    let tutoring = SampleLabel.tutoring
    let entry = try #require(try store.perform(RecordTutoring(tutoring), by: signature))
    #expect(try store.read { try $0.tutorings() } == [tutoring])
    #expect(entry.fact == "tutoringRecorded")
    #expect(entry.details == ["agent": "AG-02", "course": "ACCUEIL", "tutor": "AG-01"])
    #expect(throws: Tutoring.Refusal.alreadyRecorded(tutoring.since)) {
      try store.perform(RecordTutoring(tutoring), by: signature)
    }
    #expect(throws: Tutoring.Refusal.tutorIsAgent) {
      try store.perform(
        RecordTutoring(
          Tutoring(
            agent: "AG-02", course: "FRAUDE", tutor: "AG-02", since: tutoring.since, until: tutoring.until)),
        by: signature)
    }
    #expect(throws: Tutoring.Refusal.endBeforeStart(tutoring.until)) {
      try store.perform(
        RecordTutoring(
          Tutoring(
            agent: "AG-02", course: "FRAUDE", tutor: "AG-01", since: tutoring.until, until: tutoring.since)),
        by: signature)
    }
  }

  @Test("deadlines come earliest first, with what covers the agent meanwhile")
  func deadlines() throws {
    for training in SampleLabel.trainings { try store.perform(RecordTraining(training), by: signature) }
    try store.perform(RecordTutoring(SampleLabel.tutoring), by: signature)
    let deadlines = try store.read { try $0.trainingDeadlines(on: SampleLabel.today) }
    let lines = deadlines.map {
      "\($0.agent.code) \($0.course.code) \($0.post) \($0.due) \($0.state(on: SampleLabel.today))"
    }
    #expect(
      lines == [
        "AG-01 FRAUDE TITRES 2026-03-10 overdue", "AG-02 ACCUEIL GUICHET 2026-07-15 tutored",
        "AG-01 ACCUEIL TITRES 2028-02-29 upToDate",
      ])
  }

  @Test("the matrix has every agent and course, with the reason where nothing is asked")
  func matrix() throws {
    for training in SampleLabel.trainings { try store.perform(RecordTraining(training), by: signature) }
    let matrix = try store.read { try $0.trainingMatrix(on: SampleLabel.today) }
    #expect(matrix.courses.map(\.code) == ["FRAUDE", "ACCUEIL"])
    let lines = matrix.lines.map { line in
      let standings = line.standings.map { standing in
        switch standing {
        case .asked(let deadline): deadline.due.iso
        case .notConcerned(let reason): "\(reason)"
        }
      }
      return "\(line.agent.code) \(line.posts.joined(separator: "+")): \(standings.joined(separator: " "))"
    }
    #expect(lines == ["AG-01 TITRES: 2026-03-10 2028-02-29", "AG-02 GUICHET: noPost 2026-07-15"])
  }
}
