import Quality

/// Figures that were typed in the table of all that are due, and not saved.
struct FiguresDraft: Codable, Equatable, Sendable {
  private let rows: [Row]

  private struct Row: Codable, Equatable, Sendable {
    let indicator, period: String
    let site: String?
    let first, second, reason: String
  }

  /// Nil where nothing was typed.
  init?(_ entry: MonthEntry) {
    guard entry.isTouched else { return nil }
    rows = entry.rows.filter { !$0.isEmpty }.map { row in
      Row(
        indicator: row.due.indicator.code, period: row.due.period.code, site: row.due.site, first: row.text(.first),
        second: row.text(.second), reason: row.text(.reason))
    }
  }

  func says(_ name: SaidName) -> Bool { rows.contains { name.isSaid(in: $0.reason) } }

  /// What was typed for a due figure; nothing where it is not due any more, for somebody entered it.
  func texts(for due: DueFigure) -> [EntryRow.Cell: String] {
    let row = rows.first { $0.indicator == due.indicator.code && $0.period == due.period.code && $0.site == due.site }
    return row.map { [.first: $0.first, .second: $0.second, .reason: $0.reason] } ?? [:]
  }
}
