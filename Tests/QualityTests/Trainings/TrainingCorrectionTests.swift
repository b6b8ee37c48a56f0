import Quality
import Testing

@Suite("Putting a training right")
struct TrainingCorrectionTests {
  private func training(
    _ course: String = "FRAUDE", on iso: String = "2026-03-12", _ evidence: String = "", session: String? = nil
  ) -> Training {
    Training(agent: "AG-01", course: course, day: day(iso), evidence: evidence, session: session)
  }

  @Test("what was followed with others keeps the course and the day of its session; its certificate is its own")
  func session() {
    typealias Refusal = TrainingCorrection.Refusal
    let followed = training(session: "S-3")
    func check(_ after: Training) throws { try TrainingCorrection.check(followed, becoming: after) }
    expect(nil as Refusal?) { try check(training(on: "2026-03-12", "att.pdf", session: "S-3")) }
    expect(Refusal.ofSession("S-3")) { try check(training(on: "2026-03-13", session: "S-3")) }
    expect(Refusal.ofSession("S-3")) { try check(training("ACCUEIL", session: "S-3")) }
    expect(nil as Refusal?) {
      try TrainingCorrection.check(training(), becoming: training("ACCUEIL", on: "2026-01-02"))
    }
  }
}
