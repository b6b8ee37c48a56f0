internal import GRDB
import Quality

/// What an import would do.
public struct ImportPreview: Equatable, Sendable {
  public enum Effect: Equatable, Sendable {
    case new
    /// From the figure, and the note, that are there.
    case changed(from: Measurement)
    case same
    /// Vigie computes it: the figure that differs is left outside.
    case computed
  }

  /// Of each figure, in the order given.
  public let effects: [Effect]
  public let counts: Counts

  public struct Counts: Equatable, Sendable {
    public var new = 0
    public var changed = 0
    public var same = 0
    public var computed = 0

    var total: Int { new + changed + same + computed }

    mutating func add(_ effect: Effect) {
      switch effect {
      case .new: new += 1
      case .changed: changed += 1
      case .same: same += 1
      case .computed: computed += 1
      }
    }
  }
}

extension Reader {
  /// Writes nothing. Refuses indicators and sites that the label does not have.
  public func preview(of measurements: [Measurement]) throws -> ImportPreview {
    var effects = [ImportPreview.Effect](repeating: .same, count: measurements.count)
    var counts = ImportPreview.Counts()
    try MeasurementComparison(db).run(measurements) { _, figures in
      for figure in figures {
        effects[figure.index] = figure.effect
        counts.add(figure.effect)
      }
    }
    return ImportPreview(effects: effects, counts: counts)
  }
}
