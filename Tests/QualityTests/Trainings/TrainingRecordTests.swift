import Quality
import Testing

@Suite("A line of a training history")
struct TrainingRecordTests {
  private func record(_ agent: String, place: String = "", provider: String = "") -> TrainingRecord {
    TrainingRecord(
      Training(agent: agent, course: "FRAUDE", day: day("2026-03-12")), place: place, provider: provider)
  }

  @Test("is of a session where it says where or by whom, and by itself elsewhere")
  func gathering() {
    #expect(record("AG-01").gathering == nil)
    #expect(record("AG-01", place: "Caen").gathering != nil && record("AG-01", provider: "CVRH").gathering != nil)
  }

  @Test("is of the same session as another where both agree, whatever the case and the accents")
  func same() {
    let one = record("AG-01", place: "Alençon", provider: "CVRH")
    #expect(one.gathering == record("AG-02", place: "ALENCON", provider: "cvrh").gathering)
    #expect(one.gathering != record("AG-02", place: "Alençon").gathering)
    let session = TrainingSession(
      code: "S-1", course: "FRAUDE", day: day("2026-03-12"), place: "alençon", provider: "CVRH", attendees: ["AG-09"])
    #expect(session.gathering == one.gathering)
  }
}
