import Dashboard
import Foundation
import Quality
import QualityStore
import TestSupport

/// Files in memory: the figures that can be read, and what was written.
final class Shelf: @unchecked Sendable {
  // Used from one thread.
  var figures: [String: FileOfFigures] = [:]
  /// The training histories that can be read.
  var trainings: [String: FileOfTrainings] = [:]
  /// What is found where evidence is looked for; nothing at any other path.
  var digests: [String: Result<String, FileRefusal>] = [:]
  /// The folder of the label's file.
  var home = ""
  private(set) var written: [String: FileContent] = [:]

  var files: Files {
    Files(
      home: home,
      readFigures: { [self] path, _, _ in
        guard let file = figures[path] else {
          throw FileRefusal(Phrase("error.cannotRead", ["path": .text(path)]))
        }
        return file
      },
      readTrainings: { [self] path, _, _ in
        guard let file = trainings[path] else {
          throw FileRefusal(Phrase("error.cannotRead", ["path": .text(path)]))
        }
        return file
      },
      exists: { [self] in written[$0] != nil },
      digest: { [self] path, _ in try digests[path]?.get() },
      write: { [self] content, path, replacing in
        guard replacing || written[path] == nil else { throw FileRefusal(Phrase("export.cameMeanwhile")) }
        written[path] = content
      })
  }

  func context(isReadOnly: Bool = false) -> Context {
    Context(
      phrases: Phrases(.french), moment: Moment(today: SampleLabel.today, seconds: 1_795_514_400),
      author: "Camille Roux", isReadOnly: isReadOnly, files: files)
  }

  /// A dashboard that has these files, at a place.
  func dashboard(of store: QualityStore, at place: Place = .overview, isReadOnly: Bool = false) throws
    -> DashboardModel
  {
    try DashboardModel(reading: store, context(isReadOnly: isReadOnly), at: place)
  }
}

extension DashboardModel {
  /// Types a text where the caret is, and accepts it.
  mutating func enter(_ text: String, in store: QualityStore) {
    type(.insert(text), in: store)
    type(.accept, in: store)
  }

  /// What the status line says, in blanks that a test can be read with.
  var told: String { plain(message?.text ?? "") }

  /// What is wrong with the form that is open.
  var problem: Phrase? {
    guard case .form(let form) = overlay else { return nil }
    return form.problem
  }
}

/// French has no-break blanks; a test is written with plain ones.
func plain(_ text: String) -> String { text.replacing(/[\u{A0}\u{202F}]/, with: " ") }
