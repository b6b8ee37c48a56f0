import Dashboard

/// Which columns of a table are shown in so many cells, and how wide each one is.
struct ColumnPlan: Equatable {
  struct Place: Equatable {
    /// Of the column in the table.
    let index: Int
    /// From the left of the row.
    let start: Int
    let width: Int
  }

  let places: [Place]

  init(_ columns: [Table.Column], in width: Int) {
    let gap = width >= 60 ? 2 : 1
    let kept = Self.fitting(columns, in: width, gap: gap)
    let widths = Self.widths(of: kept.map { columns[$0] }, in: width - gap * max(0, kept.count - 1))
    var start = 0
    places = zip(kept, widths).map { index, width in
      defer { start += width + gap }
      return Place(index: index, start: start, width: width)
    }
  }

  /// Leaves out the columns of least importance, the last first, until the others have room; one always stays.
  /// When only the most important remain, flexible ones give way before a column is lost.
  private static func fitting(_ columns: [Table.Column], in width: Int, gap: Int) -> [Int] {
    var kept = Array(columns.indices)
    func needed() -> Int { leasts(of: kept.map { columns[$0] }).reduce(gap * (kept.count - 1), +) }
    while kept.count > 1, needed() > width {
      guard let least = kept.map({ columns[$0].priority }).max(),
        let place = kept.lastIndex(where: { columns[$0].priority == least })
      else { break }
      kept.remove(at: place)
    }
    return comfortable(columns, kept, in: width, gap: gap)
  }

  /// The least important columns are shown only where those that tell most have twice what they need.
  private static func comfortable(_ columns: [Table.Column], _ kept: [Int], in width: Int, gap: Int) -> [Int] {
    var kept = kept
    func wished() -> Int {
      kept.map { columns[$0].width }.reduce(gap * (kept.count - 1)) { $0 + ($1.isFlexible ? 2 * $1.least : $1.least) }
    }
    while kept.count > 1, wished() > width,
      let place = kept.lastIndex(where: { columns[$0].priority == kept.map { columns[$0].priority }.max() }),
      columns[kept[place]].priority >= optional
    {
      kept.remove(at: place)
    }
    return kept
  }

  private static let optional = 4

  private static let narrow = 6

  private static func leasts(of columns: [Table.Column]) -> [Int] {
    let priorities = columns.map(\.priority)
    guard priorities.min() == priorities.max() else { return columns.map(\.width.least) }
    return columns.map { $0.width.isFlexible ? min($0.width.least, narrow) : $0.width.least }
  }

  private static func widths(of columns: [Table.Column], in width: Int) -> [Int] {
    let wished = columns.reduce(0) { $0 + $1.width.least }
    let leasts = wished <= width ? columns.map(\.width.least) : leasts(of: columns)
    var left = max(0, width - leasts.reduce(0, +))
    var sharing = columns.filter(\.width.isFlexible).count
    return zip(columns, leasts).map { column, least in
      guard column.width.isFlexible else { return min(least, max(0, width)) }
      let share = left / max(1, sharing)
      (left, sharing) = (left - share, sharing - 1)
      return min(least + share, max(0, width))
    }
  }
}

extension Table.Width {
  var least: Int {
    switch self {
    case .fixed(let cells): max(0, cells)
    case .flexible(let least): max(0, least)
    }
  }

  var isFlexible: Bool {
    if case .flexible = self { true } else { false }
  }
}
