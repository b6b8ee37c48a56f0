@testable import Exchange

/// A CSV file read to its end.
struct ReadCSV {
  var rows: [CSVReader.Row] = []
  let faults: [FileFault.Fault]
  let separator: UInt8

  init(_ text: String) {
    var reader = CSVReader(Array(text.utf8))
    while let row = reader.next() { rows.append(row) }
    faults = reader.faults
    separator = reader.separator
  }
}
