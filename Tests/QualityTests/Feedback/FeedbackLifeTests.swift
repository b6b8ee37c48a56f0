import Quality
import Testing

private let today = day("2026-11-24")

private let waiting = Feedback(
  code: "R-1", channel: .letter, subject: "Rampe fermée", receivedOn: day("2026-11-02"), dueOn: day("2026-11-26"))

private let link = Feedback.LinkedAction(code: "A-1", title: "Ouvrir la rampe", stage: .open, linkedOn: today)

@Suite("The life of what was received")
struct FeedbackLifeTests {
  @Test("goes from its receipt to its end, one stage after the other")
  func stages() throws {
    #expect(waiting.stage == .received)
    let acknowledged = try waiting.acknowledged(on: day("2026-11-03"), today: today)
    #expect(acknowledged.stage == .acknowledged)
    let triaged = try acknowledged.triaged(as: .group, owner: .bureau("BAC"), on: today)
    #expect((triaged.stage, triaged.owner, triaged.triagedOn) == (.inProgress, .bureau("BAC"), today))
    let answered = try triaged.answered(on: today, "la rampe rouvre lundi", today: today)
    #expect((answered.stage, answered.triage) == (.answered, .group))
    let closed = try answered.closed(telling: "rampe rouverte", on: today)
    #expect((closed.stage, closed.closedOn, closed.outcome) == (.closed, today, "rampe rouverte"))
    let reopened = try closed.reopened(because: "fermée de nouveau")
    #expect((reopened.stage, reopened.triage, reopened.outcome) == (.reopened, nil, "rampe rouverte"))
    #expect(try reopened.triaged(as: .action, on: today).stage == .inProgress)
  }

  @Test("taken up again, it awaits an answer by the announced day; the first day it was answered on stays")
  func reopened() throws {
    let closed = try waiting.answered(on: day("2026-11-20"), "excuses", today: today).closed(telling: "ok", on: today)
    #expect(!closed.awaitsAnswer && closed.state(on: day("2026-11-27")) == .answered)
    let reopened = try closed.reopened(because: "rien n’a changé")
    #expect(reopened.awaitsAnswer && reopened.answeredOn == day("2026-11-20"))
    #expect(reopened.state(on: day("2026-11-26")) == .waiting && reopened.state(on: day("2026-11-27")) == .late)
    #expect(reopened.deadlines(on: day("2026-11-27"), .usual).map(\.kind) == [.answer, .redLine])
    let inHand = try reopened.triaged(as: .answer, on: today)
    #expect(inHand.state(on: day("2026-11-27")) == .late)
    let again = try inHand.answered(on: today, "rampe rouverte", today: today)
    #expect(!again.awaitsAnswer && again.stage == .answered && again.outcome.isEmpty)
    #expect(again.state(on: day("2026-11-27")) == .answered && again.deadlines(on: today, .usual).isEmpty)
    let quarter = Period(.quarterly, containing: today)
    #expect(AnsweredFeedback([reopened]).items(in: quarter) == AnsweredFeedback([closed]).items(in: quarter))
  }

  @Test("nothing to do closes it, for a reason that is not what became of it")
  func nothing() throws {
    expect(Feedback.Refusal.reasonMissing) { _ = try waiting.triaged(as: .nothing, on: today) }
    let closed = try waiting.triaged(as: .nothing, because: "doublon de R-0", on: today)
    #expect((closed.stage, closed.outcome, closed.closedOn) == (.closed, "", today))
    #expect(closed.triageReason == "doublon de R-0")
    #expect(try closed.reopened(because: "ce n’en est pas un").stage == .reopened)
    let answered = try waiting.answered(on: today, "oui", today: today)
    let dismissed = try answered.triaged(as: .nothing, because: "doublon", on: today)
    #expect(dismissed.outcome == "oui")
    #expect(try dismissed.reopened(because: "non").triaged(as: .answer, on: today).awaitsAnswer)
    #expect(closed.reply.state(on: day("2026-12-24")) == .stopped)
  }

  @Test("an answer is the triage of what nobody triaged, and one more answer is added to what was taken up again")
  func answers() throws {
    let answered = try waiting.answered(on: day("2026-11-20"), "excuses", today: today)
    #expect((answered.triage, answered.triagedOn) == (.answer, day("2026-11-20")))
    let again = try answered.closed(telling: "expliqué", on: today).reopened(because: "pas compris")
      .answered(on: today, "plus simple", today: today)
    #expect((again.answer, again.answeredOn) == ("excuses\n\nplus simple", day("2026-11-20")))
    #expect(try again.closed(telling: "compris", on: today).outcome == "compris")
  }

