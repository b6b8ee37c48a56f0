extension GlyphSet {
  /// For fonts without braille or rounded corners.
  public static let blocks = GlyphSet(
    name: .blocks, ellipsis: "…", levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    progressDone: "━", progressLeft: "─", thumb: "┃",
    box: Box(horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘"),
    selection: "▌", check: "■", folded: "▸", unfolded: "▾", pathSeparator: "›", up: "↑", down: "↓", left: "←",
    right: "→",
    chart: ChartGlyphs(
      axis: "│", tickLeft: "┤", corner: "└", floor: "─", tickDown: "┬",
      target: "╌", alert: "·", mean: "─", limit: "-", cursor: "│", cursorPoint: "●",
      improvement: "△", concern: "▼", neutral: "◇", breakLine: "┊", note: "▴"))
}
