import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

extension MeasurementFile {
  /// Reads a file by its path, after what the label knows.
  static func read(
    _ path: String, _ store: QualityStore, _ context: Context, columns: ColumnNames,
    progress: ProgressReport
  ) throws -> MeasurementFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Complaint(Phrase("error.cannotRead", ["path": .text(path)]), code: EX_NOINPUT)
    }
    let (indicators, sites) = try store.read { (try $0.indicators(), try $0.sites()) }
    return try read(
      [UInt8](data), indicators: indicators, sites: sites, today: context.today, columns: columns,
      progress: progress)
  }
}
