import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Putting trainings right")
struct TrainingCorrectionDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.storeWithSession() }

  @discardableResult
  private func perform(_ decision: some Decision) throws -> JournalEntry? {
    try store.perform(decision, by: signature)
  }

  private func followed() throws -> [String] {
    try store.read { try $0.trainings() }.map {
      [$0.agent, $0.course, $0.day.iso, $0.evidence].joined(separator: " ").trimmingSuffix()
    }.sorted()
  }

  private let known = SampleLabel.trainings[0]
  private let gathered = Training(
    agent: "AG-02", course: "ACCUEIL", day: SampleLabel.day("2026-10-06"), session: "S-1")

  private func changed(_ training: Training, _ course: String, _ day: Day, _ evidence: String) -> Training {
    Training(agent: training.agent, course: course, day: day, evidence: evidence, session: training.session)
  }

  @Test("the day, the course and what proves it are corrected; the same again changes nothing")
  func edit() throws {
    let after = changed(known, "ACCUEIL", SampleLabel.day("2022-03-11"), "att.pdf")
    let entry = try #require(try perform(EditTraining(known, to: after)))
    #expect(entry.fact == "trainingEdited" && entry.changes == 1)
    #expect(try followed().contains("AG-01 ACCUEIL 2022-03-11 att.pdf"))
    #expect(try perform(EditTraining(after, to: after)) == nil)
    #expect(
      throws: TrainingCorrection.Refusal.notRecorded(agent: "AG-01", course: "FRAUDE", known.day)
    ) { try perform(EditTraining(known, to: after)) }
    try store.undo(by: signature)
    #expect(try followed().contains("AG-01 FRAUDE 2022-03-10 attestation 114"))
  }

  @Test("nothing is corrected into what cannot be")
  func refuses() throws {
    let before = try store.contents()
    let tomorrow = SampleLabel.today.adding(days: 1)
    #expect(throws: Training.Refusal.notYet(tomorrow)) {
      try perform(EditTraining(known, to: changed(known, "FRAUDE", tomorrow, "")))
    }
    let early = SampleLabel.day("2015-08-31")
    #expect(throws: Training.Refusal.beforeAnyPost(SampleLabel.day("2019-09-01"), years: 4)) {
      try perform(EditTraining(known, to: changed(known, "FRAUDE", early, "")))
    }
    let other = SampleLabel.trainings[1]
    #expect(throws: Training.Refusal.alreadyRecorded(other.day)) {
      try perform(EditTraining(known, to: changed(known, other.course, other.day, "")))
    }
    #expect(throws: TrainingCorrection.Refusal.ofSession("S-1")) {
      try perform(EditTraining(gathered, to: changed(gathered, "FRAUDE", gathered.day, "")))
    }
    #expect(throws: ChangedMeanwhile()) {
      try perform(EditTraining(changed(known, "FRAUDE", known.day, "autre"), to: known))
    }
    #expect(try store.contents() == before)
  }

  @Test("what was followed in a session gets a certificate of its own, which an edit of the session leaves alone")
  func certificate() throws {
    try perform(EditTraining(gathered, to: changed(gathered, "ACCUEIL", gathered.day, "att.pdf")))
    let before = try store.read { try $0.trainingSession("S-1") }
    var after = before
    (after.day, after.attendees) = (SampleLabel.day("2026-10-07"), ["AG-01", "AG-02"])
    try perform(EditSession(before, to: after))
    #expect(try followed().contains("AG-02 ACCUEIL 2026-10-07 att.pdf"))
    try perform(DeleteTraining(agent: "AG-02", course: "ACCUEIL", on: SampleLabel.day("2026-10-07")))
    #expect(try store.read { try $0.trainingSession("S-1") }.attendees == ["AG-01"])
  }

  @Test("one that was recorded by mistake is taken away, and the last one of a session with the session only")
  func delete() throws {
    let entry = try #require(try perform(DeleteTraining(agent: "AG-01", course: "FRAUDE", on: known.day)))
    #expect(entry.fact == "trainingDeleted" && entry.changes == 1)
    #expect(try followed() == ["AG-01 ACCUEIL 2024-02-29", "AG-02 ACCUEIL 2026-10-06"])
    #expect(throws: TrainingCorrection.Refusal.lastOfSession("S-1")) {
      try perform(DeleteTraining(agent: "AG-02", course: "ACCUEIL", on: gathered.day))
    }
    #expect(
      throws: TrainingCorrection.Refusal.notRecorded(agent: "AG-02", course: "FRAUDE", known.day)
    ) { try perform(DeleteTraining(agent: "AG-02", course: "FRAUDE", on: known.day)) }
  }
}

extension String {
  /// Without the blank before a certificate that is not there.
  fileprivate func trimmingSuffix() -> String { hasSuffix(" ") ? String(dropLast()) : self }
}
