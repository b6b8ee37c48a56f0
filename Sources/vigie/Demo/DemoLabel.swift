import Dashboard
import Exchange
import Quality
import QualityStore

/// Creates the file of a complete fictional prefecture, as its agents would have filled it.
enum DemoLabel {
  static func create(at path: String, today: Moment) throws -> QualityStore {
    let framework = try FrameworkFile.read(BuiltIn.file("Frameworks", "qual-e-pref-2019"))
    let start = StartLabel(prefecture: "Préfecture des Coteaux", framework: framework, establishment: nil)
    return try QualityStore.create(
      at: path, start, by: Signature(author: "Camille Roux", day: today.today, recordedAt: today.seconds))
  }
}
