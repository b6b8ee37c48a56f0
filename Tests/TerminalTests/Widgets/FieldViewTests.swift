import TestSupport
import Testing

@testable import Terminal

struct FieldViewTests {
  @Test(
    "the caret of a long text stays visible",
    arguments: [
      ("abc", 3, 10, "abc", 3), ("abcdefghij", 10, 5, "ghij", 4), ("abcdefghij", 0, 5, "abcde", 0),
      ("abcdefghij", 6, 5, "cdefg", 4), ("漢字漢字", 4, 5, "漢字", 4), ("", 4, 5, "", 0), ("été", 99, 5, "été", 3),
    ])
  func window(text: String, caret: Int, width: Int, visible: String, column: Int) {
    let window = FieldWindow(text, caret: caret, width: width, glyphs: .braille)
    #expect(window.text == visible)
    #expect(window.caretColumn == column)
  }

  @Test("a field shows its label, its text and what is wrong")
  func field() {
    var screen = Screen(Size(width: 40, height: 2))
    FieldView(label: "Valeur", text: "95,16", caret: 5, error: "Au plus 100.", labelWidth: 10).draw(
      on: &screen, in: screen.area)
    #expect(screen.text == "Valeur     95,16\n           Au plus 100.")
    #expect(screen.cursor == Screen.Cursor(row: 0, column: 16, isVisible: true))
    #expect(screen.role(row: 0, column: 39) == .fieldError)
  }

  @Test("a help bar leaves out what has no room")
  func helpBar() {
    var screen = Screen(Size(width: 22, height: 1))
    HelpBar([.init("Entrée", "ouvrir"), .init("/", "filtrer"), .init("q", "fin")]).draw(on: &screen, in: screen.area)
    #expect(screen.text == "Entrée ouvrir  q fin")
  }

  @Test("a palette is a box in the middle")
  func overlay() {
    var screen = Screen(Size(width: 40, height: 8))
    ListOverlay("Commandes", query: ("ou", 2), lines: [.init("Ouvrir", note: "Entrée"), .init("Couper")], selected: 0)
      .draw(on: &screen, in: screen.area, width: 30)
    expectGolden(screen.text, "overlay.txt")
  }
}
