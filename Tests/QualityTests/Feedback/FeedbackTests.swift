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

  @Test("refuses to be about nothing, to come tomorrow, to be due before it came or beyond the red line")
  func refusals() {
    expect(nil as Feedback.Refusal?) { try feedback(due: "2026-11-02").check(today: today, .usual) }
    expect(Feedback.Refusal.subjectMissing) { try Feedback(subject: "", receivedOn: today).check(today: today, .usual) }
    expect(Feedback.Refusal.notYet(day("2026-11-25"))) {
      try feedback(received: "2026-11-25").check(today: today, .usual)
    }
    expect(Feedback.Refusal.dueBeforeReceipt(day("2026-11-02"))) {
      try feedback(due: "2026-11-01").check(today: today, .usual)
    }
    expect(Feedback.Refusal.beyondRedLine(day("2027-01-02"))) {
      try feedback(due: "2027-01-03").check(today: today, .usual)
    }
    var nameless = feedback()
    nameless.attachments = [Feedback.Attachment(name: "", size: 3)]
    expect(Feedback.Refusal.attachmentUnnamed) { try nameless.check(today: today, .usual) }
  }
}
