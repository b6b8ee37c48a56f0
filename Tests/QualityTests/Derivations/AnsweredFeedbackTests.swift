import TestSupport
import Testing

@testable import Quality

@Suite("Complaints and suggestions counted as answered in time")
struct AnsweredFeedbackTests {
  private func items(
    _ kind: Feedback.Kind = .complaint, due: String?, answered: String? = nil
  ) -> [CountedItem] {
    AnsweredFeedback([
      Feedback(
        code: "R-1", kind: kind, subject: "attente", receivedOn: SampleLabel.day("2026-09-01"),
        dueOn: due.map(SampleLabel.day), site: "VAL", answeredOn: answered.map(SampleLabel.day),
        answer: answered == nil ? "" : "excuses")
    ]).items(in: SampleLabel.period("2026-10"))
  }

  @Test(
    "an answer on the announced day is in time",
    arguments: [
      ("2026-10-15", "2026-10-15", CountedItem.State.inTime, 1.0), ("2026-10-15", "2026-10-16", .late, 0),
      ("2026-10-15", nil, .unanswered, 0), ("2026-10-31", "2026-09-02", .inTime, 1),
      // Answered after the period closed: it was unanswered when the figure was frozen.
      ("2026-10-31", "2026-11-02", .unanswered, 0),
    ] as [(String, String?, CountedItem.State, Double)])
  func inTime(due: String, answered: String?, state: CountedItem.State, numerator: Double) throws {
    let item = try #require(items(due: due, answered: answered).first)
    #expect((item.state, item.numerator, item.denominator) == (state, numerator, 1))
    #expect((item.code, item.site) == ("R-1", "VAL"))
  }

  @Test(
    "so far, what can still be answered in time is not counted",
    arguments: [
      ("2026-10-14", nil, []), ("2026-10-15", nil, []), ("2026-10-16", nil, [.unanswered]),
      ("2026-10-14", "2026-10-10", [.inTime]), ("2026-10-16", "2026-10-20", [.unanswered]),
    ] as [(String, String?, [CountedItem.State])])
  func soFar(today: String, answered: String?, states: [CountedItem.State]) {
    let feedback = Feedback(
      code: "R-1", subject: "attente", receivedOn: SampleLabel.day("2026-09-20"), dueOn: SampleLabel.day("2026-10-15"),
      answeredOn: answered.map(SampleLabel.day), answer: answered == nil ? "" : "excuses")
    let items = AnsweredFeedback([feedback]).items(in: SampleLabel.period("2026-10"), until: SampleLabel.day(today))
    #expect(items.map(\.state) == states)
  }

  @Test("what was closed without its answer is counted as not answered")
  func dismissed() throws {
    let feedback = try Feedback(
      code: "R-1", subject: "attente", receivedOn: SampleLabel.day("2026-09-20"), dueOn: SampleLabel.day("2026-10-15")
    ).triaged(as: .nothing, because: "doublon", on: SampleLabel.day("2026-09-21"))
    #expect(AnsweredFeedback([feedback]).items(in: SampleLabel.period("2026-10")).map(\.state) == [.unanswered])
  }

  @Test("only what is due in the period is counted", arguments: ["2026-09-30", "2026-11-01", nil])
  func outside(due: String?) {
    #expect(items(due: due).isEmpty)
  }

  @Test(
    "dysfunction reports and remarks are not complaints",
    arguments: [(Feedback.Kind.complaint, 1), (.suggestion, 1), (.dysfunction, 0), (.remark, 0)])
  func kinds(kind: Feedback.Kind, count: Int) {
    #expect(items(kind, due: "2026-10-15").count == count)
  }
}
