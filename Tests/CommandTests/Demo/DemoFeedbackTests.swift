import Quality
import QualityStore
import TestSupport
import Testing

@testable import vigie

@Suite("The feedback of the demonstration")
struct DemoFeedbackTests {
  static let days = ["2026-11-24", "2026-12-25", "2027-01-04", "2027-05-28", "2028-02-29"]

  @Test(
    "has three late answers, one of them taken up again, one late acknowledgement and six that are waited for, whatever the day",
    arguments: days)
  func states(today: String) {
    let today = SampleLabel.day(today)
    let states = DemoFeedbackTests.feedback(today).map { $0.state(on: today) }
    #expect(states.count { $0 == .late } == 3)
    #expect(states.count { $0 == .waiting } == 6)
    #expect(states.count { $0 == .unacknowledged } == 1)
    #expect((125...175).contains(states.count))
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
    let events = DemoFeedbackTests.demo(SampleLabel.day(today)).events
    #expect(events.allSatisfy { WorkingDays.contain($0.day) && $0.day <= SampleLabel.day(today) })
  }

  @Test("is the same every time")
  func fixed() {
    let (one, other) = (DemoFeedbackTests.feedback(SampleLabel.today), DemoFeedbackTests.feedback(SampleLabel.today))
    #expect(one == other)
  }

  @Test("shows every stage, and everything that can be decided about it")
  func stages() {
    let feedback = DemoFeedbackTests.feedback(SampleLabel.today)
    #expect(Set(feedback.map(\.stage)) == Set(Feedback.Stage.allCases))
    #expect(feedback.count { $0.stage == .reopened } == 1)
    #expect(feedback.contains { $0.triage == .nothing } && feedback.contains { $0.triage == .action })
    #expect(feedback.contains { $0.isAccessibility } && feedback.contains { !$0.delayReason.isEmpty })
    let closed = feedback.filter { $0.closedOn != nil }
    #expect(closed.count > 120 && closed.allSatisfy { !$0.outcome.isEmpty || $0.triage == .nothing })
    let acknowledged = closed.filter { $0.acknowledgeBy != nil && $0.acknowledgedOn != nil }
    #expect(acknowledged.count * 2 > closed.count { $0.acknowledgeBy != nil })
  }

  private static func demo(_ today: Day) -> DemoFeedback {
    DemoFeedback(DemoDocuments(expected: [], today: today), today: today)
  }

  // As the store would keep it, with the usual delays; what actions come of it is not known here.
  private static func feedback(_ today: Day) -> [Feedback] {
    var all: [Feedback] = []
    for event in demo(today).events {
      if let decision = event.decision as? AddFeedback {
        all.append(decision.feedback.clocked(by: .usual))
      } else if let (code, change) = change(event),
        let index = Int(code.dropFirst(2)).map({ $0 - 1 }), all.indices.contains(index)
      {
        do { all[index] = try change(all[index]) } catch { Issue.record("\(code): \(error)") }
      }
    }
    return all
  }

  private static func change(_ event: DemoEvent) -> (code: String, (Feedback) throws -> Feedback)? {
    let day = event.day
    switch event.decision {
    case let decision as AcknowledgeFeedback: return (decision.code, { try $0.acknowledged(on: day, today: day) })
    case let decision as TriageFeedback:
      return (
        decision.code, { try $0.triaged(as: decision.triage, because: decision.reason, owner: decision.owner, on: day) }
      )
    case let decision as ExtendFeedback:
      return (decision.code, { try $0.extended(to: decision.day, because: decision.reason, on: day, .usual) })
    case let decision as AnswerFeedback:
      return (
        decision.code,
        {
          let answered = try $0.answered(on: decision.day, decision.answer, today: day)
          return decision.outcome.isEmpty ? answered : try answered.closed(telling: decision.outcome, on: day)
        }
      )
    case let decision as ReopenFeedback: return (decision.code, { try $0.reopened(because: decision.reason) })
    case let decision as FollowFeedback:
      let link = Feedback.LinkedAction(code: decision.action, title: "", stage: .open, linkedOn: day)
      return (decision.code, { try $0.followed(by: link) })
    default: return nil
    }
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
