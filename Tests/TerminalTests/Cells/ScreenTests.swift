import Testing

@testable import Terminal

private func written(_ text: String, width: Int, glyphs: GlyphSet = .braille) -> String {
  var screen = Screen(Size(width: 30, height: 1), glyphs: glyphs)
  screen.write(text, row: 0, column: 0, width: width)
  return screen.text
}

extension Substring {
  fileprivate var trimmed: String { last == " " ? String(dropLast()) : String(self) }
}

struct ScreenTests {
  @Test(
    "a text too long is cut by cells",
    arguments: [
      ("Accueil", 7, "Accueil"), ("Accueil", 6, "Accue…"), ("été", 2, "é…"), ("e\u{301}te\u{301}", 2, "e\u{301}…"),
      ("漢字漢字", 5, "漢字…"), ("漢字漢字", 4, "漢…"), ("ab", 1, "…"), ("ab", 0, ""), ("", 3, ""),
    ] as [(String, Int, String)])
  func cut(text: String, width: Int, expected: String) {
    #expect(written(text, width: width) == expected)
  }

  @Test(
    "nothing in a text commands the terminal",
    arguments: [
      ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"), ("a\u{7}b\u{8}c\u{7F}", "abc"), ("a\nb\tc\r", "a b c"),
      ("\u{9B}2J", "2J"), ("\u{202E}abc\u{202C}", "abc"), ("\u{2066}x\u{2069}", "x"), ("\u{FEFF}a", "a"),
      ("\u{1B}]0;title\u{7}", "]0;title"), ("a\u{0}b", "ab"), ("\u{E000}", "\u{FFFD}"), ("a\u{2028}b", "a b"),
    ])
  func hostile(text: String, expected: String) {
    #expect(written(text, width: 30) == expected)
  }

  @Test("no letter carries more than four marks")
  func marks() {
    let text = written("a" + String(repeating: "\u{301}", count: 40) + "b", width: 10)
    #expect(text.unicodeScalars.count == 6)
  }

  @Test("every control, direction mark and separator stays out of the cells")
  func everyControl() {
    var screen = Screen(Size(width: 4, height: 1))
    let controls = (0..<0x20).map { $0 } + (0x7F..<0xA0).map { $0 } + [0xAD, 0x61C, 0x200B, 0x200E, 0x200F]
    for value in controls + Array(0x2028...0x202E) + Array(0x2060...0x2064) + Array(0x2066...0x206F) + [
      0xFEFF, 0xE0001, 0xE0041,
    ] {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      screen.write("x\(scalar)y", row: 0, column: 0)
      #expect(["xy", "x y"].contains(screen.text.prefix(3).trimmed), "U+\(String(value, radix: 16))")
      screen.fill(screen.area)
    }
  }

  @Test("half of a wide letter does not stay")
  func wideHalves() {
    var screen = Screen(Size(width: 6, height: 1))
    screen.write("漢字漢", row: 0, column: 0)
    screen.write("a", row: 0, column: 1)
    screen.write("b", row: 0, column: 4)
    #expect(screen.text == " a字b")
    screen.write("漢", row: 0, column: 5)
    #expect(screen.text == " a字b…")
  }

  @Test("drawing outside does nothing", arguments: [(-1, 0), (2, 0), (0, 9), (0, -3), (.max, .max)])
  func outside(row: Int, column: Int) {
    var screen = Screen(Size(width: 4, height: 2))
    screen.write("ab", row: row, column: column)
    screen.fill(Area(row: min(row, 99), column: min(column, 99), width: 2, height: 1), with: " ", as: .plain)
    #expect(screen.text == "\n")
  }

  @Test(
    "without UTF-8 French is spelled plainly",
    arguments: [
      ("Préfecture", "Prefecture"), ("œuvre", "oeuvre"), ("« l’été »", "\" l'ete \""),
      ("1\u{202F}250\u{A0}€", "1 250 EUR"),
      ("fin…", "fin..."), ("cible ≥ 85", "cible >= 85"), ("E\u{301}tat", "Etat"), ("漢", "?"), ("Æ–Ç", "AE-C"),
    ])
  func plainSpelling(text: String, expected: String) {
    let shown = written(text, width: 30, glyphs: .ascii)
    #expect(shown == expected)
    #expect(shown.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("two screens with the same letters and roles are equal")
  func equality() {
    var (one, other) = (Screen(Size(width: 9, height: 1)), Screen(Size(width: 9, height: 1)))
    one.write("o\u{302}", row: 0, column: 5)
    one.write("e\u{301}", row: 0, column: 0)
    other.write("e\u{301}", row: 0, column: 0)
    #expect(one != other)
    other.write("o\u{302}", row: 0, column: 5)
    #expect(one == other)
    other.mark(Area(row: 0, column: 8, width: 1, height: 1), as: .bad)
    #expect(one != other)
  }
}
