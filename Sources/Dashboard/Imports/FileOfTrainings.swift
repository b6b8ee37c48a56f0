import Quality

/// The trainings of a file, and what of it cannot be taken.
public struct FileOfTrainings: Equatable, Sendable {
  public let records: [TrainingRecord]
  /// Where each of them stands, counted from 1.
  public let lines: [Int]
  public let faults: [FileOfFigures.Fault]
  /// What faulty lines say, by where they stand; nothing of those that could not even be parted.
  public let typed: [Int: TypedTraining]
  /// The columns that mean nothing, as the file names them.
  public let ignored: [String]

  public init(
    records: [TrainingRecord], lines: [Int], faults: [FileOfFigures.Fault],
    typed: [Int: TypedTraining] = [:], ignored: [String] = []
  ) {
    self.records = records
    self.lines = lines
    self.faults = faults
    self.typed = typed
    self.ignored = ignored
  }
}
