/// The part of a long text that is visible around the caret.
struct FieldWindow: Equatable {
  let text: String
  /// From the left of the field, always inside of it.
  let caretColumn: Int

  init(_ whole: String, caret: Int, width: Int, glyphs: GlyphSet) {
    let characters = Array(whole)
    let widths = characters.map { glyphs.cells(of: String($0)) }
    let caret = min(max(0, caret), characters.count)
    var start = 0
    var before = widths[..<caret].reduce(0, +)
    while before >= width, start < caret {
      before -= widths[start]
      start += 1
    }
    var (end, used) = (start, 0)
    while end < characters.count, used + widths[end] <= width {
      used += widths[end]
      end += 1
    }
    text = String(characters[start..<end])
    caretColumn = max(0, min(before, width - 1))
  }
}
