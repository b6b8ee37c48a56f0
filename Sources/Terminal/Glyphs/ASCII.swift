extension GlyphSet {
  public static let ascii = GlyphSet(
    name: .ascii, ellipsis: "~", levels: ["_", ".", "-", "~", "^"],
    progressDone: "#", progressLeft: ".", thumb: "#",
    box: Box(horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+"),
    selection: ">", check: "x", folded: ">", unfolded: "v", pathSeparator: ">", up: "^", down: "v", left: "<",
    right: ">",
    chart: ChartGlyphs(
      axis: "|", tickLeft: "+", corner: "+", floor: "-", tickDown: "+",
      target: "-", alert: ".", mean: "_", limit: "~", cursor: "|", cursorPoint: "O",
      improvement: "+", concern: "x", neutral: "o", breakLine: ":", note: "^"))
}
