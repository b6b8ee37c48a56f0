/// Letters outside ASCII written as `=E9` (RFC 2045 § 6.7).
enum QuotedPrintable {
  /// What is not well written stays as it is.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (line, end) in MailLines(bytes) {
      // Blanks at the end of a line were added on the way.
      let kept = line.lastIndex { !Byte.isBlank($0) }.map { line[...$0] } ?? []
      let isSoft = kept.last == escape
      decode(isSoft ? kept.dropLast() : kept, into: &result)
      if !isSoft, bytes[end - 1] == Byte.newline { result.append(Byte.newline) }
    }
    return result
  }

  /// Within one line.
  static func decode(_ line: ArraySlice<UInt8>, into result: inout [UInt8]) {
    var rest = line
    while let byte = rest.popFirst() {
      if byte == escape, rest.count >= 2, let high = Byte.hexadecimal(rest[rest.startIndex]),
        let low = Byte.hexadecimal(rest[rest.startIndex + 1])
      {
        result.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
  }

  /// Lines of at most 76 bytes that end in CR LF.
  static func encoded(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(encodedLine).joined(separator: "\r\n")
  }

  private static func encodedLine(_ line: Substring) -> String {
    var (result, width) = ("", 0)
    let bytes = Array(line.utf8)
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      let piece = isPlain(byte, isLast: isLast) ? String(Unicode.Scalar(byte)) : hexadecimal(byte)
      if width + piece.count > longestLine {
        result += "=\r\n"
        width = 0
      }
      result += piece
      width += piece.count
    }
    return result
  }

  static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "=0" + digits : "=" + digits
  }

  private static func isPlain(_ byte: UInt8, isLast: Bool) -> Bool {
    byte == Byte.space ? !isLast : byte > Byte.space && byte < 0x7F && byte != escape
  }

  // Without the sign that breaks it.
  private static let longestLine = 75
  private static let escape = UInt8(ascii: "=")
}
