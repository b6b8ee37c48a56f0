import Terminal
import Testing

struct TextWrapTests {
  @Test(
    "lines are cut at blanks",
    arguments: [
      ("un deux trois", 8, ["un deux", "trois"]), ("un deux", 7, ["un deux"]), ("", 5, [""]),
      ("a\n\nb", 5, ["a", "", "b"]),
      ("il dit\u{A0}: «\u{A0}oui\u{A0}»", 8, ["il dit\u{A0}:", "«\u{A0}oui\u{A0}»"]),
      ("tenu\u{202F}! oui", 6, ["tenu\u{202F}!", "oui"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("漢字漢字", 5, ["漢字", "漢字"]), ("a  b", 9, ["a b"]), ("x", 0, []),
    ] as [(String, Int, [String])])
  func wrap(text: String, width: Int, expected: [String]) {
    #expect(TextWrap.lines(of: text, width: width) == expected)
  }
}
