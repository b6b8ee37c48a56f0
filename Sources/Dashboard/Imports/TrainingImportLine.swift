import Quality
import QualityStore

/// A line of a training history, and what importing it would do.
public struct TrainingImportLine: Equatable, Sendable {
  public enum State: Equatable, Sendable {
    case faulty(Phrase)
    case changed(from: Training)
    case new
    case same
  }

  /// Counted from 1.
  public let number: Int
  public let state: State
  /// Nil for a faulty line.
  public let record: TrainingRecord?
  let agent: Agent?
  let course: Course?
  /// Empty for a line that was understood.
  let typed: TypedTraining

  /// What needs a look comes first.
  var rank: Int {
    switch state {
    case .faulty: 0
    case .changed: 1
    case .new: 2
    case .same: 3
    }
  }

  var mark: Mark {
    switch state {
    case .faulty: .missed
    case .changed: .near
    case .new: .open
    case .same: .informative
    }
  }

  var phrase: Phrase {
    switch state {
    case .faulty: Phrase("import.state.faulty")
    case .changed: Phrase("import.training.state.changed")
    case .new: Phrase("import.training.state.new")
    case .same: Phrase("import.training.state.same")
    }
  }

  var tone: Tone {
    switch state {
    case .faulty: .bad
    case .changed: .attention
    case .new: .plain
    case .same: .quiet
    }
  }

  /// Every line of a file, as it would come in now, what needs a look first.
  static func all(of file: FileOfTrainings, _ reader: Reader) throws -> [TrainingImportLine] {
    let agents = Dictionary(try reader.agents().map { ($0.code, $0) }) { first, _ in first }
    let courses = Dictionary(try reader.courses().map { ($0.code, $0) }) { first, _ in first }
    let faulty = file.faults.map {
      TrainingImportLine(
        number: $0.line, state: .faulty($0.reason), record: nil, agent: nil, course: nil,
        typed: file.typed[$0.line] ?? TypedTraining())
    }
    let preview = try reader.preview(of: file.records)
    let taken = file.records.indices.map { index in
      let record = file.records[index]
      return TrainingImportLine(
        number: file.lines[index], state: State(preview.effects[index]), record: record,
        agent: agents[record.training.agent], course: courses[record.training.course], typed: TypedTraining())
    }
    return (faulty + taken).sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }
  }
}

extension TrainingImportLine.State {
  fileprivate init(_ effect: TrainingPreview.Effect) {
    switch effect {
    case .new: self = .new
    case .changed(let before): self = .changed(from: before)
    case .same: self = .same
    }
  }
}

extension Phrase {
  /// What a line of a file says of people is hidden where others look on.
  public func masked(_ context: Context) -> Phrase {
    guard context.masksNames, key.hasPrefix("refusal.agentName.") else { return self }
    return Phrase(key, values.merging(["text": "…", "near": "…"]) { _, hidden in hidden })
  }
}
