internal import GRDB
import Quality

/// What an import of a training history would do.
public struct TrainingPreview: Equatable, Sendable {
  public enum Effect: Equatable, Sendable {
    case new
    /// What proves it is another thing than what is there.
    case changed(from: Training)
    case same
  }

  /// Of each line, in the order given.
  public let effects: [Effect]
  public let counts: Counts

  public struct Counts: Equatable, Sendable {
    public var new = 0
    public var changed = 0
    public var same = 0
  }

  init(_ effects: [Effect]) {
    self.effects = effects
    var counts = Counts()
    for effect in effects {
      switch effect {
      case .new: counts.new += 1
      case .changed: counts.changed += 1
      case .same: counts.same += 1
      }
    }
    self.counts = counts
  }
}

extension Reader {
  /// Writes nothing.
  public func preview(of records: [TrainingRecord]) throws -> TrainingPreview {
    let known = Dictionary(grouping: try trainings(), by: \.agent)
    return TrainingPreview(
      records.map { record in
        let training = record.training
        let there = known[training.agent]?.first { $0.course == training.course && $0.day == training.day }
        guard let there else { return .new }
        // A line that proves nothing takes nothing away.
        let isSame = training.evidence.isEmpty || training.evidence == there.evidence
        return isSame ? .same : .changed(from: there)
      })
  }
}
