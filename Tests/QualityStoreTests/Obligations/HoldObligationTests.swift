import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Obligations")
struct HoldObligationTests {
  let store: QualityStore
  let signature = SampleLabel.signature()
  let day = SampleLabel.day("2026-03-12")

  init() throws { store = try SampleLabel.store() }

  @Test("an obligation met is noted, and the next limit follows")
  func held() throws {
    let entry = try #require(
      try store.perform(HoldObligation(code: "COPIL", day: day, note: "en ligne"), by: signature))
    #expect(entry.fact == "obligationHeld")
    let obligation = try #require(try store.read { try $0.obligations() }.first { $0.code == "COPIL" })
    #expect(entry.details == ["code": "COPIL", "title": .wording(obligation.title), "day": .day(day)])
    let deadlines = try store.read { try $0.obligationDeadlines(on: SampleLabel.today) }
    #expect(
      deadlines.map { "\($0.obligation.code) \($0.last?.iso ?? "never") \($0.limit)" } == [
        "COPIL 2026-03-12 2027-12-31", "AUDIT never 2028-05-24",
      ])
  }

  @Test("what came after a day does not count on that day")
  func asOf() throws {
    try store.perform(HoldObligation(code: "COPIL", day: SampleLabel.day("2025-03-14")), by: signature)
    try store.perform(HoldObligation(code: "COPIL", day: day), by: signature)
    let before = try store.read { try $0.obligationDeadlines(on: SampleLabel.day("2026-03-11")) }
    #expect(before.first?.last == SampleLabel.day("2025-03-14"))
    let since = try store.read { try $0.obligationDeadlines(on: day) }
    #expect(since.first?.last == day)
  }

  @Test("the same day again, a day still to come and an unknown obligation are refused")
  func refused() throws {
    try store.perform(HoldObligation(code: "COPIL", day: day), by: signature)
    #expect(throws: Obligation.Refusal.alreadyHeld(day)) {
      try store.perform(HoldObligation(code: "COPIL", day: day), by: signature)
    }
    let tomorrow = SampleLabel.today.adding(days: 1)
    #expect(throws: Obligation.Refusal.notYet(tomorrow)) {
      try store.perform(HoldObligation(code: "COPIL", day: tomorrow), by: signature)
    }
    #expect(throws: UnknownCode(kind: .obligation, code: "COPILE", near: ["COPIL"])) {
      try store.perform(HoldObligation(code: "COPILE", day: day), by: signature)
    }
    #expect(try store.facts() == ["obligationHeld"])
  }

  @Test("the decision upon an audit is noted with it or later, and counts for what comes next")
  func decided() throws {
    let (audit, decision) = (SampleLabel.day("2026-03-12"), SampleLabel.day("2026-05-04"))
    try store.perform(HoldObligation(code: "AUDIT", day: audit), by: signature)
    #expect(try limit("AUDIT") == "2027-09-12")
    try store.perform(HoldObligation(code: "AUDIT", day: audit, decidedOn: decision), by: signature)
    #expect(try limit("AUDIT") == "2027-11-04")
    let events = try store.read { try $0.obligationEvents(on: SampleLabel.today) }
    #expect(events == [ObligationEvent(obligation: "AUDIT", day: audit, decidedOn: decision)])
    #expect(throws: Obligation.Refusal.alreadyHeld(audit)) {
      try store.perform(HoldObligation(code: "AUDIT", day: audit, decidedOn: decision), by: signature)
    }
    #expect(throws: Obligation.Refusal.decidedBefore(day.adding(days: 1))) {
      try store.perform(HoldObligation(code: "AUDIT", day: day.adding(days: 1), decidedOn: day), by: signature)
    }
  }

  @Test("what is given for a day that is noted replaces what was noted, and leaves the rest")
  func corrected() throws {
    let audit = SampleLabel.day("2026-03-12")
    func hold(_ decided: String?, _ note: String = "") throws -> String? {
      try store.perform(
        HoldObligation(code: "AUDIT", day: audit, decidedOn: decided.map(SampleLabel.day), note: note), by: signature
      )?.fact
    }
    #expect(try hold("2026-05-04") == "obligationHeld")
    #expect(try hold(nil, "trois réserves") == "obligationEventCorrected")
    #expect(try hold("2026-05-14") == "obligationEventCorrected")
    let events = try store.read { try $0.obligationEvents(on: SampleLabel.today) }
    #expect(
      events == [
        ObligationEvent(
          obligation: "AUDIT", day: audit, decidedOn: SampleLabel.day("2026-05-14"), note: "trois réserves")
      ])
    #expect(try limit("AUDIT") == "2027-11-14")
    try store.undo(by: signature)
    #expect(try limit("AUDIT") == "2027-11-04")
  }

  private func limit(_ code: String) throws -> String? {
    try store.read { try $0.obligationDeadlines(on: SampleLabel.today) }.first { $0.obligation.code == code }?.limit.iso
  }
}
