extension GlyphSet {
  public static let braille = GlyphSet(
    name: .braille, ellipsis: "…", levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    progressDone: "━", progressLeft: "─", thumb: "┃",
    box: Box(horizontal: "─", vertical: "│", topLeft: "╭", topRight: "╮", bottomLeft: "╰", bottomRight: "╯"),
    selection: "▌", check: "■", folded: "▸", unfolded: "▾", pathSeparator: "›", up: "↑", down: "↓", left: "←",
    right: "→",
    chart: ChartGlyphs(
      axis: "│", tickLeft: "┤", corner: "└", floor: "─", tickDown: "┬",
      target: "┄", alert: "·", mean: "─", limit: "╌", cursor: "│", cursorPoint: "●",
      improvement: "△", concern: "▼", neutral: "◇", breakLine: "┊", note: "▴"))
}
