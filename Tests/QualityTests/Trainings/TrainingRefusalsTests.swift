import Quality
import TestSupport
import Testing

@Suite("What cannot be recorded of agents and trainings")
struct TrainingRefusalsTests {
  private let day = SampleLabel.day("2026-03-10")

  private func post(_ code: String, from since: Day, to until: Day? = nil) -> Assignment {
    Assignment(agent: "AG-01", post: code, since: since, until: until)
  }

  @Test("posts may follow each other, overlap, or last one day; none ends before it begins or comes twice")
  func assignments() throws {
    try Assignment.check([post("GUICHET", from: day, to: day), post("GUICHET", from: day.adding(days: 1))])
    try Assignment.check([post("GUICHET", from: day), post("TITRES", from: day)])
    #expect(throws: Assignment.Refusal.endBeforeStart(day)) {
      try Assignment.check([post("GUICHET", from: day, to: day.adding(days: -1))])
    }
    #expect(throws: Assignment.Refusal.twice(post: "GUICHET", day)) {
      try Assignment.check([post("GUICHET", from: day, to: day), post("GUICHET", from: day)])
    }
  }

  @Test("a training counts from the day it was followed", arguments: [(-1, true), (0, true), (1, false)])
  func training(daysFromToday: Int, isPossible: Bool) {
    let training = Training(agent: "AG-01", course: "FRAUDE", day: day.adding(days: daysFromToday))
    #expect((try? training.check(today: day)) != nil ? isPossible : !isPossible)
  }

  @Test("a tutoring may last one day, but needs somebody else")
  func tutoring() throws {
    try Tutoring(agent: "AG-01", course: "FRAUDE", tutor: "AG-02", since: day, until: day).check()
    #expect(throws: Tutoring.Refusal.tutorIsAgent) {
      try Tutoring(agent: "AG-01", course: "FRAUDE", tutor: "AG-01", since: day, until: day).check()
    }
    #expect(throws: Tutoring.Refusal.endBeforeStart(day)) {
      try Tutoring(agent: "AG-01", course: "FRAUDE", tutor: "AG-02", since: day, until: day.adding(days: -1)).check()
    }
  }
}
