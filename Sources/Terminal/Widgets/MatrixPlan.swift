import Dashboard

/// Which columns of a matrix are shown in so many cells, and where.
struct MatrixPlan: Equatable {
  /// From the left of the row.
  let places: [ColumnPlan.Place]
  /// Where the walked columns begin.
  let lead: Int
  /// The first of the walked columns that is shown, counted among them: so many are out of sight at the left.
  let first: Int
  /// How many are out of sight at the right.
  let after: Int

  var before: Int { first }

  /// `titles` are the widths of the columns' titles; `selected` is a walked column, `first` where it had scrolled to.
  init(_ columns: [Table.Column], titles: [Int], selected: Int?, first: Int, width: Int) {
    let walked = columns.indices.filter { columns[$0].isWalked }
    let fixed = columns.indices.filter { !columns[$0].isWalked }
    let share = Share(of: walked.count, widest: walked.map { titles[$0] }.max() ?? 0, in: width)
    let start = ListWindow.first(
      keeping: selected.flatMap(walked.firstIndex), from: first, room: share.count, count: walked.count)
    let left = Self.gutter + share.lead + share.gap
    let leads = ColumnPlan(fixed.map { columns[$0] }, in: share.lead).places.map {
      ColumnPlan.Place(index: fixed[$0.index], start: Self.gutter + $0.start, width: $0.width)
    }
    places =
      leads
      + walked.dropFirst(start).prefix(share.count).enumerated().map { offset, index in
        ColumnPlan.Place(index: index, start: left + offset * (share.cell + share.gap), width: share.cell)
      }
    lead = left
    self.first = start
    after = max(0, walked.count - start - share.count)
  }

  /// Cells at the left of each row: the selection's sign and the check.
  private static let gutter = 2

  /// How the width is shared between the first columns and those that are walked.
  private struct Share {
    let lead: Int
    let gap: Int
    /// How many walked columns have room, and how wide each is.
    let count: Int
    let cell: Int

    // « ▸ J-350 » needs the least; titles longer than the most are cut, sooner where some columns have no room.
    private static let (least, most, mostOfSome) = (7, 11, 9)
    private static let mostLead = 38
    // For the number of columns that are out of sight.
    private static let sign = 2

    init(of columns: Int, widest: Int, in width: Int) {
      gap = width >= 60 ? 2 : 1
      let room = width - gutter - (width >= 60 ? 20 : max(1, min(10, width / 2 - gutter)))
      let fits = columns * (Self.least + gap) <= room
      let wished = min(fits ? Self.most : Self.mostOfSome, max(Self.least, widest))
      let kept = fits ? room : max(1, room - Self.sign)
      count = fits ? max(1, columns) : max(1, kept / (Self.least + gap))
      cell = max(1, min(wished, kept / count - gap))
      let sign = fits ? 0 : Self.sign
      lead = max(1, min(Self.mostLead, width - gutter - sign - count * (cell + gap)))
    }
  }
}
