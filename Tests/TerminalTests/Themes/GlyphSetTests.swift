import Dashboard
import Terminal
import Testing

struct GlyphSetTests {
  @Test("every sign takes one cell", arguments: GlyphSet.Name.allCases)
  func oneCell(name: GlyphSet.Name) {
    let set = GlyphSet.named(name)
    let (box, chart) = (set.box, set.chart)
    let signs =
      Mark.allCases.map(set.sign) + set.levels + [
        String(set.ellipsis), set.progressDone, set.progressLeft, set.selection, set.check, set.pathSeparator, set.up,
        set.down, set.left, set.right, box.horizontal, box.vertical, box.topLeft, box.topRight, box.bottomLeft,
        box.bottomRight, chart.axis, chart.tickLeft, chart.corner, chart.floor, chart.tickDown, chart.target,
        chart.alert,
        chart.mean, chart.cursor, chart.cursorPoint,
      ]
    for sign in signs {
      #expect(TextWidth.cells(of: sign) == 1, "\(sign)")
      #expect(!sign.unicodeScalars.contains { $0.properties.isEmojiPresentation }, "\(sign)")
      #expect(name != .ascii || sign.utf8.allSatisfy { $0 < 0x80 }, "\(sign)")
    }
  }

  @Test("lines of a chart differ by their shape", arguments: GlyphSet.Name.allCases)
  func lineShapes(name: GlyphSet.Name) {
    let chart = GlyphSet.named(name).chart
    #expect(Set([chart.target, chart.alert, chart.mean]).count == 3)
  }
}
