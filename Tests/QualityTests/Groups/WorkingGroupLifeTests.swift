import Quality
import Testing

private let today = day("2026-11-24")
private let formed = WorkingGroup(
  code: "G-1", title: "Attente au guichet", formedOn: day("2026-09-01"), members: ["Alix Brun", .bureau("BAC")])

private func cause(_ text: String, _ category: GroupCause.Category = .people) -> GroupCause {
  GroupCause(category, text: text, foundOn: day("2026-09-21"))
}

private func action(_ kind: CorrectiveAction.Kind = .corrective, _ code: String = "A-1") -> CorrectiveAction {
  CorrectiveAction(code: code, title: "Rappeler", kind: kind, createdOn: day("2026-09-22"))
}

@Suite("The life of a working group")
struct WorkingGroupLifeTests {
  typealias Refusal = WorkingGroup.Refusal

  @Test("a group has a title, members, each once, one reason, and a day that has come")
  func check() {
    func check(_ change: (inout WorkingGroup) -> Void) throws {
      var group = formed
      change(&group)
      try group.check(on: today)
    }
    expect(nil as Refusal?) { try check { _ in } }
    expect(Refusal.titleMissing) { try check { $0.title = "" } }
    expect(Refusal.membersMissing) { try check { $0.members = [] } }
    expect(Refusal.membersMissing) { try check { $0.members = [.nobody] } }
    expect(Refusal.memberTwice("BAC")) { try check { $0.members.append(.bureau("BAC")) } }
    expect(nil as Refusal?) { try check { $0.feedback = "R-1" } }
    expect(nil as Refusal?) { try check { $0.finding = "affichage ancien" } }
    expect(Refusal.calledTwice) { try check { ($0.feedback, $0.finding) = ("R-1", "affichage ancien") } }
    expect(nil as Refusal?) { try check { $0.formedOn = today } }
    expect(Refusal.notYet(day("2026-11-25"))) { try check { $0.formedOn = day("2026-11-25") } }
  }

  @Test("it meets from the day it was formed until today; the same day again changes the notes")
  func meetings() throws {
    expect(Refusal.meetingTooEarly(day("2026-09-01"))) {
      _ = try formed.met(GroupMeeting(on: day("2026-08-31")), today: today)
    }
    expect(Refusal.notYet(day("2026-11-25"))) { _ = try formed.met(GroupMeeting(on: day("2026-11-25")), today: today) }
    let twice = try formed.met(GroupMeeting(on: today), today: today)
      .met(GroupMeeting(on: day("2026-09-01"), notes: "files d’attente"), today: today)
    #expect(twice.meetings.map(\.day.iso) == ["2026-09-01", "2026-11-24"])
    let noted = try twice.met(GroupMeeting(on: today, notes: "deux causes"), today: today)
    #expect(noted.meetings.map(\.notes) == ["files d’attente", "deux causes"])
    var moved = noted
    moved.formedOn = day("2026-09-02")
    expect(Refusal.formedAfterMeeting(day("2026-09-01"))) { try moved.check(on: today) }
  }

  @Test("a cause is said in words, once")
  func causes() throws {
    expect(Refusal.causeTextMissing) { _ = try formed.caused(by: cause("")) }
    let caused = try formed.caused(by: cause("Pannes répétées", .equipment))
    expect(Refusal.causeTwice) { _ = try caused.caused(by: cause("pannes repetees", .equipment)) }
    #expect(try caused.caused(by: cause("pannes répétées", .outside)).causes.count == 2)
  }

  @Test(
    "what removes or forestalls a cause waits until one was found; the rest does not",
    arguments: [
      (CorrectiveAction.Kind.corrective, Refusal.causeMissing), (.preventive, .causeMissing), (.immediate, nil),
      (.improvement, nil),
    ] as [(CorrectiveAction.Kind, Refusal?)])
  func actionBeforeCause(kind: CorrectiveAction.Kind, refusal: Refusal?) {
    expect(refusal) { _ = try formed.answered(by: action(kind), on: today) }
  }

  @Test("an action is linked once")
  func actions() throws {
    let answered = try formed.caused(by: cause("pannes")).answered(by: action(), on: today)
    #expect(answered.actions == [LinkedAction(code: "A-1", linkedOn: today, isPending: true)])
    expect(Refusal.actionTwice("A-1")) { _ = try answered.answered(by: action(.immediate), on: today) }
    let givenUp = CorrectiveAction(code: "A-2", title: "Rappeler", stage: .cancelled, createdOn: today)
    expect(Refusal.actionGivenUp("A-2", .cancelled)) { _ = try answered.answered(by: givenUp, on: today) }
  }

  @Test("closing needs a conclusion, and a day between its last meeting and today")
  func closing() throws {
    let met = try formed.met(GroupMeeting(on: day("2026-10-02")), today: today)
    expect(Refusal.conclusionMissing) { _ = try met.closed(concluding: "", on: today, today: today) }
    expect(Refusal.notYet(day("2026-11-25"))) {
      _ = try met.closed(concluding: "fini", on: day("2026-11-25"), today: today)
    }
    expect(Refusal.closedTooEarly(day("2026-10-02"))) {
      _ = try met.closed(concluding: "fini", on: day("2026-10-01"), today: today)
    }
    expect(Refusal.closedTooEarly(day("2026-09-01"))) {
      _ = try formed.closed(concluding: "fini", on: day("2026-08-31"), today: today)
    }
    let closed = try met.closed(concluding: "fini", on: day("2026-10-02"), today: today)
    #expect(closed.closing == WorkingGroup.Closing(day: day("2026-10-02"), conclusion: "fini"))
  }

  @Test("what is closed moves no more until it is opened again")
  func over() throws {
    let closed = try formed.closed(concluding: "fini", on: today, today: today)
    let refusal = Refusal.alreadyClosed(today)
    expect(refusal) { _ = try closed.met(GroupMeeting(on: today), today: today) }
    expect(refusal) { _ = try closed.caused(by: cause("pannes")) }
    expect(refusal) { _ = try closed.answered(by: action(.immediate), on: today) }
    expect(refusal) { _ = try closed.closed(concluding: "encore", on: today, today: today) }
    #expect(try closed.reopened() == formed)
    expect(Refusal.notClosed) { _ = try formed.reopened() }
  }
}
