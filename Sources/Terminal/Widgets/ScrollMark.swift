/// How far down a list one is.
public struct ScrollMark {
  public let top: Int
  public let visible: Int
  public let total: Int

  public init(top: Int, visible: Int, total: Int) {
    self.top = max(0, top)
    self.visible = max(0, visible)
    self.total = max(0, total)
  }

  /// « 12/60 », counting from 1; empty for an empty list.
  public static func position(of index: Int?, among count: Int) -> String {
    guard count > 0 else { return "" }
    return index.map { "\($0 + 1)/\(count)" } ?? "\(count)"
  }

  public var isNeeded: Bool { total > visible && visible > 0 }

  /// A bar over one column; nothing when all is visible.
  public func draw(on screen: inout Screen, in area: Area) {
    guard isNeeded, !area.isEmpty else { return }
    let length = max(1, area.height * visible / total)
    let most = max(1, total - visible)
    let start = min(area.height - length, (area.height - length) * min(top, most) / most)
    screen.fill(
      Area(row: area.row + start, column: area.endColumn - 1, width: 1, height: length),
      with: screen.glyphs.thumb, as: .border)
  }
}
