import Quality
import QualityStore

/// Turns one row into a measurement, or says why it is none.
struct MeasurementRowReader {
  private let columns: MeasurementColumns
  private let indicators: [String: Indicator]
  private let sites: Set<String>
  private let today: Day
  private let notations = [Notation(.french), Notation(.english)]
  // As they are written: a file has the same few on thousands of lines.
  private var periods: [String: Period] = [:]

  init(_ columns: MeasurementColumns, _ indicators: [Indicator], _ sites: [Site], _ today: Day) {
    self.columns = columns
    self.indicators = Dictionary(indicators.map { ($0.code, $0) }) { first, _ in first }
    self.sites = Set(sites.map(\.code))
    self.today = today
  }

  mutating func measurement(in row: CSVReader.Row) throws(FileFault.Fault) -> Measurement {
    guard row.fields.count == columns.count else {
      let counts: [String: PhraseValue] = ["found": .count(row.fields.count), "expected": .count(columns.count)]
      throw fault(row, Phrase("csv.fieldCount", counts))
    }
    let indicator = try indicator(row)
    let measurement = Measurement(
      indicator: indicator.code, period: try period(row), site: try site(row), figure: try figure(row),
      note: columns.text(.note, row))
    do {
      try measurement.check(against: indicator, today: today)
    } catch {
      throw fault(row, error.phrase)
    }
    return measurement
  }

  private func indicator(_ row: CSVReader.Row) throws(FileFault.Fault) -> Indicator {
    let code = columns.text(.indicator, row)
    if let indicator = indicators[code] ?? indicators[code.uppercased()] { return indicator }
    throw fault(row, unknown("indicator", code, NearestCodes.to(code, among: Array(indicators.keys))))
  }

  private func site(_ row: CSVReader.Row) throws(FileFault.Fault) -> String? {
    let code = columns.text(.site, row)
    if code.isEmpty || sites.contains(code) { return code.isEmpty ? nil : code }
    throw fault(row, unknown("site", code, NearestCodes.to(code, among: Array(sites))))
  }

  private mutating func period(_ row: CSVReader.Row) throws(FileFault.Fault) -> Period {
    let text = columns.text(.period, row)
    if let period = periods[text] { return period }
    for notation in notations {
      guard let period = notation.readPeriod(text, frequency: nil) else { continue }
      periods[text] = period
      return period
    }
    throw fault(row, Phrase("form.notAPeriod", ["text": .text(text)]))
  }

  private func figure(_ row: CSVReader.Row) throws(FileFault.Fault) -> Figure {
    let value = try number(.value, row)
    switch (try number(.numerator, row), try number(.denominator, row), value) {
    case (let numerator?, let denominator?, nil): return .ratio(numerator: numerator, denominator: denominator)
    case (nil, nil, let value?): return .value(value)
    case (nil, nil, nil): throw fault(row, Phrase("csv.noFigure"))
    case (_?, _?, _?): throw fault(row, Phrase("csv.twoFigures"))
    default: throw fault(row, Phrase("csv.halfFigure"))
    }
  }

  private func number(_ column: ColumnMeaning, _ row: CSVReader.Row) throws(FileFault.Fault) -> Double? {
    let text = columns.text(column, row)
    guard !text.isEmpty else { return nil }
    guard let number = Notation(columns.language).readNumber(text) else {
      throw fault(row, Phrase("form.notANumber", ["text": .text(text)]))
    }
    return number
  }

  private func unknown(_ kind: String, _ code: String, _ near: [String]) -> Phrase {
    Phrase(
      near.isEmpty ? "refusal.unknown" : "refusal.unknownNear",
      ["kind": .phrase(Phrase("kind.\(kind)")), "code": .text(code), "near": .text(near.joined(separator: ", "))])
  }

  private func fault(_ row: CSVReader.Row, _ reason: Phrase) -> FileFault.Fault {
    FileFault.Fault(line: row.line, reason: reason)
  }
}
