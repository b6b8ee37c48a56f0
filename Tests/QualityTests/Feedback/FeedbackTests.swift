import Quality
import Testing

private let today = day("2026-11-24")

private func feedback(due: String? = nil, answered: String? = nil, received: String = "2026-11-02") -> Feedback {
  Feedback(
    subject: "Horaires faux", receivedOn: day(received), dueOn: due.map(day), answeredOn: answered.map(day),
    answer: answered == nil ? "" : "corrigés")
}

@Suite("What a user says")
struct FeedbackTests {
  @Test(
    "is late the day after its answer was due, and answered in time on that day",
    arguments: [
      ("2026-11-25", nil, .waiting), ("2026-11-24", nil, .waiting), ("2026-11-23", nil, .late), (nil, nil, .waiting),
      ("2026-11-10", "2026-11-10", .answered), ("2026-11-10", "2026-11-11", .answeredLate),
      ("2026-11-10", "2026-11-02", .answered), (nil, "2026-11-20", .answered),
    ] as [(String?, String?, Feedback.State)])
  func states(due: String?, answered: String?, state: Feedback.State) {
    #expect(feedback(due: due, answered: answered).state(on: today) == state)
  }

  @Test(
    "is to be answered within working days, the day of receipt not counted",
    arguments: [
      ("2022-04-28", 5, "2022-05-05"), ("2024-05-06", 5, "2024-05-15"), ("2024-12-20", 15, "2025-01-14"),
      ("2025-04-17", 15, "2025-05-13"), ("2026-05-07", 5, "2026-05-18"), ("2026-05-07", 15, "2026-06-02"),
    ])
  func due(received: String, count: Int, due: String) {
    let delays = Delays(reply: [.complaint: count])
    #expect(Feedback.due(.complaint, receivedOn: day(received), delays) == day(due))
  }

  @Test("complaints and suggestions have a delay, reports and remarks have none")
  func kinds() {
    let due = Feedback.Kind.allCases.filter { Feedback.due($0, receivedOn: today, .usual) != nil }
    #expect(due == [.complaint, .suggestion])
  }

  @Test("is answered once, with words, from the day of receipt to today")
  func answered() throws {
    let waiting = feedback(received: "2026-11-02")
    let answered = try waiting.answered(on: today, "excuses", today: today)
    #expect((answered.answeredOn, answered.answer) == (today, "excuses"))
    #expect(try waiting.answered(on: day("2026-11-02"), "excuses", today: today).answeredOn == day("2026-11-02"))
    expect(Feedback.Refusal.alreadyAnswered(today)) {
      _ = try answered.answered(on: today, "encore", today: today)
    }
    expect(Feedback.Refusal.answerMissing) { _ = try waiting.answered(on: today, "", today: today) }
    expect(Feedback.Refusal.answeredBeforeReceipt(day("2026-11-02"))) {
      _ = try waiting.answered(on: day("2026-11-01"), "excuses", today: today)
    }
    expect(Feedback.Refusal.notYet(day("2026-11-25"))) {
      _ = try waiting.answered(on: day("2026-11-25"), "excuses", today: today)
    }
  }

  @Test("refuses to be about nothing, to come tomorrow, or to be due before it came")
  func refusals() {
    expect(nil as Feedback.Refusal?) { try feedback(due: "2026-11-02").check(today: today) }
    expect(Feedback.Refusal.subjectMissing) { try Feedback(subject: "", receivedOn: today).check(today: today) }
    expect(Feedback.Refusal.notYet(day("2026-11-25"))) { try feedback(received: "2026-11-25").check(today: today) }
    expect(Feedback.Refusal.dueBeforeReceipt(day("2026-11-02"))) { try feedback(due: "2026-11-01").check(today: today) }
  }
}
