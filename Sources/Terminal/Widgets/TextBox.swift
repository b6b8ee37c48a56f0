import Dashboard

/// A text of several lines being typed: its rows as they are shown, with the caret in one of them.
struct TextBox: Equatable {
  struct Row: Equatable {
    let text: String
    /// From the left of the box; nil in the rows where the caret is not.
    let caret: Int?
  }

  /// Never empty: an empty text has one row.
  let rows: [Row]

  /// `caret` is in characters from the start; nil where another field is edited.
  init(_ text: String, caret: Int?, width: Int, glyphs: GlyphSet) {
    var (rows, start) = ([(text: String, start: Int, isEnd: Bool)](), 0)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let pieces = TextBox.pieces(of: Array(line), width: max(1, width), glyphs: glyphs)
      for (index, piece) in pieces.enumerated() {
        rows.append((String(piece), start, index == pieces.count - 1))
        start += piece.count
      }
      start += 1
    }
    self.rows = rows.map { row in
      let end = row.start + row.text.count
      guard let caret, caret >= row.start, row.isEnd ? caret <= end : caret < end else {
        return Row(text: row.text, caret: nil)
      }
      let column = glyphs.cells(of: String(row.text.prefix(caret - row.start)))
      return Row(text: row.text, caret: min(column, max(0, width - 1)))
    }
  }

  /// The rows around the caret, at most so many.
  func window(_ height: Int) -> ArraySlice<Row> {
    let caret = rows.firstIndex { $0.caret != nil } ?? 0
    let top = max(0, min(caret - height / 2, rows.count - height))
    return rows[top..<min(rows.count, top + height)]
  }

  // Cut after the last blank that has room, or inside of a word that has none; every character is in one piece.
  private static func pieces(of line: [Character], width: Int, glyphs: GlyphSet) -> [[Character]] {
    var (pieces, piece, used, blank) = ([[Character]](), [Character](), 0, 0)
    for character in line {
      let cells = glyphs.cells(of: String(character))
      if used + cells > width, !piece.isEmpty {
        let cut = blank > 0 ? blank : piece.count
        pieces.append(Array(piece[..<cut]))
        piece = Array(piece[cut...])
        used = piece.reduce(0) { $0 + glyphs.cells(of: String($1)) }
        blank = 0
      }
      piece.append(character)
      used += cells
      if character == " " { blank = piece.count }
    }
    return pieces + [piece]
  }
}
