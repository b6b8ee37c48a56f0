import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Decisions about what the training office is asked for")
struct TrainingRequestDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()
  let fraud = TrainingSeat(agent: "AG-01", course: "FRAUDE")
  let reception = TrainingSeat(agent: "AG-02", course: "ACCUEIL")

  init() throws {
    store = try SampleLabel.store()
    for (agent, posts) in SampleLabel.agents { try store.perform(AddAgent(agent, assignments: posts), by: signature) }
  }

  private func states(_ year: Int = 2027) throws -> [String] {
    try store.read { try $0.trainingNeeds(of: year, on: SampleLabel.today) }.needs.map {
      "\($0.agent.code) \($0.course.code) T\($0.quarter) \($0.state(on: SampleLabel.today))"
    }
  }

  @Test("several seats are asked for in one entry, which tells codes only; a seat given twice is one")
  func request() throws {
    let entry = try #require(
      try store.perform(RequestTraining([fraud, reception, fraud], year: 2027, quarter: 2), by: signature))
    #expect(entry.fact == "trainingsRequested")
    #expect(entry.details == ["count": .count(2), "seats": "AG-01 FRAUDE, AG-02 ACCUEIL", "year": "2027"])
    #expect(
      try store.read { try $0.trainingRequests() }
        == [fraud, reception].map {
          TrainingRequest($0, year: 2027, quarter: 2, requestedOn: SampleLabel.today)
        })
  }

  @Test("one seat that is refused keeps all from being written")
  func allOrNone() throws {
    try store.perform(RequestTraining([reception], year: 2027), by: signature)
    #expect(throws: TrainingRequest.Refusal.alreadyRequested(reception, SampleLabel.today)) {
      try store.perform(RequestTraining([fraud, reception], year: 2027), by: signature)
    }
    #expect(throws: UnknownCode(kind: .agent, code: "AG-03", near: ["AG-01", "AG-02"])) {
      try store.perform(
        RequestTraining([fraud, TrainingSeat(agent: "AG-03", course: "FRAUDE")], year: 2027), by: signature)
    }
    #expect(throws: UnknownCode(kind: .course, code: "FRAUDES", near: ["FRAUDE"])) {
      try store.perform(RequestTraining([TrainingSeat(agent: "AG-01", course: "FRAUDES")], year: 2027), by: signature)
    }
    #expect(throws: TrainingRequest.Refusal.nothingAsked) {
      try store.perform(RequestTraining([], year: 2027), by: signature)
    }
    #expect(try store.read { try $0.trainingRequests() }.map(\.seat) == [reception])
  }

  @Test("the office's answers are kept, each with its entry; the same answer again changes nothing")
  func answers() throws {
    try store.perform(RequestTraining([fraud, reception], year: 2027), by: signature)
    let day = SampleLabel.day("2027-03-14")
    let schedule = ScheduleTraining([fraud], year: 2027, for: day, place: "Rouen")
    let scheduled = try #require(try store.perform(schedule, by: signature))
    #expect(scheduled.details == ["count": .count(1), "seats": "AG-01 FRAUDE", "day": .day(day), "place": "Rouen"])
    #expect(try store.perform(schedule, by: signature) == nil)
    let refused = try #require(
      try store.perform(RefuseTraining([reception], year: 2027, because: "complet"), by: signature))
    #expect(refused.details == ["count": .count(1), "seats": "AG-02 ACCUEIL", "reason": "complet"])
    #expect(
      try store.read { try $0.trainingRequests() }.map(\.answer) == [
        .scheduled(for: day, place: "Rouen"), .refused(on: SampleLabel.today, reason: "complet"),
      ])
    try store.perform(RequestTraining([reception], year: 2027), by: signature)
    #expect(try store.read { try $0.trainingRequests() }.map(\.answer).last == .awaited)
    try store.undo(by: signature)
    #expect(
      try store.read { try $0.trainingRequests() }.map(\.answer).last
        == .refused(on: SampleLabel.today, reason: "complet"))
  }

  @Test("only what was asked for in that year is answered, and not what was followed since")
  func refused() throws {
    try store.perform(RequestTraining([fraud], year: 2027), by: signature)
    let schedule = ScheduleTraining([reception], year: 2027, for: SampleLabel.today)
    #expect(throws: TrainingRequest.Refusal.notRequested(reception, year: 2027)) {
      try store.perform(schedule, by: signature)
    }
    #expect(throws: TrainingRequest.Refusal.notRequested(fraud, year: 2028)) {
      try store.perform(RefuseTraining([fraud], year: 2028, because: "complet"), by: signature)
    }
    let training = Training(agent: "AG-01", course: "FRAUDE", day: SampleLabel.today)
    try store.perform(RecordTraining(training), by: signature)
    #expect(throws: TrainingRequest.Refusal.alreadyFollowed(fraud, SampleLabel.today)) {
      try store.perform(RefuseTraining([fraud], year: 2027, because: "complet"), by: signature)
    }
  }

  @Test("what is needed follows from deadlines, requests, answers and trainings")
  func needs() throws {
    #expect(try states() == ["AG-01 ACCUEIL T1 toRequest", "AG-02 ACCUEIL T1 toRequest", "AG-01 FRAUDE T1 toRequest"])
    try store.perform(RequestTraining([fraud, reception], year: 2027, quarter: 2), by: signature)
    try store.perform(RefuseTraining([reception], year: 2027, because: "complet"), by: signature)
    #expect(try states() == ["AG-01 ACCUEIL T1 toRequest", "AG-02 ACCUEIL T2 refused", "AG-01 FRAUDE T2 requested"])
    try store.perform(RecordTutoring(SampleLabel.tutoring), by: signature)
    let training = Training(agent: "AG-01", course: "FRAUDE", day: SampleLabel.today)
    try store.perform(RecordTraining(training), by: signature)
    #expect(try states() == ["AG-01 ACCUEIL T1 toRequest", "AG-01 FRAUDE T1 followed", "AG-02 ACCUEIL T2 tutored"])
  }

  @Test("a request in a course that another replaced is answered under either, and not made twice")
  func replaced() throws {
    try store.perform(RequestTraining([fraud], year: 2027), by: signature)
    let next = Course(code: "FRAUDE2", title: Wording("Fraude 2"), renewalYears: 4, firstWithinMonths: 6)
    try store.perform(AddCourse(next), by: signature)
    try store.perform(
      ReplaceCourse("FRAUDE", by: Course.Replacement(course: "FRAUDE2", since: SampleLabel.today)), by: signature)
    #expect(try states().filter { $0.contains("FRAUDE") } == ["AG-01 FRAUDE T1 requested"])
    let seat = TrainingSeat(agent: "AG-01", course: "FRAUDE2")
    #expect(throws: TrainingRequest.Refusal.alreadyRequested(seat, SampleLabel.today)) {
      try store.perform(RequestTraining([seat], year: 2027), by: signature)
    }
    try store.perform(ScheduleTraining([seat], year: 2027, for: SampleLabel.day("2027-03-14")), by: signature)
    #expect(try states().filter { $0.contains("FRAUDE") } == ["AG-01 FRAUDE T1 scheduled"])
  }

  private func scheduled() throws -> [String] {
    try store.read {
      try $0.scheduledTrainings(
        in: SampleLabel.day("2026-11-01")...SampleLabel.day("2027-12-31"), on: SampleLabel.today)
    }.map { "\($0.day)" }
  }

  @Test("what is scheduled leaves the agenda once it was followed, or when the agent leaves before its day")
  func agenda() throws {
    let (first, second) = (SampleLabel.day("2026-12-08"), SampleLabel.day("2027-03-14"))
    try store.perform(RequestTraining([fraud, reception], year: 2027), by: signature)
    try store.perform(ScheduleTraining([fraud], year: 2027, for: first), by: signature)
    try store.perform(ScheduleTraining([reception], year: 2027, for: second), by: signature)
    #expect(try scheduled() == ["\(first)", "\(second)"])
    try store.perform(
      RecordTraining(Training(agent: "AG-01", course: "FRAUDE", day: SampleLabel.today)), by: signature)
    #expect(try scheduled() == ["\(second)"])
    try store.perform(DepartAgent(agent: "AG-02", on: second.adding(days: -1)), by: signature)
    #expect(try scheduled() == [])
  }
}
