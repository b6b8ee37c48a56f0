import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Importing a training history")
struct ImportTrainingsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.filledStore() }

  private func record(
    _ agent: String, _ course: String, _ day: String, _ evidence: String = "", place: String = "",
    provider: String = ""
  ) -> TrainingRecord {
    TrainingRecord(
      Training(agent: agent, course: course, day: SampleLabel.day(day), evidence: evidence), place: place,
      provider: provider)
  }

  private func followed() throws -> [String] {
    try store.read { try $0.trainings() }.map {
      [$0.agent, $0.course, $0.day.iso, $0.evidence, $0.session ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }.sorted()
  }

  @Test("what is new comes in, what is there stays, and what proves it may be given: one decision, one undo")
  func imports() throws {
    let before = try store.contents()
    let records = [
      record("AG-01", "FRAUDE", "2022-03-10"), record("AG-01", "ACCUEIL", "2024-02-29", "att.pdf"),
      record("AG-02", "FRAUDE", "2026-03-12", "n° 7"),
    ]
    let preview = try store.read { try $0.preview(of: records) }
    let known = Training(agent: "AG-01", course: "ACCUEIL", day: SampleLabel.day("2024-02-29"))
    #expect(preview.effects == [.same, .changed(from: known), .new])
    let entry = try #require(try store.perform(ImportTrainings(records), by: signature))
    #expect(entry.fact == "trainingsImported")
    #expect(entry.details == ["new": 1, "changed": 1, "same": 1, "sessions": 0])
    #expect(
      try followed() == [
        "AG-01 ACCUEIL 2024-02-29 att.pdf", "AG-01 FRAUDE 2022-03-10 attestation 114", "AG-02 FRAUDE 2026-03-12 n° 7",
      ])
    #expect(try store.perform(ImportTrainings(records), by: signature) == nil)
    try store.undo(by: signature)
    #expect(try store.contents() == before)
  }

  @Test("lines that say where or by whom become sessions, with what proves each; later ones join them")
  func sessions() throws {
    let first = [
      record("AG-01", "FRAUDE", "2026-03-12", "a.pdf", place: "Alençon", provider: "CVRH"),
      record("AG-02", "FRAUDE", "2026-03-12", place: "ALENCON", provider: "cvrh"),
      record("AG-02", "ACCUEIL", "2026-03-12", place: "Caen"), record("AG-01", "ACCUEIL", "2026-03-13"),
    ]
    let entry = try #require(try store.perform(ImportTrainings(first), by: signature))
    #expect(entry.details["sessions"] == 2)
    #expect(
      try followed().filter { $0.contains("2026-") } == [
        "AG-01 ACCUEIL 2026-03-13", "AG-01 FRAUDE 2026-03-12 a.pdf S-2", "AG-02 ACCUEIL 2026-03-12 S-1",
        "AG-02 FRAUDE 2026-03-12 S-2",
      ])
    let session = try store.read { try $0.trainingSession("S-2") }
    #expect(session.place == "Alençon" && session.provider == "CVRH" && session.attendees == ["AG-01", "AG-02"])
    #expect(try store.perform(ImportTrainings(first), by: signature) == nil)
    let second = [record("AG-01", "ACCUEIL", "2026-03-12", place: "Caen")]
    let later = try #require(try store.perform(ImportTrainings(second), by: signature))
    #expect(later.details["sessions"] == 0)
    #expect(try store.read { try $0.trainingSession("S-1") }.attendees == ["AG-01", "AG-02"])
    #expect(try store.perform(ImportTrainings(second), by: signature) == nil)
  }

  @Test("nothing of it comes in where one line cannot")
  func refuses() throws {
    let before = try store.contents()
    let good = record("AG-02", "FRAUDE", "2026-03-12", place: "Caen")
    #expect(throws: UnknownCode.self) {
      try store.perform(ImportTrainings([good, record("AG-77", "FRAUDE", "2026-03-12")]), by: signature)
    }
    #expect(throws: TrainingSession.Refusal.notYet(SampleLabel.day("2026-11-25"))) {
      try store.perform(ImportTrainings([good, record("AG-02", "FRAUDE", "2026-11-25")]), by: signature)
    }
    // AG-02 took the first post in January 2026.
    let early = SampleLabel.day("2022-01-14")
    #expect(throws: TrainingSession.Refusal.beforeAnyPost(early, agents: ["AG-02"])) {
      try store.perform(ImportTrainings([good, record("AG-02", "FRAUDE", early.iso)]), by: signature)
    }
    #expect(try store.contents() == before)
  }
}
