/// Keys and what they do, on one row: the first ones are the most important and stay when the row is narrow.
public struct HelpBar {
  public struct Item: Equatable, Sendable {
    public let key: String
    public let words: String

    public init(_ key: String, _ words: String) {
      self.key = key
      self.words = words
    }
  }

  public let items: [Item]

  public init(_ items: [Item]) {
    self.items = items
  }

  /// A key is shown with all its words or not at all.
  public func draw(on screen: inout Screen, in area: Area) {
    guard !area.isEmpty else { return }
    var column = area.column
    for item in items {
      let width = screen.width(of: item.key) + 1 + screen.width(of: item.words)
      guard column + width <= area.endColumn else { continue }
      column += screen.write(item.key, as: .helpKey, row: area.row, column: column) + 1
      column += screen.write(item.words, as: .helpText, row: area.row, column: column) + 2
    }
  }
}
