import Dashboard

/// The signs the screen draws with. Every one takes one cell and none is an emoji.
public struct GlyphSet: Equatable, Sendable {
  public let name: Name
  public let ellipsis: Unicode.Scalar
  /// From the lowest to the highest.
  public let levels: [String]
  public let progressDone: String
  public let progressLeft: String
  /// Of a scroll bar.
  public let thumb: String
  public let box: Box
  /// Beside the selected row, and beside one checked among several.
  public let selection: String
  public let check: String
  /// Beside the heading of a group, whose rows are hidden or shown.
  public let folded: String
  public let unfolded: String
  public let pathSeparator: String
  public let up: String
  public let down: String
  public let left: String
  public let right: String
  public let chart: ChartGlyphs

  public enum Name: String, CaseIterable, Sendable { case braille, blocks, ascii }

  public struct Box: Equatable, Sendable {
    public let horizontal, vertical: String
    public let topLeft, topRight, bottomLeft, bottomRight: String
  }

  /// Signs of a chart's axes and of the lines across it; each line has its own shape.
  public struct ChartGlyphs: Equatable, Sendable {
    public let axis, tickLeft, corner, floor, tickDown: String
    public let target, alert, mean, limit: String
    public let cursor, cursorPoint: String
    /// Points that are not chance; where limits begin again; a note under the axis.
    public let improvement, concern, neutral, breakLine, note: String
  }

  public static func named(_ name: Name) -> GlyphSet {
    switch name {
    case .braille: .braille
    case .blocks: .blocks
    case .ascii: .ascii
    }
  }

  public var isASCII: Bool { name == .ascii }

  /// How many cells a text takes when written with these: without accents, `œ` takes two.
  public func cells(of text: String) -> Int {
    guard isASCII else { return TextWidth.cells(of: text) }
    return TextWidth.plainLength(of: text) ?? PlainSpelling.pieces(of: text).count
  }

  public static func == (one: GlyphSet, other: GlyphSet) -> Bool { one.name == other.name }
}
