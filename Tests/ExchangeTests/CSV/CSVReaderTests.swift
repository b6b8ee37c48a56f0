import Testing

@testable import Exchange

private func read(_ text: String) -> ReadCSV { ReadCSV(text) }

@Suite("Reading CSV")
struct CSVReaderTests {
  @Test(
    "fields come as they are, between separators",
    arguments: [
      ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]), ("a;b\n1;2", [["a", "b"], ["1", "2"]]),
      ("a;b\n1;\n;2\n", [["a", "b"], ["1", ""], ["", "2"]]), ("a;b\n 1 ;2\n", [["a", "b"], [" 1 ", "2"]]),
      ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]), ("a;b\n1\n1;2;3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
      ("a\n1\n", [["a"], ["1"]]), ("", []), ("\n\n", []),
    ])
  func fields(text: String, rows: [[String]]) {
    #expect(read(text).rows.map(\.fields) == rows)
    #expect(read(text).faults.isEmpty)
  }

  @Test(
    "quotes hold separators, newlines and doubled quotes",
    arguments: [
      ("a;b\n\"1;2\";3\n", ["1;2", "3"]), ("a;b\n\"il dit \"\"non\"\"\";3\n", ["il dit \"non\"", "3"]),
      ("a;b\n\"1\n2\";3\n", ["1\n2", "3"]), ("a;b\n\"1\r\n2\";3\r\n", ["1\r\n2", "3"]), ("a;b\n\"\";3\n", ["", "3"]),
      ("a;b\n1;\"\"\"\"\n", ["1", "\""]), ("a;b\n1;\"2\"", ["1", "2"]),
    ])
  func quotes(text: String, fields: [String]) {
    let csv = read(text)
    #expect(csv.rows.count == 2)
    #expect(csv.rows.last?.fields == fields)
    #expect(csv.faults.isEmpty)
  }

  @Test("lines may end in LF, CRLF or CR", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(newline: String) {
    let csv = read(["a;b", "1,5;2,5,5", "", "3;4"].joined(separator: newline) + newline)
    #expect(csv.rows.map(\.fields) == [["a", "b"], ["1,5", "2,5,5"], ["3", "4"]])
    #expect(csv.rows.map(\.line) == [1, 2, 4])
  }

  @Test("a row's line is the one it begins on, also after fields of several lines", arguments: ["\n", "\r\n", "\r"])
  func lines(newline: String) {
    let csv = read(["a;b", "\"1", "2", "3\";4", "", "5;\"6", "7\"", "8;9"].joined(separator: newline))
    #expect(csv.rows.map(\.line) == [1, 2, 6, 8])
    #expect(csv.rows.map(\.fields.count) == [2, 2, 2, 2])
  }

  @Test(
    "rows that hold nothing are passed over: a spreadsheet leaves them under its data",
    arguments: ["", ";", ";;;", "  ", " ; ", "\"\"", "\"\";\"\"", "\u{A0};"])
  func blankRows(blank: String) {
    let csv = read("a;b\n\(blank)\n1;2\n\(blank)\n")
    #expect(csv.rows.map(\.fields) == [["a", "b"], ["1", "2"]])
    #expect(csv.rows.map(\.line) == [1, 3])
  }

  @Test(
    "the separator is the one that the first line has most of, outside quotes",
    arguments: [
      ("a;b;c\n1,5;2;3\n", ["1,5", "2", "3"]), ("a,b,c\n1;5,2,3\n", ["1;5", "2", "3"]),
      ("a\tb\tc\n1;5\t2,5\t3\n", ["1;5", "2,5", "3"]), ("\"a,b,c\";d\n1,5;2\n", ["1,5", "2"]),
      ("\n\na,b\n1,2\n", ["1", "2"]), ("a\n1;2\n", ["1", "2"]), ("a;b,c\n1;2,3\n", ["1", "2,3"]),
    ])
  func separator(text: String, fields: [String]) { #expect(read(text).rows.last?.fields == fields) }

  @Test(
    "a quote out of place is a fault with its line",
    arguments: [
      ("a;b\n1\"2;3\n", ["2 csv.strayQuote"]), ("a;b\n12\";3\n", ["2 csv.strayQuote"]),
      ("a;b\n\"1\"2;3\n", ["2 csv.strayQuote"]), ("a;b\n \"1\";3\n", ["2 csv.strayQuote"]),
      ("a;b\n1;2\n\"3;4\n5;6\n", ["3 csv.openQuote"]), ("a;b\n1;\"2", ["2 csv.openQuote"]),
      ("a;b\n1;\"", ["2 csv.openQuote"]), ("a;b\n1\"2;3\n4;5\n6;7\"8\n", ["2 csv.strayQuote", "4 csv.strayQuote"]),
      ("a;b\n\"1\n2\"3;4\n", ["3 csv.strayQuote"]),
    ])
  func misplacedQuotes(text: String, faults: [String]) { #expect(read(text).faults.map(\.summary) == faults) }

  @Test("reading goes on after a misplaced quote")
  func goesOn() {
    #expect(read("a;b\n1\"2;3\n4;5\n").rows.map(\.fields) == [["a", "b"], ["1\"2", "3"], ["4", "5"]])
  }
}
