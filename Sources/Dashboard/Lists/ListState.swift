import Quality

/// What of a list outlives a reload: what is selected and marked, by identity, and how it is filtered, sorted and
/// grouped.
public struct ListState: Equatable, Sendable {
  public var selectedID: String?
  /// The group in which the line is selected, where the list is grouped; the group itself where no line is.
  var selectedGroup: String?
  public var filter = ""
  /// How the filter was understood, where it says more than plain words.
  public internal(set) var filterTold = ""
  /// A word of the filter that means nothing; nil where all was understood.
  public internal(set) var filterProblem: Phrase?
  /// What the last word of the filter could become.
  public internal(set) var filterCompletions: [String] = []
  /// The place of the order in force among those the list offers.
  public var order = 0
  public var isReversed = false
  /// The phrase key of the order in force.
  public var orderName = ""
  /// The name of the grouping in force; nil where the list is not grouped.
  public internal(set) var grouping: String?
  /// The groups whose lines are hidden.
  var folded: Set<String> = []
  /// The identities of the lines chosen to act on several at once.
  public internal(set) var marked: Set<String> = []
  /// How many of them the filter hides.
  public internal(set) var markedOutOfSight = 0

  public internal(set) var layout = ListLayout.table
  /// So many months later than usual, where the list is a timeline.
  public internal(set) var timelineShift = 0
  /// The day that is selected, where the list is a calendar, and whether the selection is among its lines.
  public internal(set) var day: Day?
  public internal(set) var isInDay = false
  /// Where a calendar begins.
  var today: Day?
  /// A day was reached that was not read yet.
  var lacksLines = false
  /// The keys of the columns that were chosen; nil for the usual ones.
  var columns: [String]?
  /// The keys of the columns that one goes through cell by cell, from left to right; none but in a matrix.
  public internal(set) var walkedColumns: [String] = []
  /// The key of the one that is selected.
  public internal(set) var walkedColumn: String?
  /// The view that is looked at, as long as nothing of it is changed.
  public internal(set) var view: SavedView?

  public init() {}

  /// So many lines before the end of what was read, more is read.
  static let margin = 60

  /// A list of more lines is made ready to be searched while nobody types, so that the first letter is not slower.
  static let long = 500
}
