import Foundation

/// Rows as CSV after RFC 4180, safe to open in a spreadsheet.
public enum CSVWriter {
  /// Every row ends in CRLF; a field that begins like a formula gets an apostrophe before it.
  public static func text(_ rows: [[String]], separator: String) -> String {
    rows.map { $0.map { field($0, separator) }.joined(separator: separator) + "\r\n" }.joined()
  }

  private static func field(_ text: String, _ separator: String) -> String {
    let text = neutralized(text)
    // By scalars: CR and LF together are one character.
    let needsQuotes = text.unicodeScalars.contains { $0 == "\"" || $0 == "\r" || $0 == "\n" }
    guard needsQuotes || text.contains(separator) else { return text }
    return "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  /// The text as it was before it was written: its apostrophe, if any, only kept a spreadsheet from running it.
  static func restored(_ text: String) -> String {
    let body = String(text.dropFirst())
    return text.first == "'" && neutralized(body) == text ? body : text
  }

  // A spreadsheet runs what begins like a formula; a negative number is none.
  private static func neutralized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first), !isNumber(text) else {
      return text
    }
    return "'" + text
  }

  private static func isNumber(_ text: String) -> Bool {
    let body = text.dropFirst()
    return (text.hasPrefix("-") || text.hasPrefix("+")) && body.first?.isNumber == true
      && body.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
  }
}
