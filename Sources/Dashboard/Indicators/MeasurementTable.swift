import Quality

/// Measurements as they were counted, in the columns that `vigie import measurements` reads back.
public enum MeasurementTable {
  public static func table(of measurements: [Measurement], _ context: Context) -> Table {
    Table(columns: columns(context), rows: measurements.map { row(of: $0, context) })
  }

  /// Those that have all these words, whatever their case and accents, in a code, a period, a site or a note.
  public static func filtered(_ measurements: [Measurement], by filter: String, _ context: Context) -> [Measurement] {
    let words = Folding.fold(CleanText.line(filter)).split(separator: " ")
    guard !words.isEmpty else { return measurements }
    return measurements.filter { measurement in
      let texts = [
        measurement.indicator, measurement.period.code, context.notation.period(measurement.period),
        measurement.site ?? "", measurement.note,
      ]
      let folded = Folding.fold(texts.joined(separator: " "))
      return words.allSatisfy { folded.contains($0) }
    }
  }

  private static func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("indicator", phrases("column.indicator"), width: .fixed(8)),
      Table.Column("period", phrases("column.period"), width: .fixed(10)),
      Table.Column("site", phrases("column.site"), width: .fixed(10)),
      Table.Column("numerator", phrases("column.numerator"), alignment: .trailing, width: .fixed(12)),
      Table.Column("denominator", phrases("column.denominator"), alignment: .trailing, width: .fixed(12)),
      Table.Column("value", phrases("column.value"), alignment: .trailing, width: .fixed(10)),
      Table.Column("note", phrases("column.note"), width: .flexible(least: 10)),
    ]
  }

  // Figures exactly as they are kept, without grouping: nothing is lost on the way to another program.
  private static func row(of measurement: Measurement, _ context: Context) -> Table.Row {
    func cell(_ number: Double?) -> Cell { .number(number, number.map { context.notation.exact($0) } ?? "", .plain) }
    return Table.Row(
      id: "\(measurement.indicator) \(measurement.period) \(measurement.site ?? "")",
      cells: [
        .text(measurement.indicator), .text(measurement.period.code), .text(measurement.site ?? ""),
        cell(measurement.figure.numerator), cell(measurement.figure.denominator), cell(measurement.figure.plainValue),
        .text(measurement.note),
      ])
  }
}
