import Exchange
import Testing

@Suite("Writing CSV")
struct CSVWriterTests {
  @Test("rows end in CRLF, fields are separated as asked", arguments: [";", ",", "\t"])
  func rows(separator: String) {
    let text = CSVWriter.text([["a", "b"], ["1", ""]], separator: separator)
    #expect(text == "a\(separator)b\r\n1\(separator)\r\n")
  }

  @Test(
    "a field is quoted where it must be, and only there",
    arguments: [
      ("a", "a"), ("a b", "a b"), ("a;b", "\"a;b\""), ("a,b", "a,b"), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
      ("a\rb", "\"a\rb\""), ("il dit « non »", "il dit « non »"), ("il dit \"non\"", "\"il dit \"\"non\"\"\""),
      ("", ""), ("l’été", "l’été"),
    ])
  func quoting(field: String, written: String) {
    #expect(CSVWriter.text([["x", field]], separator: ";") == "x;\(written)\r\n")
  }

  @Test(
    "what begins like a formula cannot run in a spreadsheet",
    arguments: [
      ("=1+1", "'=1+1"), ("+33 2 33 80 61 61", "'+33 2 33 80 61 61"), ("-affichage", "'-affichage"),
      ("@import", "'@import"),
      ("\t=1", "'\t=1"), ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""), ("-1+2", "'-1+2"), ("-", "'-"),
      ("+", "'+"), ("-1;2", "\"'-1;2\""), ("a=1", "a=1"),
    ])
  func formulas(field: String, written: String) {
    #expect(CSVWriter.text([["x", field]], separator: ";") == "x;\(written)\r\n")
  }

  @Test("a negative number is no formula", arguments: ["-3", "-3,5", "-3.5", "+2", "3,5"])
  func numbers(field: String) { #expect(CSVWriter.text([[field]], separator: ";") == "\(field)\r\n") }

  @Test("what is written is read back", arguments: [";", ",", "\t"])
  func roundTrip(separator: String) {
    let rows = [
      ["code", "intitulé", "note"], ["A-1", "Rappel; puis, appel\tperdu", "deux\nlignes\r\net \"guillemets\""],
      ["A-2", "", " espaces "], ["A-3", "-3,5", "l’été\u{A0}: 1\u{202F}250"],
    ]
    let csv = ReadCSV(CSVWriter.text(rows, separator: separator))
    #expect(csv.rows.map(\.fields) == rows)
    #expect(csv.faults.isEmpty)
  }
}
