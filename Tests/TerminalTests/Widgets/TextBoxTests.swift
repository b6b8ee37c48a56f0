import Testing

@testable import Terminal

@Suite("A text of several lines in its box")
struct TextBoxTests {
  @Test(
    "is cut at blanks, and inside a word only if it must; every letter is shown once",
    arguments: [
      ("", 10, [""]), ("un deux", 10, ["un deux"]), ("un deux trois", 8, ["un deux ", "trois"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("un\n\ndeux\n", 10, ["un", "", "deux", ""]),
      ("a bcdefghi", 4, ["a ", "bcde", "fghi"]),
    ])
  func rows(text: String, width: Int, expected: [String]) {
    let box = TextBox(text, caret: nil, width: width, glyphs: .braille)
    #expect(box.rows.map(\.text) == expected)
    #expect(box.rows.map(\.text).joined() == text.filter { $0 != "\n" })
  }

  @Test(
    "has its caret in one row",
    arguments: [
      ("", 0, 0, 0), ("un deux", 3, 0, 3), ("un\ndeux", 2, 0, 2), ("un\ndeux", 3, 1, 0), ("un deux trois", 8, 1, 0),
      ("un deux trois", 7, 0, 7), ("un deux trois", 13, 1, 5), ("é\u{301}té\n", 3, 0, 3),
    ])
  func caret(text: String, caret: Int, row: Int, column: Int) {
    let box = TextBox(text, caret: caret, width: 8, glyphs: .braille)
    #expect(box.rows.firstIndex { $0.caret != nil } == row)
    #expect(box.rows.compactMap(\.caret) == [column])
  }

  @Test("shows the rows around its caret")
  func window() {
    let text = (1...20).map(String.init).joined(separator: "\n")
    let box = TextBox(text, caret: text.count, width: 10, glyphs: .braille)
    #expect(box.window(4).map(\.text) == ["17", "18", "19", "20"])
    #expect(TextBox(text, caret: 0, width: 10, glyphs: .braille).window(4).map(\.text) == ["1", "2", "3", "4"])
  }
}
