import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

extension Files {
  /// Files by their paths, as the shell understands them; those kept in the label begin at the folder of its file.
  static func ofThisMachine(beside label: String) -> Files {
    Files(
      home: URL(filePath: label).deletingLastPathComponent().standardizedFileURL.path,
      readFigures: { path, reader, today in
        guard let data = FileManager.default.contents(atPath: Folders.expanded(path)) else {
          throw FileRefusal(Phrase("error.cannotRead", ["path": .text(path)]))
        }
        let file = MeasurementFile.read(
          [UInt8](data), indicators: try reader.indicators(), sites: try reader.sites(), today: today,
          columns: try reader.columnNames())
        return FileOfFigures(
          measurements: file.measurements, lines: file.lines,
          faults: file.faults.map { FileOfFigures.Fault(line: $0.line, reason: $0.reason) })
      },
      readTrainings: { path, reader, today in
        guard let data = FileManager.default.contents(atPath: Folders.expanded(path)) else {
          throw FileRefusal(Phrase("error.cannotRead", ["path": .text(path)]))
        }
        let file = TrainingFile.read(
          [UInt8](data), of: try reader.agentHistories(), under: try reader.trainingRules(), today: today)
        return FileOfTrainings(
          records: file.records, lines: file.lines,
          faults: file.faults.map { FileOfFigures.Fault(line: $0.line, reason: $0.reason) },
          typed: file.typed, ignored: file.ignored)
      },
      exists: { FileManager.default.fileExists(atPath: Folders.expanded($0)) },
      digest: { path, progress in try FileDigest.of(RegularFile(path: Folders.expanded(path), name: path), progress) },
      edit: { try ExternalEditor.edit($0) },
      write: { content, path, replacing in
        let text =
          switch content {
          case .text(let text): text
          case .objects(let table): TableJSON.text(table)
          case .rows(let rows, let separator): CSVWriter.text(rows, separator: separator)
          }
        try OwnFile(path: Folders.expanded(path), name: path).write(text, replacing: replacing)
      })
  }
}
