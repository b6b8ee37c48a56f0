import Quality
import QualityStore

extension SampleLabel {
  /// The sample year with one session, S-1, at which AG-02 was.
  public static func storeWithSession() throws -> QualityStore {
    let store = try filledStore()
    try store.perform(
      RecordSession(
        TrainingSession(
          course: "ACCUEIL", day: day("2026-10-06"), place: "Alençon", provider: "CVRH", evidence: "emargement.pdf",
          notes: "Salle 2", attendees: ["AG-02"])), by: signature())
    return store
  }
}
