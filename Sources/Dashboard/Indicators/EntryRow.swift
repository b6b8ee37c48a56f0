import Quality

/// One due figure being entered.
public struct EntryRow: Sendable {
  /// Numerator or value, denominator, and the reason of a value that is far from what is usual.
  public enum Cell: Sendable { case first, second, reason }

  public let due: DueFigure
  /// In the indicator's unit; nil where nothing was measured.
  public let previous: Double?
  public let yearBefore: Double?
  /// Nil where too little was measured to know what is usual.
  public let limits: ProcessLimits?
  public private(set) var editors: [Cell: LineEditor] = [:]

  init(_ due: DueFigure, _ measurements: [Measurement], _ annotations: [Annotation]) {
    self.due = due
    let series =
      due.site.map { Series(site: $0, of: measurements, unit: due.indicator.unit) }
      ?? Series(whole: measurements, unit: due.indicator.unit)
    previous = series.point(at: due.period.previous)?.value
    yearBefore = series.point(at: due.period.advanced(by: -12 / due.period.frequency.months))?.value
    let chart = SeriesVerdict(series.points, of: due.indicator, site: due.site, annotations: annotations).chart
    limits = chart.hasTrialLimits ? nil : chart.limits
  }

  public var cells: [Cell] { due.indicator.isRatio ? [.first, .second, .reason] : [.first, .reason] }
  public var isEmpty: Bool { text(.first).isEmpty && text(.second).isEmpty }

  public func text(_ cell: Cell) -> String { CleanText.line(editor(cell).text) }
  public func editor(_ cell: Cell) -> LineEditor { editors[cell] ?? LineEditor() }

  mutating func edit(_ cell: Cell, _ change: (inout LineEditor) -> Void) {
    change(&editors[cell, default: LineEditor()])
  }

  /// What was entered, or what is wrong with it and in which cell.
  public enum Reading: Equatable, Sendable {
    case empty
    case measured(Measurement, value: Double?)
    case wrong(Phrase, Cell)
  }

  public func reading(_ context: Context) -> Reading {
    guard !isEmpty else { return .empty }
    do {
      let measurement = Measurement(
        indicator: due.indicator.code, period: due.period, site: due.site, figure: try figure(context),
        note: text(.reason))
      try measurement.check(against: due.indicator, today: context.today)
      let value = measurement.figure.value(in: due.indicator.unit)
      if isUnusual(value), text(.reason).isEmpty { return .wrong(unusual(value, context), .reason) }
      return .measured(measurement, value: value)
    } catch let fault as Fault {
      return .wrong(fault.phrase, fault.cell)
    } catch {
      return .wrong(Failure.phrase(error), .first)
    }
  }

  /// The value so far, also where a reason is still missing.
  public func value(_ context: Context) -> Double? { (try? figure(context))?.value(in: due.indicator.unit) ?? nil }

  /// The cells to go through: the reason only where it is needed, or was given.
  public func stops(_ context: Context) -> [Cell] {
    let needsReason = isUnusual(value(context)) || !text(.reason).isEmpty
    return needsReason ? cells : cells.dropLast()
  }

  /// Beyond what the series does by itself.
  public func isUnusual(_ value: Double?) -> Bool {
    guard let value, let limits else { return false }
    return value > limits.upper || value < limits.lower
  }

  private func unusual(_ value: Double?, _ context: Context) -> Phrase {
    let unit = due.indicator.unit
    func written(_ number: Double?) -> PhraseValue { .text(context.notation.measured(number, unit: unit)) }
    return Phrase(
      "entry.unusual",
      [
        "value": written(value), "low": written(limits.map { max(0, $0.lower) }),
        "high": written(limits.map { unit.isShare ? min(unit.factor, $0.upper) : $0.upper }),
      ])
  }

  private struct Fault: Error {
    let phrase: Phrase
    let cell: Cell
  }

  private func figure(_ context: Context) throws -> Figure {
    let first = try number(.first, context)
    guard due.indicator.isRatio else { return .value(first) }
    return .ratio(numerator: first, denominator: try number(.second, context))
  }

  private func number(_ cell: Cell, _ context: Context) throws -> Double {
    let text = text(cell)
    guard !text.isEmpty else { throw Fault(phrase: Phrase("form.missing"), cell: cell) }
    guard let number = context.notation.readNumber(text) else {
      throw Fault(phrase: Phrase("form.notANumber", ["text": .text(text)]), cell: cell)
    }
    return number
  }
}
