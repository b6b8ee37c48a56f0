import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("What is kept past its delay")
struct RetentionStoreTests {
  private let signature = SampleLabel.signature()

  // An agent left, feedback was closed, a session has a sheet.
  private func store() throws -> QualityStore {
    let store = try SampleLabel.filledStore()
    try store.script(
      """
      UPDATE agent SET leftOn = '2025-01-31' WHERE code = 'AG-01';
      UPDATE agent SET leftOn = '2026-11-30' WHERE code = 'AG-02';
      """)
    try store.perform(
      AddFeedback(Feedback(subject: "Rampe", sender: "Maëlle Crouzet", receivedOn: SampleLabel.day("2024-01-05"))),
      by: signature)
    try store.script("UPDATE feedback SET closedOn = '2024-01-31' WHERE code = 'R-1'")
    return store
  }

  private func kept(_ store: QualityStore, until day: String) throws -> [String] {
    try store.read { try $0.keptRecords(until: SampleLabel.day(day)) }.map { "\($0.code) \($0.since) \($0.until)" }
  }

  @Test("is read subject by subject, what ends first first; nothing of what has no delay")
  func read() throws {
    let store = try store()
    #expect(try kept(store, until: "2030-01-01") == [])
    try store.perform(SetRetention(Retention(.departure, months: 1)), by: signature)
    #expect(try kept(store, until: "2025-02-27") == [])
    #expect(try kept(store, until: "2025-02-28") == ["AG-01 2025-01-31 2025-02-28"])
    try store.perform(SetRetention(Retention(.sender, months: 13)), by: signature)
    #expect(
      try kept(store, until: "2026-12-30") == [
        "AG-01 2025-01-31 2025-02-28", "R-1 2024-01-31 2025-02-28", "AG-02 2026-11-30 2026-12-30",
      ])
  }

  @Test("who was erased is kept no more")
  func erased() throws {
    let store = try store()
    try store.perform(SetRetention(Retention(.departure, months: 12)), by: signature)
    try store.perform(SetRetention(Retention(.sender, months: 12)), by: signature)
    #expect(try kept(store, until: "2026-02-01").count == 2)
    for person in [DataSubject.agent("AG-01"), .sender(of: "R-1")] {
      #expect(try store.read { try $0.erasure(of: person) }.code == person.code)
      try store.perform(person.erasure, by: signature)
    }
    #expect(try kept(store, until: "2026-02-01") == [])
  }

  @Test("the sheet of a session counts from its day")
  func attendance() throws {
    let store = try SampleLabel.heldStore()
    try store.perform(
      RecordSession(
        TrainingSession(
          course: "ACCUEIL", day: SampleLabel.day("2026-05-31"), evidence: "feuille.pdf", attendees: ["AG-01"])),
      by: signature)
    try store.perform(SetRetention(Retention(.attendance, months: 9)), by: signature)
    #expect(try kept(store, until: "2027-02-28") == ["S-1 2026-05-31 2027-02-28"])
  }

  @Test("a delay is set, changed, lifted and undone; the same again is nothing to do")
  func setting() throws {
    let store = try SampleLabel.store()
    let first = Retention(.sender, months: 24, basis: Wording("proposition"))
    let entry = try store.perform(SetRetention(first), by: signature)
    let told = Phrase("fact.retentionSet", ["retention": .phrase(Phrase("retention.sender")), "months": 24])
    #expect(entry?.phrase == told)
    #expect(try store.perform(SetRetention(first), by: signature) == nil)
    #expect(try store.perform(LiftRetention(of: .departure), by: signature) == nil)
    try store.perform(SetRetention(Retention(.sender, months: 12)), by: signature)
    #expect(try store.read { try $0.retentions() } == [Retention(.sender, months: 12)])
    try store.undo(by: signature)
    #expect(try store.read { try $0.retentions() } == [first])
    try store.perform(LiftRetention(of: .sender), by: signature)
    #expect(try store.read { try $0.retentions() } == [])
    try store.undo(by: signature)
    #expect(try store.read { try $0.retentions() } == [first])
    #expect(throws: Retention.Refusal.monthsOutOfRange) {
      try store.perform(SetRetention(Retention(.sender, months: 0)), by: signature)
    }
    #expect(try store.check() == [])
  }

  @Test("its dates stand in the agenda, without a name")
  func agenda() throws {
    let store = try store()
    try store.perform(SetRetention(Retention(.departure, months: 12)), by: signature)
    let today = SampleLabel.today
    let deadlines = try store.read { try $0.deadlines(on: today, from: today, through: today.adding(days: 30)) }
    #expect(deadlines.filter { $0.kind == .retention }.map { "\($0.code) \($0.day)" } == ["AG-01 2026-01-31"])
  }
}
