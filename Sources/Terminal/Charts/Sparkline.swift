/// A series as small as a word; the last values when there is not room for all.
public enum Sparkline {
  public static func text(_ values: [Double?], width: Int, glyphs: GlyphSet) -> String {
    let shown = values.suffix(max(0, width))
    let finite = shown.compactMap { $0 }.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return "" }
    return shown.map { value in
      guard let value, value.isFinite else { return " " }
      return glyphs.levels[level(of: value, from: low, to: high, among: glyphs.levels.count)]
    }.joined()
  }

  /// A level in the middle when all values are the same.
  private static func level(of value: Double, from low: Double, to high: Double, among count: Int) -> Int {
    let share = (value - low) / (high - low)
    guard high > low, share.isFinite else { return (count - 1) / 2 }
    return min(count - 1, Int((share * Double(count - 1)).rounded()))
  }
}
