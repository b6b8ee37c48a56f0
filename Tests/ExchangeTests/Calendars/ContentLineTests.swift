import Testing

@testable import Exchange

@Suite("Lines of a calendar")
struct ContentLineTests {
  @Test(
    "what has a meaning for calendars is escaped, and controls do not come through",
    arguments: [
      ("Réunion", "Réunion"), ("a, b; c", "a\\, b\\; c"), ("C:\\dossier", "C:\\\\dossier"), ("un\ndeux", "un\\ndeux"),
      ("un\r\ndeux\rtrois", "un\\ndeux\\ntrois"), ("a\u{2028}b\u{85}c", "a\\nb\\nc"), ("a\tb", "a b"),
      ("a\u{1B}[31m\u{7F}\u{9B}b\u{0}", "a[31mb"), ("BEGIN:VEVENT", "BEGIN:VEVENT"), ("", ""), ("« 5 € »", "« 5 € »"),
    ])
  func escaping(text: String, expected: String) {
    #expect(ContentLine("SUMMARY", text: text).value == expected)
  }

  @Test("several texts are separated by commas, and theirs are escaped")
  func several() {
    #expect(ContentLine("CATEGORIES", texts: ["Réunion", "a,b"]).folded == "CATEGORIES:Réunion,a\\,b\r\n")
  }

  @Test(
    "75 octets are one line, and one more begins the next", arguments: [(67, 1), (68, 2), (140, 2), (141, 2), (142, 3)])
  func lengths(letters: Int, lines: Int) {
    let folded = ContentLine("SUMMARY", text: String(repeating: "x", count: letters)).folded
    #expect(folded.split(separator: "\r\n").count == lines)
  }

  @Test(
    "no letter is cut, no line is longer than 75 octets, and unfolded it is the same again",
    arguments: ["é", "€", "😀", "e\u{301}", "aé€😀", "œ", "\\,;"], 60...80)
  func folding(letter: String, offset: Int) {
    let text = String(repeating: "x", count: offset) + String(repeating: letter, count: 80)
    let line = ContentLine("DESCRIPTION", text: text)
    let folded = line.folded
    #expect(folded.hasSuffix("\r\n"))
    let lines = folded.dropLast().split(separator: "\r\n")
    #expect(lines.count > 2)
    for (index, line) in lines.enumerated() {
      #expect(line.utf8.count <= 75)
      #expect(index == 0 || line.first == " ")
    }
    #expect(folded.replacing("\r\n ", with: "") == "DESCRIPTION:\(line.value)\r\n")
  }
}
