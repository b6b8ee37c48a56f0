import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Changing how an obligation is counted")
struct EditObligationTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.store() }

  private func edited(_ code: String, _ change: (inout Obligation) -> Void) throws -> EditObligation {
    let before = try store.read { try $0.obligation(code) }
    var after = before
    change(&after)
    return EditObligation(before, to: after)
  }

  @Test(
    "every rule is kept as it was set, and undone",
    arguments: [
      .calendarYear, .sinceLast, .once, .series(from: SampleLabel.day("2026-01-31")),
    ] as [Obligation.Rule])
  func rules(rule: Obligation.Rule) throws {
    for code in ["COPIL", "AUDIT"] {
      let before = try store.read { try $0.obligation(code) }
      let edit = try edited(code) {
        $0.rule = rule
        $0.everyMonths = 7
      }
      let entry = try #require(try store.perform(edit, by: signature))
      #expect(entry.fact == "obligationEdited")
      #expect(try store.read { try $0.obligation(code) } == edit.obligation)
      try store.undo(by: signature)
      #expect(try store.read { try $0.obligation(code) } == before)
    }
  }

  @Test("it follows another, which is found whatever the case of its code, and then follows it no longer")
  func follows() throws {
    let code = try store.read { try $0.obligation(typed: "copil") }.code
    let following = try edited("AUDIT") { $0.follows = .init(code, afterMonths: 6) }
    try store.perform(following, by: signature)
    #expect(try store.read { try $0.obligation("AUDIT") }.follows == .init("COPIL", afterMonths: 6))
    try store.perform(HoldObligation(code: "COPIL", day: SampleLabel.day("2026-03-12")), by: signature)
    let deadlines = try store.read { try $0.obligationDeadlines(on: SampleLabel.today) }
    #expect(deadlines.map(\.limit.iso) == ["2027-12-31", "2026-09-12"])
    try store.perform(edited("AUDIT") { $0.follows = nil }, by: signature)
    #expect(try store.read { try $0.obligation("AUDIT") }.follows == nil)
  }

  @Test("a circle, months that no obligation has and one that is not there are refused; no change writes nothing")
  func refused() throws {
    try store.perform(
      try edited("AUDIT") { $0.follows = .init("COPIL", afterMonths: 6) }, by: signature)
    #expect(throws: Obligation.Refusal.followsInACircle) {
      try store.perform(
        try edited("COPIL") { $0.follows = .init("AUDIT", afterMonths: 6) }, by: signature)
    }
    #expect(throws: Obligation.Refusal.monthsOutOfRange) {
      try store.perform(try edited("COPIL") { $0.everyMonths = 241 }, by: signature)
    }
    #expect(throws: UnknownCode(kind: .obligation, code: "AUDITS", near: ["AUDIT"])) {
      try store.perform(
        try edited("COPIL") { $0.follows = .init("AUDITS", afterMonths: 6) }, by: signature)
    }
    #expect(try store.perform(try edited("COPIL") { _ in }, by: signature) == nil)
    #expect(try store.facts() == ["obligationEdited"])
  }

  @Test("what somebody else changed meanwhile is not written over")
  func meanwhile() throws {
    let mine = try edited("COPIL") { $0.everyMonths = 6 }
    try store.perform(try edited("COPIL") { $0.rule = .sinceLast }, by: signature)
    #expect(throws: ChangedMeanwhile.self) { try store.perform(mine, by: signature) }
  }

  @Test("a date noted by mistake is taken away, and comes back by undoing")
  func deletion() throws {
    let day = SampleLabel.day("2026-03-12")
    try store.perform(HoldObligation(code: "COPIL", day: day, note: "salle Verlaine"), by: signature)
    let before = try store.read { try $0.obligationDeadlines(on: SampleLabel.today) }
    let entry = try store.perform(DeleteObligationEvent(code: "COPIL", on: day), by: signature)
    #expect(entry?.fact == "obligationEventDeleted")
    #expect(try store.read { try $0.obligationEvents(on: SampleLabel.today) } == [])
    #expect(throws: Obligation.Refusal.notHeld(day)) {
      try store.perform(DeleteObligationEvent(code: "COPIL", on: day), by: signature)
    }
    try store.undo(by: signature)
    #expect(try store.read { try $0.obligationDeadlines(on: SampleLabel.today) } == before)
  }
}
