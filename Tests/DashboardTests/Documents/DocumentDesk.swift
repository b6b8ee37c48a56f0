import Dashboard
import Quality
import QualityStore
import TestSupport

extension Desk {
  /// At the document base: DOC-1 is up to date, DOC-2 expired, DOC-3 to be reviewed soon, DOC-4 withdrawn.
  static func ofDocuments(
    at place: Place = .documents, in language: Language = .french, isReadOnly: Bool = false,
    today: Day = SampleLabel.today
  ) throws -> Desk {
    try Desk(SampleLabel.storeWithDocuments(), at: place, in: language, isReadOnly: isReadOnly, today: today)
  }
}
