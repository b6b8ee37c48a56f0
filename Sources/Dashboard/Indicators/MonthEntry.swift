import Quality
import QualityStore

/// All due figures in one table, entered by keyboard and saved at once.
public struct MonthEntry: Sendable {
  public private(set) var rows: [EntryRow]
  public private(set) var focus = Focus(row: 0, cell: .first)
  /// What keeps it from being saved.
  public private(set) var problem: Phrase?

  public struct Focus: Equatable, Sendable {
    public var row: Int
    public var cell: EntryRow.Cell
  }

  /// Every indicator in the order of the framework.
  public init(_ reader: Reader, _ context: Context) throws {
    let (annotations, computed) = (try reader.annotations(), try reader.computedFigures())
    rows = try reader.indicators().flatMap { indicator -> [EntryRow] in
      let measurements = try reader.measurements(of: indicator.code)
      let due = DueFigure.all(of: indicator, measurements, on: context.today)
      return try due.filter { try !computed.contains(indicator.code, in: $0.period) }.map {
        EntryRow($0, measurements, annotations)
      }
    }
  }

  /// On the first figure of a period, where one is due.
  mutating func focus(on period: Period) {
    if let row = rows.firstIndex(where: { $0.due.period == period }) { focus.row = row }
  }

  mutating func take(up draft: FiguresDraft) {
    for index in rows.indices {
      for (cell, text) in draft.texts(for: rows[index].due) where !text.isEmpty {
        rows[index].edit(cell) { $0 = LineEditor(text) }
      }
    }
  }

  public var isTouched: Bool { rows.contains { !$0.isEmpty } }
  public var filledCount: Int { rows.count { !$0.isEmpty } }
  public var focusedRow: EntryRow? { rows.indices.contains(focus.row) ? rows[focus.row] : nil }

  mutating func type(_ typing: Typing, _ context: Context) {
    guard rows.indices.contains(focus.row) else { return }
    problem = nil
    switch typing {
    case .insert(let text): rows[focus.row].edit(focus.cell) { $0.insert(CleanText.line(typed: text)) }
    case .edit(let edit): rows[focus.row].edit(focus.cell) { $0.edit(edit) }
    case .next, .accept: step(1, context)
    case .previous: step(-1, context)
    case .up: go(to: focus.row - 1)
    case .down: go(to: focus.row + 1)
    case .pageUp: go(to: focus.row - 10)
    case .pageDown: go(to: focus.row + 10)
    case .save, .cancel, .discard, .editOutside: break
    }
  }

  /// The decision, or nil with the focus on what is wrong.
  mutating func submit(_ context: Context) -> RecordMeasurements? {
    var measurements: [Measurement] = []
    for index in rows.indices where !rows[index].isEmpty {
      switch rows[index].reading(context) {
      case .empty: continue
      case .measured(let measurement, _): measurements.append(measurement)
      case .wrong(let phrase, let cell):
        focus = Focus(row: index, cell: cell)
        problem = phrase
        return nil
      }
    }
    guard !measurements.isEmpty else {
      problem = Phrase("entry.nothing")
      return nil
    }
    return RecordMeasurements(measurements)
  }

  mutating func refuse(_ error: any Error) { problem = Failure.phrase(error) }

  private mutating func go(to row: Int) {
    focus.row = max(0, min(rows.count - 1, row))
    if !rows[focus.row].cells.contains(focus.cell) { focus.cell = .first }
  }

  // From cell to cell; the reason is asked where the value is far from what is usual.
  private mutating func step(_ step: Int, _ context: Context) {
    let cells = rows[focus.row].stops(context)
    let place = (cells.firstIndex(of: focus.cell) ?? 0) + step
    if cells.indices.contains(place) {
      focus.cell = cells[place]
    } else {
      let row = max(0, min(rows.count - 1, focus.row + step))
      guard row != focus.row else { return }
      focus.row = row
      focus.cell = step > 0 ? .first : rows[row].stops(context).last ?? .first
    }
  }
}
