import Quality

/// A list as every output shows it, whatever its lines are.
public protocol ListShowing: Panel {
  /// The lines that the filter lets through; each once.
  var count: Int { get }
  var totalCount: Int { get }
  /// The rows that are shown: the lines, and the headings of their groups.
  var rowCount: Int { get }
  /// Of the selected row.
  var selectedIndex: Int? { get }
  var side: Detail? { get }
  var emptiness: Phrase { get }
  func columns(_ context: Context) -> [Table.Column]
  func rows(_ range: Range<Int>, _ context: Context) -> [Table.Row]
  /// What stands under the titles of a matrix, a cell for each column; none elsewhere.
  func totals(_ context: Context) -> [Cell]
  /// Everything that the filter lets through, as files and plain text show it: nothing is folded.
  func table(_ context: Context) -> Table
  /// Every column there is, the shown ones first and in their order.
  func columnChoices(_ context: Context) -> [(column: Table.Column, isShown: Bool)]
  func choices(_ context: Context) -> ListChoices
  func arrangement(_ context: Context) -> ListArrangement
  /// What its views are kept under; nil where none are.
  var viewsOf: String? { get }
  /// The groups of a board; none where the list is none.
  func boardHeadings(_ context: Context) -> [Table.Heading]
  /// Where the selected card of a board is.
  var boardPlace: (group: Int, index: Int)? { get }
  func boardCount(of group: Int) -> Int
  func cards(of group: Int, _ range: Range<Int>, _ context: Context) -> [ListCard]
  func timelineRows(_ range: Range<Int>, _ context: Context) -> [TimelineRow]
  /// How many lines are due in each month and not over, and how many of them are late.
  func dueByMonth(_ context: Context) -> [Period: (count: Int, late: Int)]
  /// The calendar of the month that is looked at; nil where the list is none.
  func monthPage(_ context: Context) -> MonthPage?
  func summary(_ context: Context) -> String
  func header(_ context: Context) -> [Detail.Block]
}

extension ListShowing {
  /// What stands beside the title: what is marked, how the filter was understood and what it lets through, or counts.
  public func note(_ context: Context) -> String {
    guard let list else { return summary(context) }
    let marked = list.marked.isEmpty ? nil : context.phrases(ListNote.marked(list))
    let filtered = list.filter.isEmpty ? summary(context) : context.phrases(ListNote.filtered(list, self))
    return [marked, filtered].compactMap(\.self).joined(separator: " · ")
  }
}

/// The ways a list can be looked at, by the names that a view keeps; the first order and layout are the usual ones.
public struct ListChoices: Equatable, Sendable {
  public let groupings, columns, orders: [String]
  public let layouts: [ListLayout]
}

private enum ListNote {
  static func marked(_ list: ListState) -> Phrase {
    let counts: [String: PhraseValue] = [
      "count": .count(list.marked.count), "hidden": .count(list.markedOutOfSight),
    ]
    return Phrase(list.markedOutOfSight == 0 ? "list.marked" : "list.markedSome", counts)
  }

  static func filtered(_ list: ListState, _ showing: some ListShowing) -> Phrase {
    let isTold = !list.filterTold.isEmpty
    return Phrase(
      isTold ? "list.understood" : "list.filtered",
      [
        "filter": .text(isTold ? list.filterTold : list.filter), "count": .count(showing.count),
        "total": .count(showing.totalCount),
      ])
  }
}
