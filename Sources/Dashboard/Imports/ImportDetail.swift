import Quality

/// One line of a file of figures, told in full beside the list.
struct ImportDetail {
  private let line: ImportLine
  private let context: Context

  init(_ line: ImportLine, _ context: Context) {
    self.line = line
    self.context = context
  }

  /// The indicator is the line's, where it has one.
  func detail(of indicator: Indicator?) -> Detail {
    let title = context.phrases("import.line", ["line": .count(line.number)])
    let state = Detail.Block.field(context.phrases("column.state"), .mark(line.mark, context.phrases(line.phrase)))
    guard let measurement = line.measurement, let indicator else {
      return Detail(title: title, blocks: [state] + fault)
    }
    let phrases = context.phrases
    let figures =
      [
        .paragraph(context.text(indicator.title), .heading),
        .field(phrases("column.period"), .text(context.notation.period(measurement.period))),
        .field(phrases("column.site"), .text(measurement.site ?? "—")), .gap, state,
      ] + before(in: indicator) + told(measurement, "column.figure", in: indicator)
    return Detail(title: title, blocks: figures)
  }

  private var fault: [Detail.Block] {
    guard case .faulty(let reason) = line.state else { return [] }
    return [.gap, .paragraph(context.phrases.capitalized(reason), .bad)]
  }

  private func before(in indicator: Indicator) -> [Detail.Block] {
    guard case .changed(let before) = line.state else { return [] }
    return told(before, "column.before", in: indicator)
  }

  private func told(_ measurement: Measurement, _ label: String, in indicator: Indicator) -> [Detail.Block] {
    let value = context.notation.measured(measurement.figure.value(in: indicator.unit), unit: indicator.unit)
    let counted = context.phrases(measurement.figure.phrase)
    let text = indicator.isRatio ? "\(counted) = \(value)" : value
    let note: [Detail.Block] = measurement.note.isEmpty ? [] : [.paragraph(measurement.note, .quiet)]
    return [.field(context.phrases(label), .text(text))] + note
  }
}
