import Dashboard
import Quality
import QualityStore
import Terminal
import TestSupport
import Testing

@Suite("The matrix of more courses than have room")
struct TrainingScreenTests {
  /// Twelve courses, all of which the post asks for; agents stand in them in every way there is.
  private func store() throws -> QualityStore {
    var framework = SampleLabel.framework
    let codes = (1...12).map { "FORM-\($0)" }
    framework.courses = codes.map {
      Course(code: $0, title: Wording("Formation \($0)"), renewalYears: 4, firstWithinMonths: 6)
    }
    framework.posts = [Post(code: "ACC", title: Wording("accueil"), courses: codes)]
    let store = try QualityStore.inMemory(
      StartLabel(
        prefecture: "Préfecture des Coteaux", framework: framework, establishment: SampleLabel.establishment),
      by: SampleLabel.signature())
    let days = ["2026-11-20", "2022-12-20", "2023-03-01", "2023-09-01", "2022-11-12", "2017-01-09", "2022-11-24"]
    for index in 1...30 {
      let agent = Agent(code: "AG-\(index)", name: "Agent \(index)", bureau: "BAC", site: "VAL")
      let assignment = Assignment(agent: agent.code, post: "ACC", since: SampleLabel.day("2015-01-05"))
      try store.perform(AddAgent(agent, assignments: [assignment]), by: SampleLabel.signature())
      for (offset, code) in codes.enumerated() where (index + offset) % 9 != 0 {
        let day = SampleLabel.day(days[(index * 5 + offset) % days.count])
        try store.perform(
          RecordTraining(Training(agent: agent.code, course: code, day: day)), by: SampleLabel.signature())
      }
    }
    return store
  }

  @Test("scrolls sideways under its titles, the agents staying where they are")
  func scrolls() throws {
    let store = try store()
    let steps = .typed("5v") + .keys(.end) + .typed(String(repeating: "l", count: 8)) + [.silence]
    let screens = try [Size(width: 180, height: 16), .usual, .small, .least].map {
      try Played(steps, on: $0, store: store).screen
    }
    expectGolden(screens.map(\.golden).joined(separator: "\n"), "screens/training-matrix-wide.fr.txt")
  }

  @Test("goes back to the first column as it came, and stops there")
  func stops() throws {
    let store = try store()
    let steps = .typed("5v") + .typed(String(repeating: "l", count: 20) + String(repeating: "h", count: 20))
    let played = try Played(steps + [.silence], on: .small, store: store)
    #expect(played.told.contains("FORM-1 "))
    #expect(!played.told.contains("FORM-12"))
  }
}
