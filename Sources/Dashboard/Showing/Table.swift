import Quality

/// Rows and columns as every output shows them: the screen, plain text, JSON and CSV.
public struct Table: Equatable, Sendable {
  public var columns: [Column]
  public var rows: [Row]
  /// What the rows are put together by: their headings fill this column where there are no headings.
  public var grouping: Column?

  public init(columns: [Column], rows: [Row] = [], grouping: Column? = nil) {
    self.columns = columns
    self.rows = rows
    self.grouping = grouping
  }

  /// The rows without their headings, each with the title of its group; empty where there are none.
  public var grouped: [(group: String, row: Row)] {
    var group = ""
    return rows.compactMap { row in
      guard let heading = row.heading else { return (group, row) }
      group = heading.title
      return nil
    }
  }

  public struct Column: Equatable, Sendable {
    /// The name in files, the same in every language: `due`.
    public let key: String
    public let title: String
    public let alignment: Alignment
    public let width: Width
    /// 1 stays longest when the screen gets narrow.
    public let priority: Int
    /// Whether it is shown before anybody chose the columns.
    public let isUsual: Bool
    /// Whether one goes from cell to cell in it, as in a matrix, rather than from row to row alone.
    public let isWalked: Bool
    /// Whether it draws what another column says: paper and files leave it out.
    public let isDrawing: Bool

    public init(
      _ key: String, _ title: String, alignment: Alignment = .leading, width: Width, priority: Int = 1,
      isUsual: Bool = true, isWalked: Bool = false, isDrawing: Bool = false
    ) {
      self.isUsual = isUsual
      self.isWalked = isWalked
      self.isDrawing = isDrawing
      self.key = key
      self.title = title
      self.alignment = alignment
      self.width = width
      self.priority = priority
    }
  }

  public enum Alignment: Sendable { case leading, trailing }

  /// In cells of the screen.
  public enum Width: Equatable, Sendable {
    case fixed(Int)
    /// Takes a share of what is left, and at least this much.
    case flexible(least: Int)
  }

  public struct Row: Equatable, Sendable {
    public let id: String
    public let cells: [Cell]
    /// What the rows under it have in common, where it is no row of its own.
    public let heading: Heading?

    public init(id: String, cells: [Cell]) {
      self.id = id
      self.cells = cells
      heading = nil
    }

    public init(_ heading: Heading) {
      id = "group " + heading.id
      cells = []
      self.heading = heading
    }
  }

  /// The title of some rows: « SIDSIC 4 · 2 en retard ».
  public struct Heading: Equatable, Sendable {
    public let id: String
    public let title: String
    public let count: String
    /// What is wrong with some of them; empty where nothing is.
    public let alarm: String
    public let isFolded: Bool

    public init(id: String, title: String, count: String, alarm: String, isFolded: Bool) {
      self.id = id
      self.title = title
      self.count = count
      self.alarm = alarm
      self.isFolded = isFolded
    }
  }
}

/// One cell of a table, or one value of a detail.
public enum Cell: Equatable, Sendable {
  case text(String, Tone)
  /// A sign, and the word it stands for.
  case mark(Mark, String)
  /// A sign with a few characters, and the words that both stand for.
  case short(Mark, String, String)
  /// Several things in a row, each with its sign.
  case marks([Marked])
  /// A few signs, the words they stand for, and their tone; outputs without signs have the words.
  case sign(String, String, Tone)
  /// A number with its written form; files get the number.
  case number(Double?, String, Tone)
  /// A day with its written form; files get the day as 2026-11-24.
  case day(Day?, String, Tone)
  /// Values in time order; nil leaves a gap.
  case trend([Double?])
  /// 0 to 100 %.
  case progress(Int)

  public static func text(_ text: String) -> Cell { .text(text, .plain) }
}

/// A thing by its code or a figure, behind the sign of how it stands.
public struct Marked: Equatable, Sendable {
  public let mark: Mark
  public let label: String
  /// What the sign stands for, for outputs without signs.
  public let word: String

  public init(_ mark: Mark, _ label: String, _ word: String) {
    self.mark = mark
    self.label = label
    self.word = word
  }
}
