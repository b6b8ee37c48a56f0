import Quality
import QualityStore

/// Measurements from a CSV file: what can be taken, and what cannot, line by line.
public struct MeasurementFile: Sendable {
  public typealias Fault = FileFault.Fault

  /// In the order of the lines.
  public private(set) var measurements: [Measurement] = []
  /// On which line each of them begins, counted from 1.
  public private(set) var lines: [Int] = []
  /// In the order of the lines; nothing should be imported while there are any.
  public private(set) var faults: [Fault] = []

  /// The names of the columns, as the file writes them.
  public private(set) var header: [String] = []

  private var taken: [Place: Int] = [:]

  /// Reads the whole file; `today` bounds the periods that can have begun.
  ///
  /// The first row names the columns, in French or English, in any order; `columns` says what those of other names
  /// hold. A period must have the indicator's frequency. Throws only what `progress` throws.
  public static func read(
    _ bytes: [UInt8], indicators: [Indicator], sites: [Site], today: Day, columns: ColumnNames,
    progress: ProgressReport
  ) rethrows -> MeasurementFile {
    var csv = CSVReader(bytes)
    var file = MeasurementFile()
    if var reader = file.reader(of: &csv, columns, (indicators, sites, today)) {
      while let row = csv.next() {
        file.take(row, &reader)
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
  public static func read(
    _ bytes: [UInt8], indicators: [Indicator], sites: [Site], today: Day, columns: ColumnNames = ColumnNames()
  ) -> MeasurementFile {
    read(bytes, indicators: indicators, sites: sites, today: today, columns: columns) { _ in }
  }

  private mutating func reader(
    of csv: inout CSVReader, _ columns: ColumnNames, _ label: (indicators: [Indicator], sites: [Site], today: Day)
  ) -> MeasurementRowReader? {
    guard let header = csv.next() else {
      faults.append(Fault(line: 1, reason: Phrase("csv.empty")))
      return nil
    }
    self.header = header.fields.map { CleanText.line($0) }
    do {
      let places = try MeasurementColumns(header, separator: csv.separator, columns)
      return MeasurementRowReader(places, label.indicators, label.sites, label.today)
    } catch {
      faults.append(error)
      return nil
    }
  }

  private mutating func take(_ row: CSVReader.Row, _ reader: inout MeasurementRowReader) {
    do throws(Fault) {
      let measurement = try reader.measurement(in: row)
      let place = Place(indicator: measurement.indicator, period: measurement.period, site: measurement.site)
      if let first = taken.updateValue(row.line, forKey: place) {
        taken[place] = first
        throw Fault(line: row.line, reason: Phrase("csv.twice", ["line": .text(String(first))]))
      }
      measurements.append(measurement)
      lines.append(row.line)
    } catch {
      faults.append(error)
    }
  }

  private struct Place: Hashable {
    let indicator: String
    let period: Period
    let site: String?
  }
}

extension FileFault.Fault: Error {}
