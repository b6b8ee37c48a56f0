import Quality
import Testing

private let today = day("2026-11-24")

@Suite("What is changed in several actions at once")
struct ActionChangeTests {
  typealias Stage = CorrectiveAction.Stage
  typealias Refusal = CorrectiveAction.Refusal

  private func action(_ stage: Stage = .open, due: String? = "2026-12-20", cause: String = "postes") -> CorrectiveAction
  {
    CorrectiveAction(
      code: "A-1", title: "Rappeler", stage: stage, owner: "BAC", cause: cause, createdOn: day("2026-09-01"),
      dueOn: due.map(day), doneOn: stage.needsEvidence ? today : nil,
      evidence: stage.needsEvidence ? [Evidence("note", on: today)] : [])
  }

  @Test("what is not asked for stays as it is")
  func empty() throws {
    #expect(ActionChange().isEmpty)
    #expect(try ActionChange().applied(to: action(), on: today) == action())
    let changed = try ActionChange(owner: "SIDSIC", priority: .high).applied(to: action(), on: today)
    #expect((changed.owner, changed.priority) == ("SIDSIC", .high))
    #expect(changed.dueOn == day("2026-12-20"))
  }

  @Test(
    "an earlier day or a first one is agreed on, a later one is a postponement with its reason",
    arguments: [
      ("2026-12-20", "2026-12-01", "", nil), (nil, "2026-12-01", "", nil), ("2026-12-20", "2026-12-20", "", nil),
      ("2026-12-20", "2027-01-31", "grève", nil), ("2026-12-20", "2027-01-31", "", .reasonMissing),
      ("2026-11-12", "2026-11-23", "grève", .alreadyPast(day("2026-11-23"))),
      ("2026-11-12", "2026-11-24", "grève", nil),
      ("2026-12-20", "2026-08-01", "", .dueBeforeCreation(day("2026-09-01"))),
    ] as [(String?, String, String, Refusal?)])
  func due(before: String?, after: String, reason: String, refusal: Refusal?) {
    expect(refusal) {
      let changed = try ActionChange(dueOn: day(after), reason: reason).applied(to: action(due: before), on: today)
      #expect(changed.dueOn == day(after))
      let isLater = before.map { after > $0 } ?? false
      #expect(changed.postponements.map(\.reason) == (isLater ? [reason] : []))
    }
  }

  @Test(
    "a move refuses what the same move of one action refuses",
    arguments: [
      (.open, .start, .inProgress, nil), (.open, .analyse, .analysed, nil), (.open, .finish, .done, nil),
      (.inProgress, .cancel, .cancelled, nil), (.cancelled, .resume, .open, nil),
      (.done, .start, .done, .effectToBeSeen), (.closed, .start, .closed, .alreadyOver(.closed)),
      (.open, .resume, .open, .notCancelled), (.cancelled, .cancel, .cancelled, .alreadyOver(.cancelled)),
    ] as [(Stage, CorrectiveAction.Move, Stage, Refusal?)])
  func moves(stage: Stage, move: CorrectiveAction.Move, after: Stage, refusal: Refusal?) {
    #expect(ActionChange.moves.contains(move))
    expect(refusal) {
      let change = ActionChange(move: move, reason: "fusionnées", evidence: ["PV"])
      let changed = try change.applied(to: action(stage), on: today)
      #expect(changed.stage == after)
    }
  }

  @Test("a cause is needed to be analysed, evidence to be done, a reason to be given up")
  func wanting() {
    expect(Refusal.causeMissing) { _ = try ActionChange(move: .analyse).applied(to: action(cause: ""), on: today) }
    expect(Refusal.evidenceMissing) { _ = try ActionChange(move: .finish).applied(to: action(), on: today) }
    expect(Refusal.reasonMissing) { _ = try ActionChange(move: .cancel).applied(to: action(), on: today) }
  }

  @Test("nothing of what is over is changed, unless it is taken up again", arguments: [Stage.closed, .cancelled])
  func over(stage: Stage) throws {
    expect(Refusal.alreadyOver(stage)) { _ = try ActionChange(owner: "SIDSIC").applied(to: action(stage), on: today) }
    guard stage == .cancelled else { return }
    let resumed = try ActionChange(owner: "SIDSIC", move: .resume).applied(to: action(stage), on: today)
    #expect((resumed.stage, resumed.owner) == (.open, "SIDSIC"))
  }
}
