import Quality
import QualityStore

/// What makes a list: where its lines come from and how each is told.
public protocol ListContents: Sendable {
  associatedtype Line: Sendable
  /// What the list as a whole is about: the action whose history it is. Panels are about nothing in particular.
  associatedtype Head: Sendable = Void

  var place: Place { get }
  /// Shows more or less, or another side of the same thing; says whether it must be read again.
  mutating func adjust(_ adjustment: Adjustment) -> Bool
  mutating func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [Line])
  /// The lines that follow the last one read; none at the end. Long lists come page by page.
  func more(after line: Line, _ reader: Reader, _ context: Context) throws -> [Line]
  /// The same lines with what takes longer to read, once the selection rests; nil where there is nothing more.
  mutating func complete(_ lines: [Line], _ reader: Reader, _ context: Context) throws -> [Line]?
  /// Lines that were just read, with what was known of the same ones before: nothing flickers while it is read again.
  func keeping(_ known: [Line], in lines: [Line]) -> [Line]
  func id(of line: Line) -> String
  /// What the filter searches, in the language of the screen.
  func words(of line: Line, _ context: Context) -> String
  /// What words of the filter mean besides themselves.
  func filterRules(among lines: [Line], _ context: Context) -> [FilterRule<Line>]
  /// What the lines can be put together by.
  func groupings(_ context: Context) -> [Grouping<Line>]
  /// The shapes that the list can take; a table always.
  var layouts: [ListLayout] { get }
  /// What a table and a board are parted by, and a timeline on paper, where nothing else was asked for.
  func usualGrouping(of layout: ListLayout) -> String?
  func card(of line: Line, _ context: Context) -> ListCard?
  func span(of line: Line, _ context: Context) -> ListSpan?
  /// Where a line stands in a calendar.
  func day(of line: Line) -> Day?
  /// A day is looked at in a calendar; says whether the list must be read again to show it.
  mutating func reach(_ day: Day) -> Bool
  /// What the list is grouped by before anybody asked for another way, on the screen; nil for nothing.
  var usualGrouping: String? { get }
  /// What its views are kept under, the same in every language; nil where the list has none.
  var viewsOf: String? { get }
  /// Counted beside the title of a group.
  func isLate(_ line: Line, _ context: Context) -> Bool
  /// The first is the usual one.
  func orders(_ context: Context) -> [Order<Line>]
  func columns(_ context: Context) -> [Table.Column]
  /// The same, where they depend on what was read: a matrix has one for each course.
  func columns(among lines: [Line], _ context: Context) -> [Table.Column]
  /// One goes to another column of a matrix, by its key: what stands beside the list is about that cell.
  mutating func stand(in column: String?)
  /// What stands under the titles of a matrix, for the lines at these places; as many cells as columns.
  func totals(of places: [Int], among lines: [Line], _ context: Context) -> [Cell]
  func cells(of line: Line, _ context: Context) -> [Cell]

  func title(_ context: Context) -> String
  /// Counts in a few words, beside the title.
  func summary(of head: Head, _ lines: [Line], _ context: Context) -> String
  /// What stands above the list; after a chart, only what is also said beside it, for a screen without that room.
  func header(of head: Head, selected: Line?, _ context: Context) -> [Detail.Block]
  /// What stands beside the list, about the selected line.
  func side(of line: Line, in head: Head, _ reader: Reader, _ context: Context) throws -> Detail?
  func subject(of line: Line?) -> Subject
  func commands(for line: Line?, of head: Head, _ context: Context) -> [Command]
  /// What can be done with several lines at once; nil where lines are not marked.
  func commands(forMarked lines: [Line], _ context: Context) -> [Command]?
  /// Said instead of rows when there is nothing.
  var emptiness: Phrase { get }
}

extension ListContents {
  public func more(after line: Line, _ reader: Reader, _ context: Context) throws -> [Line] { [] }
  public func filterRules(among lines: [Line], _ context: Context) -> [FilterRule<Line>] { [] }
  public func groupings(_ context: Context) -> [Grouping<Line>] { [] }
  public func columns(among lines: [Line], _ context: Context) -> [Table.Column] { columns(context) }
  public mutating func stand(in column: String?) {}
  public func totals(of places: [Int], among lines: [Line], _ context: Context) -> [Cell] { [] }
  public var layouts: [ListLayout] { [.table] }
  public func usualGrouping(of layout: ListLayout) -> String? { nil }
  public func card(of line: Line, _ context: Context) -> ListCard? { nil }
  public func span(of line: Line, _ context: Context) -> ListSpan? { nil }
  public func day(of line: Line) -> Day? { nil }
  public mutating func reach(_ day: Day) -> Bool { false }
  public var usualGrouping: String? { nil }
  public var viewsOf: String? { nil }
  public func isLate(_ line: Line, _ context: Context) -> Bool { false }
  public func commands(forMarked lines: [Line], _ context: Context) -> [Command]? { nil }
  public mutating func adjust(_ adjustment: Adjustment) -> Bool { false }
  public func keeping(_ known: [Line], in lines: [Line]) -> [Line] { lines }
  public func complete(_ lines: [Line], _ reader: Reader, _ context: Context) throws -> [Line]? { nil }
  public func header(of head: Head, selected: Line?, _ context: Context) -> [Detail.Block] { [] }
  public func side(of line: Line, in head: Head, _ reader: Reader, _ context: Context) throws -> Detail? { nil }
}

/// A way to sort lines, named `order.NAME` in the phrase files.
public struct Order<Line>: Sendable {
  public let name: String
  public let comesBefore: @Sendable (Line, Line) -> Bool

  public init(_ name: String, _ comesBefore: @escaping @Sendable (Line, Line) -> Bool) {
    self.name = name
    self.comesBefore = comesBefore
  }
}
