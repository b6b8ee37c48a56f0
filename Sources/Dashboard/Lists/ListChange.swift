import Quality

/// Another way to look at a list, or lines chosen in it to act on several at once.
public enum ListChange: Equatable, Sendable {
  case nextGrouping
  /// Shows or hides the lines of the group that one is in.
  case fold
  case mark(Marking)
  case nextLayout
  /// From the days of a calendar to the lines of one, and back.
  case enterDay, leaveDay
  /// By their keys, in order; nil for the usual ones.
  case columns([String]?)
  /// Nil for the list as it usually is.
  case view(SavedView?)
  case arrange(ListArrangement)

  /// Which lines are marked, or no longer: the one that is selected, all that are shown, each of them turned over.
  public enum Marking: Sendable { case selected, all, inverted, none }
}

extension Command.Name {
  public static let group = Command.Name("group")
  public static let layout = Command.Name("layout")
  public static let columns = Command.Name("columns")
  public static let views = Command.Name("views")
  public static let saveView = Command.Name("saveView")
  public static let mark = Command.Name("mark")
  public static let markAll = Command.Name("markAll")
  public static let invertMarks = Command.Name("invertMarks")
}
