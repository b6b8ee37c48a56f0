import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Several actions are changed at once")
struct ChangeActionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()
  let plan: [CorrectiveAction]

  init() throws {
    store = try SampleLabel.filledStore()
    plan = try store.read { try $0.actions() }
  }

  @Test("one entry says which, and one undo takes all of it back")
  func once() throws {
    let before = try store.contents()
    let change = ActionChange(
      owner: .bureau("BAC"), dueOn: SampleLabel.day("2027-01-31"), move: .start, reason: "le prestataire tarde")
    let entry = try #require(try store.perform(ChangeActions(Array(plan.prefix(2)), change), by: signature))
    #expect(entry.fact == "actionsChanged")
    #expect(entry.details == ["count": .count(2), "codes": "A-1, A-2"])
    let after = try store.read { try $0.actions() }
    #expect(after.map(\.owner) == [.bureau("BAC"), .bureau("BAC"), .nobody])
    #expect(after.prefix(2).map(\.stage) == [.inProgress, .inProgress])
    #expect(after[0].postponements.map(\.reason) == ["le prestataire tarde"])
    #expect(after[1].postponements.map(\.from) == [SampleLabel.day("2026-12-20")])
    #expect(after[2] == plan[2])
    try store.undo(by: signature)
    expectNoDifference(try store.contents(), before)
  }

  @Test("all or none: where one refuses, nothing is written")
  func all() throws {
    let before = try store.contents()
    let change = ActionChange(move: .start)
    #expect(throws: CorrectiveAction.Refusal.effectToBeSeen) {
      try store.perform(ChangeActions(plan, change), by: signature)
    }
    #expect(try store.contents() == before)
  }

  @Test("what somebody else changed or took away since is not written over")
  func meanwhile() throws {
    try store.perform(MoveAction(code: "A-1", stage: .inProgress, progress: 10), by: signature)
    #expect(throws: ChangedMeanwhile()) {
      try store.perform(ChangeActions(plan, ActionChange(priority: .high)), by: signature)
    }
  }

  @Test("nothing is journaled where nothing changes")
  func same() throws {
    let facts = try store.facts()
    #expect(try store.perform(ChangeActions([plan[0]], ActionChange(priority: .high)), by: signature) == nil)
    #expect(try store.perform(ChangeActions([], ActionChange(priority: .high)), by: signature) == nil)
    #expect(try store.facts() == facts)
  }

  @Test("only those that change are told")
  func told() throws {
    let change = ActionChange(priority: .high)
    let entry = try #require(try store.perform(ChangeActions(Array(plan.prefix(2)), change), by: signature))
    #expect(entry.details["codes"] == "A-2")
    #expect(entry.changes == 1)
  }
}
