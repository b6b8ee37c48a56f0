import Quality
import QualityStore

/// A line of a file of figures, and what importing it would do.
public struct ImportLine: Equatable, Sendable {
  public enum State: Equatable, Sendable {
    case faulty(Phrase)
    case changed(from: Measurement)
    case new
    case same
    /// Vigie makes this figure itself.
    case computed
  }

  /// Counted from 1.
  public let number: Int
  public let state: State
  /// Nil for a faulty line.
  public let measurement: Measurement?

  /// What needs a look comes first.
  var rank: Int {
    switch state {
    case .faulty: 0
    case .changed: 1
    case .computed: 2
    case .new: 3
    case .same: 4
    }
  }

  var mark: Mark {
    switch state {
    case .faulty: .missed
    case .changed: .near
    case .new: .open
    case .same: .informative
    case .computed: .accepted
    }
  }

  var phrase: Phrase {
    switch state {
    case .faulty: Phrase("import.state.faulty")
    case .changed: Phrase("import.state.changed")
    case .new: Phrase("import.state.new")
    case .same: Phrase("import.state.same")
    case .computed: Phrase("import.state.computed")
    }
  }

  /// Every line of a file, as it would come in now, what needs a look first.
  static func all(of file: FileOfFigures, _ preview: ImportPreview) -> [ImportLine] {
    let faulty = file.faults.map { ImportLine(number: $0.line, state: .faulty($0.reason), measurement: nil) }
    let taken = file.measurements.indices.map { index in
      ImportLine(number: file.lines[index], state: State(preview.effects[index]), measurement: file.measurements[index])
    }
    return (faulty + taken).sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }
  }
}

extension ImportLine.State {
  init(_ effect: ImportPreview.Effect) {
    switch effect {
    case .new: self = .new
    case .changed(let before): self = .changed(from: before)
    case .same: self = .same
    case .computed: self = .computed
    }
  }
}
