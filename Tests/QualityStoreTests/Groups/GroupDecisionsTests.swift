import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Decisions about working groups")
struct GroupDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()
  let formed: WorkingGroup

  init() throws {
    store = try SampleLabel.computingStore()
    try SampleLabel.fill(store)
    try SampleLabel.hold(store)
    try store.perform(
      FormGroup(
        WorkingGroup(
          title: "Attente au guichet", formedOn: SampleLabel.day("2026-09-01"), feedback: "R-1",
          members: [.agent(code: "AG-01", name: "Dominique Noël"), .bureau("BTI"), "le prestataire"])),
      by: signature)
    formed = try store.read { try $0.workingGroup("G-1") }
  }

  @discardableResult
  private func perform(_ decision: some Decision) throws -> JournalEntry? {
    try store.perform(decision, by: signature)
  }

  private func group() throws -> WorkingGroup { try store.read { try $0.workingGroup("G-1") } }

  @Test("a group that is formed is kept whole and gets the next code")
  func form() throws {
    let expected = WorkingGroup(
      code: "G-1", title: "Attente au guichet", formedOn: SampleLabel.day("2026-09-01"), feedback: "R-1",
      members: [.agent(code: "AG-01", name: "Dominique Noël"), .bureau("BTI"), "le prestataire"])
    expectNoDifference(formed, expected)
    let second = WorkingGroup(
      title: "Affichage", formedOn: SampleLabel.today, finding: "plan d’accès ancien", members: [.bureau("BAC")])
    let entry = try #require(try perform(FormGroup(second)))
    #expect(entry.fact == "groupFormed")
    #expect(entry.details == ["code": "G-2", "title": "Affichage", "count": 1])
    // The group and its one member.
    #expect(entry.changes == 2)
    #expect(try store.read { try $0.workingGroups() }.map(\.code) == ["G-1", "G-2"])
    #expect(try store.read { try $0.workingGroup("G-2") }.finding == "plan d’accès ancien")
  }

  @Test("nothing is formed that is not whole, or that names what is not there")
  func formRefuses() throws {
    func form(_ change: (inout WorkingGroup) -> Void) throws {
      var group = WorkingGroup(title: "T", formedOn: SampleLabel.today, members: [.bureau("BAC")])
      change(&group)
      try perform(FormGroup(group))
    }
    #expect(throws: WorkingGroup.Refusal.titleMissing) { try form { $0.title = "" } }
    #expect(throws: WorkingGroup.Refusal.membersMissing) { try form { $0.members = [] } }
    #expect(throws: UnknownCode(kind: .feedback, code: "R-99", near: [])) { try form { $0.feedback = "R-99" } }
    #expect(throws: UnknownCode.self) { try form { $0.members = [.bureau("ZZZ")] } }
    #expect(throws: UnknownCode(kind: .group, code: "G-9", near: ["G-1"])) {
      try store.read { try $0.workingGroup("G-9") }
    }
    #expect(try store.read { try $0.workingGroups() }.count == 1)
  }

  @Test("an edit changes what it says and who is in it, and leaves the rest of the members alone")
  func edit() throws {
    var after = formed
    (after.title, after.feedback, after.finding) = ("Attente", nil, "file d’attente à 16 h")
    after.members = [.bureau("BTI"), .bureau("BAC")]
    let entry = try #require(try perform(EditGroup(formed, to: after)))
    expectNoDifference(try group(), after)
    // The group, two members less, one more.
    #expect(entry.changes == 4)
    #expect(try perform(EditGroup(after, to: after)) == nil)
    #expect(throws: ChangedMeanwhile()) { try perform(EditGroup(formed, to: formed.renamed("Autre"))) }
  }

  @Test("what calls for it by an edit is in its hands, as what called for it from the beginning")
  func triageByEdit() throws {
    #expect(try store.read { try $0.feedback("R-1").triage } == .group)
    let before = try store.contents()
    var after = formed
    after.feedback = "R-2"
    try perform(EditGroup(formed, to: after))
    let called = try store.read { try $0.feedback("R-2") }
    #expect(called.triage == .group && called.triagedOn == SampleLabel.today)
    try store.undo(by: signature)
    #expect(try store.contents() == before)
  }

  @Test("what an edit does not touch is not decided about again")
  func triageUntouched() throws {
    try perform(TriageFeedback(code: "R-1", as: .action))
    try perform(EditGroup(formed, to: formed.renamed("Autre")))
    #expect(try store.read { try $0.feedback("R-1").triage } == .action)
  }

  @Test("it meets, and the same again changes nothing")
  func meet() throws {
    let meeting = GroupMeeting(on: SampleLabel.day("2026-09-20"), notes: "deux causes")
    let entry = try #require(try perform(HoldGroupMeeting(code: "G-1", meeting)))
    #expect(entry.fact == "groupMet" && entry.details["day"] == .day(SampleLabel.day("2026-09-20")))
    #expect(try group().meetings == [meeting])
    #expect(try perform(HoldGroupMeeting(code: "G-1", meeting)) == nil)
    try perform(HoldGroupMeeting(code: "G-1", GroupMeeting(on: meeting.day, notes: "trois causes")))
    #expect(try group().meetings.map(\.notes) == ["trois causes"])
    #expect(try perform(HoldGroupMeeting(code: "G-1", on: meeting.day, notes: nil)) == nil)
    #expect(try group().meetings.map(\.notes) == ["trois causes"])
    try perform(HoldGroupMeeting(code: "G-1", on: SampleLabel.today, notes: nil))
    #expect(try group().meetings.map(\.notes) == ["trois causes", ""])
    try perform(HoldGroupMeeting(code: "G-1", on: meeting.day, notes: ""))
    #expect(try group().meetings.map(\.notes) == ["", ""])
    #expect(throws: UnknownCode.self) { try perform(HoldGroupMeeting(code: "G-7", meeting)) }
  }

  @Test("the group of a degradation meets too")
  func degradationMeets() throws {
    try perform(ConfirmDegradation(indicator: "TEL-01", site: nil))
    let meeting = GroupMeeting(on: SampleLabel.today, notes: "au standard")
    #expect(throws: Degradation.Refusal.groupMissing) { try perform(HoldGroupMeeting(code: "D-1", meeting)) }
    try perform(FormWorkingGroup(code: "D-1", members: [.bureau("BTI")], firstMeeting: SampleLabel.today))
    let entry = try #require(try perform(HoldGroupMeeting(code: "D-1", meeting)))
    #expect(entry.changes == 1)
    #expect(try perform(HoldGroupMeeting(code: "D-1", on: meeting.day, notes: nil)) == nil)
    #expect(try store.read { try $0.degradation("D-1") }.group?.meetings == [meeting])
    #expect(throws: Degradation.Refusal.meetingNotYet(SampleLabel.today.adding(days: 1))) {
      try perform(HoldGroupMeeting(code: "D-1", GroupMeeting(on: SampleLabel.today.adding(days: 1))))
    }
    try perform(
      FormWorkingGroup(code: "D-1", members: [.bureau("BAC")], firstMeeting: SampleLabel.today.adding(days: 3)))
    #expect(try store.read { try $0.degradation("D-1") }.group?.meetings == [meeting])
    #expect(try group().meetings == [])
  }

  @Test("causes are noted, actions linked, and an action is opened linked: one decision, or none of it")
  func causesAndActions() throws {
    #expect(throws: WorkingGroup.Refusal.causeMissing) { try perform(LinkAction(code: "G-1", action: "A-3")) }
    #expect(throws: WorkingGroup.Refusal.causeMissing) {
      try perform(AddAction(SampleLabel.actions[0], for: .group("G-1")))
    }
    #expect(try store.read { try $0.actions() }.count == 3)
    try perform(AddCause(code: "G-1", category: .people, text: "deux postes vacants"))
    #expect(
      try group().causes == [GroupCause(.people, text: "deux postes vacants", foundOn: SampleLabel.today)])
    try perform(LinkAction(code: "G-1", action: "A-3"))
    let entry = try #require(try perform(AddAction(SampleLabel.actions[0], for: .group("G-1"))))
    #expect(entry.fact == "actionOpenedByGroup")
    #expect(entry.details == ["code": "A-4", "group": "G-1", "title": "Rappeler les appels perdus"])
    #expect(try group().actions.map(\.code) == ["A-3", "A-4"])
    #expect(try group().actions.map(\.isPending) == [false, true])
    try store.undo(by: signature)
    #expect(try group().actions.map(\.code) == ["A-3"] && store.read { try $0.actions() }.count == 3)
  }

  @Test("it is closed on a day with a conclusion, and opened again")
  func close() throws {
    #expect(throws: WorkingGroup.Refusal.notClosed) { try perform(ReopenGroup(code: "G-1")) }
    let entry = try #require(
      try perform(CloseGroup(code: "G-1", on: SampleLabel.day("2026-10-01"), conclusion: "borne remplacée")))
    #expect(entry.fact == "groupClosed")
    #expect(try group().closing == .init(day: SampleLabel.day("2026-10-01"), conclusion: "borne remplacée"))
    #expect(throws: WorkingGroup.Refusal.alreadyClosed(SampleLabel.day("2026-10-01"))) {
      try perform(EditGroup(group(), to: group().renamed("Autre")))
    }
    try perform(ReopenGroup(code: "G-1"))
    expectNoDifference(try group(), formed)
    try perform(CloseGroup(code: "G-1", conclusion: "rien de plus"))
    #expect(try group().closing?.day == SampleLabel.today)
  }

  @Test("the journal tells every decision about a group, and no other")
  func history() throws {
    try perform(HoldGroupMeeting(code: "G-1", GroupMeeting(on: SampleLabel.today)))
    try perform(AddCause(code: "G-1", category: .people, text: "deux postes vacants"))
    try perform(LinkAction(code: "G-1", action: "A-3"))
    try perform(FormGroup(WorkingGroup(title: "T", formedOn: SampleLabel.today, members: ["X"])))
    try perform(CloseGroup(code: "G-1", conclusion: "fini"))
    let facts = try store.read { try $0.journal(about: .group, "G-1") }.map(\.fact)
    #expect(facts == ["groupClosed", "actionLinked", "causeFound", "groupMet", "groupFormed"])
  }
}

extension WorkingGroup {
  fileprivate func renamed(_ title: String) -> WorkingGroup {
    var group = self
    group.title = title
    return group
  }
}
