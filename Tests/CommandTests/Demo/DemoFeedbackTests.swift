import Quality
import QualityStore
import TestSupport
import Testing

@testable import vigie

@Suite("The feedback of the demonstration")
struct DemoFeedbackTests {
  static let days = ["2026-11-24", "2026-12-25", "2027-01-04", "2027-05-28", "2028-02-29"]

  @Test("has two late answers and three that are waited for, whatever the day", arguments: days)
  func states(today: String) {
    let today = SampleLabel.day(today)
    let states = DemoFeedbackTests.feedback(today).map { $0.state(on: today) }
    #expect(states.count { $0 == .late } == 2)
    #expect(states.count { $0 == .waiting } == 3)
    #expect((120...170).contains(states.count))
  }

  @Test("has two complaints at least whose answer is due in each of the last twelve months", arguments: days)
  func months(today: String) {
    let today = SampleLabel.day(today)
    let complaints = DemoFeedbackTests.feedback(today).filter { $0.kind == .complaint }
    for age in 1...12 {
      let month = Period(.monthly, containing: today).advanced(by: -age)
      let due = complaints.count { month.firstDay <= $0.dueOn ?? today && $0.dueOn ?? today <= month.lastDay }
      #expect(due >= 2, "\(month.code)")
    }
  }

  @Test("is answered in time more often than before 2020")
  func share() {
    let today = SampleLabel.today
    func share(_ years: ClosedRange<Int>) -> Double {
      let states = DemoFeedbackTests.feedback(today).filter { years.contains($0.receivedOn.year) && $0.dueOn != nil }
        .map { $0.state(on: today) }.filter { $0 == .answered || $0 == .answeredLate }
      return Double(states.count { $0 == .answered }) * 100 / Double(states.count)
    }
    #expect((70...88).contains(share(2016...2019)))
    #expect((90...98).contains(share(2021...2026)))
  }

  @Test("comes in and is answered on working days, never after today", arguments: days)
  func workingDays(today: String) {
    let events = DemoFeedback(today: SampleLabel.day(today)).events
    #expect(events.allSatisfy { WorkingDays.contain($0.day) && $0.day <= SampleLabel.day(today) })
  }

  @Test("is the same every time")
  func fixed() {
    let (one, other) = (DemoFeedbackTests.feedback(SampleLabel.today), DemoFeedbackTests.feedback(SampleLabel.today))
    #expect(one == other)
  }

  // As the store would keep it, with the usual delays.
  private static func feedback(_ today: Day) -> [Feedback] {
    let decisions = DemoFeedback(today: today).events.map(\.decision)
    var all = decisions.compactMap { ($0 as? AddFeedback)?.feedback }
    for index in all.indices {
      all[index] = all[index].clocked(by: .usual)
    }
    for answer in decisions.compactMap({ $0 as? AnswerFeedback }) {
      guard let index = Int(answer.code.dropFirst(2)).map({ $0 - 1 }), all.indices.contains(index),
        let answered = try? all[index].answered(on: answer.day, answer.answer, today: today)
      else {
        Issue.record("\(answer.code) cannot be answered")
        continue
      }
      all[index] = answered
    }
    return all
  }
}

@Suite("The surveys of the demonstration")
struct DemoSurveysTests {
  @Test("are held once a year for ten years, the last one with results in last year’s November")
  func years() {
    let surveys = DemoSurveysTests.surveys(SampleLabel.today)
    #expect(surveys.map(\.heldOn.year) == Array(2016...2025))
    #expect(surveys.allSatisfy { $0.heldOn.month == 11 && Set($0.results.map(\.theme)).count == 9 })
    #expect(DemoSurveysTests.surveys(SampleLabel.day("2026-12-24")).last?.heldOn.year == 2026)
  }

  @Test(
    "tell what went wrong: the telephone is under its threshold, and nothing else",
    arguments: [("ACCUEIL", 88), ("WEB", 82), ("RESEAUX", 81), ("TEL", 73.6)])
  func scores(theme: String, score: Double) throws {
    let last = try #require(DemoSurveysTests.surveys(SampleLabel.today).last)
    let result = try #require(last.result(on: theme))
    #expect(abs(try #require(result.score) - score) < 0.4)
    #expect(result.isUnder(75) == (theme == "TEL"))
    #expect((300...450).contains(result.expressed))
  }

  private static func surveys(_ today: Day) -> [Survey] {
    DemoSurveys(today: today).events.compactMap { ($0.decision as? RecordSurvey)?.survey }
  }
}
