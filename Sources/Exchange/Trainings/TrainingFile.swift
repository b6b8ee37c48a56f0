import Quality

/// A training history from a CSV file: what can be taken, and what cannot, line by line.
public struct TrainingFile: Sendable {
  public typealias Fault = FileFault.Fault

  /// In the order of the lines.
  public private(set) var records: [TrainingRecord] = []
  /// On which line each of them begins, counted from 1.
  public private(set) var lines: [Int] = []
  /// In the order of the lines; nothing should be imported while there are any.
  public private(set) var faults: [Fault] = []
  /// What faulty lines say, by line; nothing of those that have not every field.
  public private(set) var typed: [Int: TypedTraining] = [:]
  /// The columns that were left aside, as the file names them.
  public private(set) var ignored: [String] = []

  private var taken: [Followed: Int] = [:]

  /// Reads the whole file: the first row names the columns, in French or English, in any order. Agents are told by
  /// their code or their name, courses by their code or their title; what could never count is a fault, unless it is
  /// recorded already. Throws only what `progress` throws.
  public static func read(
    _ bytes: [UInt8], of staff: [AgentHistory], under rules: TrainingRules, today: Day,
    progress: (Double) throws -> Void
  ) rethrows -> TrainingFile {
    var csv = CSVReader(bytes)
    var file = TrainingFile()
    if let reader = file.reader(of: &csv, staff, rules, today) {
      while let row = csv.next() {
        file.take(row, reader)
        try progress(csv.progress)
      }
    } else {
      // Its quotes are looked at all the same.
      while csv.next() != nil {}
    }
    file.faults = (csv.faults + file.faults).sorted { $0.line < $1.line }
    file.taken = [:]
    return file
  }

  /// Reads the whole file in one go.
  public static func read(_ bytes: [UInt8], of staff: [AgentHistory], under rules: TrainingRules, today: Day)
    -> TrainingFile
  {
    read(bytes, of: staff, under: rules, today: today) { _ in }
  }

  private mutating func reader(
    of csv: inout CSVReader, _ staff: [AgentHistory], _ rules: TrainingRules, _ today: Day
  ) -> TrainingRowReader? {
    guard let header = csv.next() else {
      faults.append(Fault(line: 1, reason: Phrase("csv.empty")))
      return nil
    }
    do {
      let columns = try TrainingColumns(header)
      ignored = columns.ignored
      return TrainingRowReader(columns, of: staff, under: rules, today)
    } catch {
      faults.append(error)
      return nil
    }
  }

  private mutating func take(_ row: CSVReader.Row, _ reader: TrainingRowReader) {
    do throws(Fault) {
      let record = try reader.record(in: row)
      let training = record.training
      let followed = Followed(agent: training.agent, course: training.course, day: training.day)
      if let first = taken[followed] {
        throw Fault(line: row.line, reason: Phrase("csv.trainingTwice", ["line": .text(String(first))]))
      }
      taken[followed] = row.line
      records.append(record)
      lines.append(row.line)
    } catch {
      faults.append(error)
      typed[row.line] = reader.typed(row)
    }
  }

  private struct Followed: Hashable {
    let agent, course: String
    let day: Day
  }
}
