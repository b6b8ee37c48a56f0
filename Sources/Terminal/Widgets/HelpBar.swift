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
  /// Stand at the right end, and stay when the others have no room: the way out, the last of them, longest.
  public let always: [Item]

  public init(_ items: [Item], always: [Item] = []) {
    self.items = items
    self.always = always
  }

  /// A key is shown with all its words or not at all.
  public func draw(on screen: inout Screen, in area: Area) {
    guard !area.isEmpty else { return }
    var end = area.endColumn - (always.isEmpty ? 0 : 1)
    for item in always.reversed() where end - width(item, screen) >= area.column {
      end -= width(item, screen)
      draw(item, on: &screen, row: area.row, column: end)
      end -= 2
    }
    var column = area.column
    for item in items where column + width(item, screen) <= end {
      column += draw(item, on: &screen, row: area.row, column: column) + 2
    }
  }

  private func width(_ item: Item, _ screen: Screen) -> Int {
    screen.width(of: item.key) + 1 + screen.width(of: item.words)
  }

  @discardableResult
  private func draw(_ item: Item, on screen: inout Screen, row: Int, column: Int) -> Int {
    let key = screen.write(item.key, as: .helpKey, row: row, column: column) + 1
    return key + screen.write(item.words, as: .helpText, row: row, column: column + key)
  }
}
