import Testing

@testable import Terminal

struct TextWidthTests {
  @Test(
    "a text takes the cells a terminal gives it",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("œuvre", 5), ("a\u{A0}b", 3), ("1\u{202F}250", 5), ("’", 1),
      ("…", 1), ("漢字", 4), ("한글", 4), ("한", 2), ("ｶﾅ", 2), ("Ａ", 2), ("👩", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2),
      ("🇫🇷", 2), ("☎️", 1), ("✓◆✗○·", 5), ("▁▂▃█", 4), ("⠁⣿", 2), ("a\u{200B}b", 2), ("\u{AD}", 0), ("Ω≈ж", 3),
      ("ไทย", 3), ("\u{301}", 0), ("\u{3000}", 1),
    ] as [(String, Int)])
  func width(text: String, cells: Int) {
    #expect(TextWidth.cells(of: text) == cells)
  }

  @Test("what is measured is what is written", arguments: ["e\u{301}té", "👨‍👩‍👧 x", "漢字a", "🇫🇷", "\u{3000}a", "a\tb\u{7}c"])
  func measuredIsWritten(text: String) {
    var screen = Screen(Size(width: 20, height: 1))
    #expect(
      screen.write(text, row: 0, column: 0) == TextWidth.cells(of: text.filter { $0 != "\t" })
        + (text.contains("\t") ? 1 : 0))
  }
}
