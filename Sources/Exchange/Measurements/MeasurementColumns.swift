import Quality
import QualityStore

/// Which column of a file holds what: by the names in its first row, French or English, with or without accents, or by
/// what the user says of them.
struct MeasurementColumns {
  let count: Int
  /// How the numbers are written: `1,250` is a thousand and more only where English names its columns between commas.
  /// Between semicolons a comma is a decimal sign, whatever the names.
  private(set) var language = Language.french
  private var places: [ColumnMeaning: Int] = [:]

  init(_ header: CSVReader.Row, separator: UInt8, _ names: ColumnNames) throws(FileFault.Fault) {
    count = header.fields.count
    for (index, field) in header.fields.enumerated() {
      let name = Folding.fold(CleanText.line(field))
      guard let meaning = names[name] ?? ColumnMeaning(columnName: name) else {
        throw FileFault.Fault(
          line: header.line, reason: Phrase("csv.unknownColumn", ["name": .text(CleanText.line(field))]))
      }
      guard meaning != .ignored else { continue }
      guard places.updateValue(index, forKey: meaning) == nil else {
        throw FileFault.Fault(line: header.line, reason: Phrase("csv.columnTwice", ["name": .text(name)]))
      }
      if separator == UInt8(ascii: ","), ["numerator", "denominator", "value"].contains(name) { language = .english }
    }
    try require([.indicator, .period], header)
    guard places[.value] != nil || (places[.numerator] != nil && places[.denominator] != nil) else {
      throw FileFault.Fault(line: header.line, reason: Phrase("csv.noFigures"))
    }
  }

  func text(_ column: ColumnMeaning, _ row: CSVReader.Row) -> String {
    guard let place = places[column] else { return "" }
    return CSVWriter.restored(CleanText.line(row.fields[place]))
  }

  private func require(_ columns: [ColumnMeaning], _ header: CSVReader.Row) throws(FileFault.Fault) {
    for column in columns where places[column] == nil {
      throw FileFault.Fault(
        line: header.line, reason: Phrase("csv.noColumn", ["name": .text(column.columnNames[0])]))
    }
  }
}

extension ColumnMeaning {
  /// What a name in the first row of a file says by itself; also how the user names a meaning.
  public init?(columnName name: String) {
    let name = Folding.fold(CleanText.line(name))
    guard let meaning = ColumnMeaning.allCases.first(where: { $0.columnNames.contains(name) }) else { return nil }
    self = meaning
  }

  /// The first is the usual one.
  var columnNames: [String] {
    switch self {
    case .indicator: ["indicateur", "indicator", "code"]
    case .period: ["periode", "period", "mois", "month"]
    case .site: ["site"]
    case .numerator: ["numerateur", "numerator"]
    case .denominator: ["denominateur", "denominator"]
    case .value: ["valeur", "value"]
    case .note: ["commentaire", "comment", "note", "remarque"]
    case .ignored: ["ignorer", "ignore", "ignored"]
    }
  }
}
