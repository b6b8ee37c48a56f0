import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Planning an obligation")
struct PlanObligationTests {
  let store: QualityStore
  let signature = SampleLabel.signature()
  let soon = SampleLabel.today.adding(days: 18)

  init() throws { store = try SampleLabel.store() }

  private var planned: Day? {
    get throws { try store.read { try $0.obligationDeadlines(on: SampleLabel.today) }.first?.planned }
  }

  @Test("it is planned, planned for another day, and planned no longer; undo brings it back")
  func plans() throws {
    let entry = try #require(try store.perform(PlanObligation(code: "COPIL", day: soon), by: signature))
    #expect(entry.fact == "obligationPlanned")
    #expect(try planned == soon)
    #expect(try store.perform(PlanObligation(code: "COPIL", day: soon), by: signature) == nil)
    try store.perform(PlanObligation(code: "COPIL", day: SampleLabel.today), by: signature)
    #expect(try planned == SampleLabel.today)
    try store.perform(PlanObligation(code: "COPIL", day: nil), by: signature)
    #expect(try planned == nil)
    try store.undo(by: signature)
    #expect(try planned == SampleLabel.today)
    #expect(
      try store.facts().filter { $0.hasPrefix("obligation") } == [
        "obligationUnplanned", "obligationPlanned", "obligationPlanned",
      ])
  }

  @Test("what was planned up to the day on which it was held is planned no longer; what comes later still is")
  func held() throws {
    try store.perform(PlanObligation(code: "COPIL", day: soon), by: signature)
    try store.perform(HoldObligation(code: "COPIL", day: SampleLabel.day("2025-03-12")), by: signature)
    #expect(try planned == soon)
    let later = SampleLabel.signature(on: soon)
    try store.perform(HoldObligation(code: "COPIL", day: soon), by: later)
    #expect(try planned == nil)
  }

  @Test("its hour is kept with the day, told, and goes with it")
  func hour() throws {
    let time = try #require(TimeOfDay(hour: 14, minute: 30))
    let entry = try #require(try store.perform(PlanObligation(code: "COPIL", day: soon, at: time), by: signature))
    #expect(entry.fact == "obligationPlannedAt")
    #expect(entry.details["time"] == .time(time))
    let planned = try store.read { try $0.deadlines(on: SampleLabel.today, from: SampleLabel.today, through: soon) }
      .first { $0.kind == .planned }
    #expect(planned?.time == time)
    #expect(try store.perform(PlanObligation(code: "COPIL", day: soon, at: time), by: signature) == nil)
    try store.perform(PlanObligation(code: "COPIL", day: soon), by: signature)
    #expect(try store.read { try $0.plannedObligations() } == ["COPIL": ObligationPlan(on: soon)])
    try store.perform(PlanObligation(code: "COPIL", day: nil, at: time), by: signature)
    #expect(try store.read { try $0.plannedObligations() } == [:])
  }

  @Test("held before the day that was planned, it is planned no longer")
  func early() throws {
    try store.perform(PlanObligation(code: "COPIL", day: soon), by: signature)
    try store.perform(HoldObligation(code: "COPIL", day: SampleLabel.today), by: signature)
    #expect(try planned == nil)
  }

  @Test("a day that has passed and an obligation that is not there are refused")
  func refused() throws {
    let yesterday = SampleLabel.today.adding(days: -1)
    #expect(throws: Obligation.Refusal.plannedInThePast(yesterday)) {
      try store.perform(PlanObligation(code: "COPIL", day: yesterday), by: signature)
    }
    #expect(throws: UnknownCode(kind: .obligation, code: "COPILE", near: ["COPIL"])) {
      try store.perform(PlanObligation(code: "COPILE", day: soon), by: signature)
    }
    #expect(try store.facts() == [])
  }
}