  @Test("an action that comes from it is its triage, unless a working group was asked for")
  func actions() throws {
    let followed = try waiting.followed(by: link)
    #expect((followed.triage, followed.triagedOn, followed.actions) == (.action, today, [link]))
    #expect(try waiting.triaged(as: .group, on: today).followed(by: link).triage == .group)
    let closed = try waiting.triaged(as: .nothing, because: "doublon", on: today)
    #expect(try closed.followed(by: link).triage == .nothing)
    expect(Feedback.Refusal.actionTwice("A-1")) { _ = try followed.followed(by: link) }
    let done = Feedback.LinkedAction(code: "A-2", title: "Rampe", stage: .closed, linkedOn: today)
    #expect(try waiting.followed(by: done).actions == [done])
    let givenUp = Feedback.LinkedAction(code: "A-3", title: "Rampe", stage: .cancelled, linkedOn: today)
    expect(Feedback.Refusal.actionGivenUp("A-3", .cancelled)) { _ = try waiting.followed(by: givenUp) }
  }

  @Test("the answer is promised for later for a reason, never beyond the red line, nor once it is given")
  func extended() throws {
    let extended = try waiting.extended(to: day("2027-01-02"), because: "avis du maire", on: today, .usual)
    #expect((extended.dueOn, extended.delayReason) == (day("2027-01-02"), "avis du maire"))
    expect(Feedback.Refusal.beyondRedLine(day("2027-01-02"))) {
      _ = try waiting.extended(to: day("2027-01-03"), because: "avis du maire", on: today, .usual)
    }
    // On the last day it can still be said; the day after, it is late.
    #expect(
      try waiting.extended(to: day("2026-12-01"), because: "x", on: day("2026-11-26"), .usual).dueOn
        == day("2026-12-01"))
    expect(Feedback.Refusal.alreadyLate(day("2026-11-26"))) {
      _ = try waiting.extended(to: day("2026-12-01"), because: "x", on: day("2026-11-27"), .usual)
    }
    expect(Feedback.Refusal.notLater(day("2026-11-26"))) {
      _ = try waiting.extended(to: day("2026-11-26"), because: "avis du maire", on: today, .usual)
    }
    expect(Feedback.Refusal.notLater(day("2026-11-26"))) {
      _ = try waiting.extended(to: day("2026-11-23"), because: "avis du maire", on: today, .usual)
    }
    expect(Feedback.Refusal.reasonMissing) {
      _ = try waiting.extended(to: day("2026-12-01"), because: "", on: today, .usual)
    }
    var free = waiting
    free.dueOn = nil
    expect(Feedback.Refusal.noDelay) { _ = try free.extended(to: today, because: "x", on: today, .usual) }
    let answered = try waiting.answered(on: today, "oui", today: today)
    expect(Feedback.Refusal.alreadyAnswered(today)) {
      _ = try answered.extended(to: day("2026-12-01"), because: "x", on: today, .usual)
    }
  }

  @Test("is acknowledged once, from the day of receipt to today, and not after its answer")
  func acknowledged() throws {
    let acknowledged = try waiting.acknowledged(on: today, today: today)
    expect(Feedback.Refusal.alreadyAcknowledged(today)) {
      _ = try acknowledged.acknowledged(on: today, today: today)
    }
    expect(Feedback.Refusal.acknowledgedBeforeReceipt(day("2026-11-02"))) {
      _ = try waiting.acknowledged(on: day("2026-11-01"), today: today)
    }
    expect(Feedback.Refusal.notYet(day("2026-11-25"))) {
      _ = try waiting.acknowledged(on: day("2026-11-25"), today: today)
    }
    let answered = try waiting.answered(on: day("2026-11-20"), "oui", today: today)
    expect(Feedback.Refusal.alreadyAnswered(day("2026-11-20"))) {
      _ = try answered.acknowledged(on: day("2026-11-21"), today: today)
    }
    expect(Feedback.Refusal.answeredBeforeAcknowledgement(today)) {
      _ = try acknowledged.answered(on: day("2026-11-23"), "oui", today: today)
    }
  }

  @Test("is closed with what became of it, once it was decided what to do and an announced answer is given")
  func closed() throws {
    expect(Feedback.Refusal.notTriaged) { _ = try waiting.closed(telling: "x", on: today) }
    let triaged = try waiting.triaged(as: .action, on: today)
    expect(Feedback.Refusal.stillToAnswer(day("2026-11-26"))) { _ = try triaged.closed(telling: "x", on: today) }
    var free = triaged
    free.dueOn = nil
    #expect(try free.closed(telling: "réparé", on: today).stage == .closed)
    let answered = try triaged.answered(on: today, "oui", today: today)
    expect(Feedback.Refusal.outcomeMissing) { _ = try answered.closed(telling: "", on: today) }
    let closed = try answered.closed(telling: "réparé", on: today)
    for move in Feedback.Move.allCases {
      #expect(closed.refusal(of: move, on: today) == (move == .reopen ? nil : .alreadyClosed(today)))
    }
    expect(Feedback.Refusal.reasonMissing) { _ = try closed.reopened(because: "") }
    expect(Feedback.Refusal.notClosed) { _ = try answered.reopened(because: "x") }
  }

  @Test("corrected, what came from the delays comes anew, and what was promised stays")
  func corrected() {
    let usual = Feedback(channel: .counter, subject: "X", receivedOn: day("2026-11-02")).clocked(by: .usual)
    var given = usual
    (given.kind, given.channel) = (.remark, .email)
    #expect(usual.corrected(as: given, .usual).dueOn == day("2026-11-09"))
    #expect(usual.corrected(as: given, .usual).acknowledgeBy == day("2026-11-09"))
    given.dueOn = day("2026-11-12")
    #expect(usual.corrected(as: given, .usual).dueOn == day("2026-11-12"))
    given = usual
    given.dueOn = day("2026-12-01")
    #expect(usual.corrected(as: given, .usual).isPutOff(since: usual, .usual))
    given.dueOn = day("2026-11-05")
    #expect(!usual.corrected(as: given, .usual).isPutOff(since: usual, .usual))
  }

  @Test("corrected into what no delay is announced for, it keeps the announced day, unless that is taken away")
  func correctedWithoutDelay() {
    let usual = Feedback(channel: .counter, subject: "X", receivedOn: day("2026-11-02")).clocked(by: .usual)
    var given = usual
    given.kind = .remark
    let kept = usual.corrected(as: given, .usual)
    #expect(kept.dueOn == usual.dueOn && !kept.isPutOff(since: usual, .usual))
    given.dueOn = nil
    let cleared = usual.corrected(as: given, .usual)
    #expect(cleared.dueOn == nil && cleared.isPutOff(since: usual, .usual))
  }

  @Test(
    "a later answer needs a reason, whatever else is corrected, beyond what the delays say of what it is now",
    arguments: [
      (.remark, .email, false, "2026-11-02", "2026-11-05", false),
      (.remark, .email, false, "2026-11-02", "2026-11-06", true), (.remark, .email, false, "2026-11-02", nil, true),
      (.suggestion, .email, false, "2026-11-02", "2026-11-24", false),
      (.suggestion, .email, false, "2026-11-02", "2026-11-25", true),
      (.suggestion, .email, false, "2026-11-02", nil, true), (.remark, .email, true, "2026-11-02", "2026-11-09", false),
      (.remark, .email, true, "2026-11-02", "2026-11-10", true),
      (.remark, .letter, false, "2026-11-02", "2026-11-24", false),
      (.remark, .counter, false, "2026-11-02", "2026-11-06", true),
      (.remark, .email, false, "2026-10-20", "2026-11-06", true),
    ] as [(Feedback.Kind, Feedback.Channel, Bool, String, String?, Bool)])
  func putOff(
    kind: Feedback.Kind, channel: Feedback.Channel, isAccessibility: Bool, received: String, due: String?,
    isPutOff: Bool
  ) {
    let known = Feedback(
      kind: .remark, channel: .email, subject: "X", receivedOn: day("2026-11-02"), dueOn: day("2026-11-05"))
    let after = Feedback(
      kind: kind, channel: channel, subject: "X", isAccessibility: isAccessibility, receivedOn: day(received),
      dueOn: due.map { day($0) })
    #expect(after.isPutOff(since: known, .usual) == isPutOff)
  }

  @Test("the red line is for a day that is new: what is beyond it already can be corrected in other ways")
  func redLine() throws {
    let known = Feedback(subject: "X", receivedOn: day("2026-09-01"), dueOn: day("2026-11-30"))
    let line = Feedback.Refusal.beyondRedLine(day("2026-11-01"))
    expect(line) { try known.check(today: today, .usual) }
    var after = known
    after.subject = "Y"
    #expect(throws: Never.self) { try after.check(today: today, .usual, since: known) }
    after.dueOn = day("2026-11-29")
    expect(line) { try after.check(today: today, .usual, since: known) }
    after = known
    after.receivedOn = day("2026-08-31")
    expect(Feedback.Refusal.beyondRedLine(day("2026-10-31"))) {
      try after.check(today: today, .usual, since: known)
    }
  }
}
