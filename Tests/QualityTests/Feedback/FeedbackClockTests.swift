import Quality
import Testing

private let today = day("2026-11-24")

private func received(
  _ kind: Feedback.Kind, _ channel: Feedback.Channel, isAccessibility: Bool = false, on received: String = "2026-05-07"
) -> Feedback {
  Feedback(
    kind: kind, channel: channel, subject: "Rampe fermée", isAccessibility: isAccessibility, receivedOn: day(received))
}

@Suite("The two clocks of what was received")
struct FeedbackClockTests {
  @Test(
    "run for the delay of the kind, otherwise for that of the channel; accessibility has a week of its own",
    arguments: [
      (.complaint, .email, false, "2026-05-14", "2026-06-02"), (.complaint, .letter, false, "2026-05-21", "2026-06-02"),
      (.complaint, .counter, false, nil, "2026-06-02"), (.suggestion, .website, false, "2026-05-14", "2026-06-02"),
      (.remark, .email, false, "2026-05-14", "2026-05-18"), (.remark, .letter, false, "2026-05-21", "2026-06-02"),
      (.remark, .committee, false, nil, nil), (.dysfunction, .email, false, "2026-05-14", "2026-05-18"),
      (.dysfunction, .phone, false, nil, nil), (.complaint, .email, true, "2026-05-14", "2026-05-14"),
      (.complaint, .counter, true, nil, "2026-05-14"), (.remark, .other, true, nil, "2026-05-14"),
    ] as [(Feedback.Kind, Feedback.Channel, Bool, String?, String?)])
  func usual(
    kind: Feedback.Kind, channel: Feedback.Channel, isAccessibility: Bool, acknowledgement: String?, reply: String?
  ) {
    let clocked = received(kind, channel, isAccessibility: isAccessibility).clocked(by: .usual)
    #expect(clocked.acknowledgeBy == acknowledgement.map(day))
    #expect(clocked.dueOn == reply.map(day))
  }

  @Test(
    "count working days without the public holidays",
    arguments: [
      ("2022-04-28", 5, "2022-05-05"), ("2024-05-06", 5, "2024-05-15"), ("2024-12-20", 15, "2025-01-14"),
      ("2025-04-17", 15, "2025-05-13"), ("2026-05-07", 5, "2026-05-18"), ("2026-05-07", 15, "2026-06-02"),
    ])
  func workingDays(from: String, count: Int, due: String) {
    let delays = FeedbackDelays([.replyTo(.complaint): Delay(count, .working)])
    #expect(received(.complaint, .counter, on: from).clocked(by: delays).dueOn == day(due))
  }

  @Test("leave a day that was given as it is, and announce none beyond the red line")
  func given() {
    var one = received(.complaint, .email)
    one.dueOn = day("2026-05-11")
    #expect(one.clocked(by: .usual).dueOn == day("2026-05-11"))
    let slow = FeedbackDelays([.replyTo(.complaint): Delay(90, .calendar)])
    #expect(received(.complaint, .email).clocked(by: slow).dueOn == day("2026-07-07"))
    #expect(slow.redLine(of: received(.complaint, .email)) == day("2026-07-07"))
  }

  @Test(
    "are late the day after, and met in time on the day itself",
    arguments: [
      (nil, nil, nil, .none), ("2026-11-24", nil, nil, .running), ("2026-11-23", nil, nil, .late),
      ("2026-11-23", "2026-11-23", nil, .met), ("2026-11-23", "2026-11-24", nil, .metLate),
      (nil, "2026-11-24", nil, .met), ("2026-11-23", nil, "2026-11-20", .stopped), (nil, nil, "2026-11-20", .stopped),
    ] as [(String?, String?, String?, FeedbackClock.State)])
  func states(due: String?, met: String?, stopped: String?, state: FeedbackClock.State) {
    let clock = Feedback(
      subject: "X", receivedOn: day("2026-11-02"), dueOn: due.map(day), answeredOn: met.map(day),
      answer: met == nil ? "" : "oui", closedOn: stopped.map(day)
    ).reply
    #expect(clock.state(on: today) == state)
  }

  @Test("an answer acknowledges too; what is not acknowledged in time says so until it is answered late")
  func acknowledgement() throws {
    let waiting = received(.complaint, .email, on: "2026-11-10").clocked(by: .usual)
    #expect(waiting.acknowledgeBy == day("2026-11-17") && waiting.dueOn == day("2026-12-02"))
    #expect(waiting.state(on: day("2026-11-17")) == .waiting)
    #expect(waiting.state(on: today) == .unacknowledged)
    #expect(waiting.state(on: day("2026-12-03")) == .late)
    #expect(try waiting.acknowledged(on: day("2026-11-18"), today: today).state(on: today) == .waiting)
    let answered = try waiting.answered(on: day("2026-11-16"), "rampe ouverte", today: today)
    #expect(answered.acknowledgement.state(on: today) == .met)
    #expect(try waiting.triaged(as: .nothing, because: "doublon", on: today).state(on: today) == .dismissed)
  }
}
