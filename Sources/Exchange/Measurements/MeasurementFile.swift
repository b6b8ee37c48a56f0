import Quality

/// Measurements from a CSV file: what can be taken, and what cannot, line by line.
public struct MeasurementFile: Sendable {
  public typealias Fault = FileFault.Fault

  /// In the order of the lines.
  public private(set) var measurements: [Measurement] = []
  /// In the order of the lines; nothing should be imported while there are any.
  public private(set) var faults: [Fault] = []

  /// Reads the whole file; `today` bounds the periods that can have begun.
  ///
  /// The first row names the columns, in French or English, in any order. A period must have the indicator's frequency.
  public static func read(
    _ bytes: [UInt8], indicators: [Indicator], sites: [Site], today: Day
  ) -> MeasurementFile {
    let csv = CSVReader(bytes)
    var file = MeasurementFile()
    file.faults = csv.faults
    guard let header = csv.rows.first else {
      file.faults.append(Fault(line: 1, reason: Phrase("csv.empty")))
      return file
    }
    do {
      let columns = try MeasurementColumns(header, separator: csv.separator)
      file.read(csv.rows.dropFirst(), MeasurementRowReader(columns, indicators, sites, today))
    } catch {
      file.faults.append(error)
    }
    file.faults.sort { $0.line < $1.line }
    return file
  }

  private mutating func read(_ rows: ArraySlice<CSVReader.Row>, _ reader: MeasurementRowReader) {
    var lines: [Place: Int] = [:]
    for row in rows {
      do throws(Fault) {
        let measurement = try reader.measurement(in: row)
        let place = Place(indicator: measurement.indicator, period: measurement.period, site: measurement.site)
        if let first = lines[place] {
          throw Fault(line: row.line, reason: Phrase("csv.twice", ["line": .text(String(first))]))
        }
        lines[place] = row.line
        measurements.append(measurement)
      } catch {
        faults.append(error)
      }
    }
  }

  private struct Place: Hashable {
    let indicator: String
    let period: Period
    let site: String?
  }
}

extension FileFault.Fault: Error {}
