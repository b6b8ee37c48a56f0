import Dashboard

/// What is told about one thing, from top to bottom; longer than its area, it scrolls. The title is left to the frame.
public struct DetailView {
  public let detail: Detail
  /// Rows above the area.
  public var scroll: Int

  public init(_ detail: Detail, scroll: Int = 0) {
    self.detail = detail
    self.scroll = max(0, scroll)
  }

  /// Rows that the whole detail takes in such an area.
  public func height(in size: Size, glyphs: GlyphSet) -> Int {
    DetailLayout(detail, size: size, glyphs: glyphs).height
  }

  /// Returns the rows that the whole detail takes.
  @discardableResult
  public func draw(on screen: inout Screen, in area: Area) -> Int {
    guard !area.isEmpty else { return 0 }
    let size = Size(width: area.width, height: area.height)
    let layout = DetailLayout(detail, size: size, glyphs: screen.glyphs)
    let first = min(scroll, max(0, layout.height - area.height))
    screen.copy(layout.screen(first..<first + area.height), to: area)
    return layout.height
  }
}
