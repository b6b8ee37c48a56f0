/// What lines of a list are shown, and how: what a view keeps.
public struct ListArrangement: Hashable, Codable, Sendable {
  /// As it is typed.
  public var filter: String
  /// The name of the grouping, `owner`; nil where the list is not grouped.
  public var grouping: String?
  /// The keys of the columns, in order; nil for the usual ones.
  public var columns: [String]?
  /// The name of the order; nil for the usual one.
  public var order: String?
  public var isReversed: Bool
  public var layout: ListLayout

  public init(
    filter: String = "", grouping: String? = nil, columns: [String]? = nil, order: String? = nil,
    isReversed: Bool = false, layout: ListLayout = .table
  ) {
    self.filter = filter
    self.grouping = grouping
    self.columns = columns
    self.order = order
    self.isReversed = isReversed
    self.layout = layout
  }
}

/// The shape of a list on the screen.
public enum ListLayout: String, CaseIterable, Codable, Sendable {
  /// Rows and columns.
  case table
  /// The groups side by side, with a card for each line.
  case board
  /// A bar for each line over the months, from its beginning to its day.
  case timeline
  /// The days of a month, each with its lines.
  case month

  public var phrase: Phrase { Phrase("layout.\(rawValue)") }
}
