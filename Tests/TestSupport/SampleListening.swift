import Quality
import QualityStore

/// The sample label with everything that users said.
extension SampleLabel {
  /// What `hold` records, and the survey of the year before, which tells the sites apart.
  public static func listeningStore() throws -> QualityStore {
    let store = try computingStore()
    try store.perform(RecordSurvey(earlierSurvey), by: signature())
    try hold(store)
    return store
  }

  /// 285 of 350 satisfied by telephone; nothing was asked about letters.
  public static let earlierSurvey = Survey(
    heldOn: day("2025-10-17"),
    results: [
      ThemeResult(theme: "TEL", site: "VAL", satisfied: 180, expressed: 220),
      ThemeResult(theme: "TEL", site: "RIV", satisfied: 105, expressed: 130),
    ])
}
