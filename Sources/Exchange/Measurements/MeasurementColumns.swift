import Quality

/// Which column of a file holds what, by the names in its first row: French or English, with or without accents.
struct MeasurementColumns {
  let count: Int
  /// How the numbers are written: `1,250` is a thousand and more only where English names its columns between commas.
  /// Between semicolons a comma is a decimal sign, whatever the names.
  private(set) var language = Language.french
  private var places: [Column: Int] = [:]

  enum Column: String, CaseIterable {
    case indicator, period, site, numerator, denominator, value, note

    var names: [String] {
      switch self {
      case .indicator: ["indicateur", "indicator", "code"]
      case .period: ["periode", "period", "mois", "month"]
      case .site: ["site"]
      case .numerator: ["numerateur", "numerator"]
      case .denominator: ["denominateur", "denominator"]
      case .value: ["valeur", "value"]
      case .note: ["commentaire", "comment", "note", "remarque"]
      }
    }
  }

  init(_ header: CSVReader.Row, separator: UInt8) throws(FileFault.Fault) {
    count = header.fields.count
    for (index, field) in header.fields.enumerated() {
      let name = Folding.fold(CleanText.line(field))
      guard let column = Column.allCases.first(where: { $0.names.contains(name) }) else {
        throw FileFault.Fault(
          line: header.line, reason: Phrase("csv.unknownColumn", ["name": .text(CleanText.line(field))]))
      }
      guard places.updateValue(index, forKey: column) == nil else {
        throw FileFault.Fault(line: header.line, reason: Phrase("csv.columnTwice", ["name": .text(name)]))
      }
      if separator == UInt8(ascii: ","), ["numerator", "denominator", "value"].contains(name) { language = .english }
    }
    try require([.indicator, .period], header)
    guard places[.value] != nil || (places[.numerator] != nil && places[.denominator] != nil) else {
      throw FileFault.Fault(line: header.line, reason: Phrase("csv.noFigures"))
    }
  }

  func text(_ column: Column, _ row: CSVReader.Row) -> String {
    places[column].map { CSVWriter.restored(CleanText.line(row.fields[$0])) } ?? ""
  }

  private func require(_ columns: [Column], _ header: CSVReader.Row) throws(FileFault.Fault) {
    for column in columns where places[column] == nil {
      throw FileFault.Fault(line: header.line, reason: Phrase("csv.noColumn", ["name": .text(column.names[0])]))
    }
  }
}
