/// How the bytes of a message become letters, after the name of their character set.
enum MailCharset {
  /// What has no name, or one that is unknown, is UTF-8 where it can be and Windows-1252 otherwise; so is what is not
  /// in the set it claims, and what claims to be ASCII: programs say so without looking.
  static func text(of bytes: some Collection<UInt8>, named name: String?) -> String {
    switch name?.lowercased() {
    case "iso-8859-1"?, "latin1"?, "iso8859-1"?, "windows-1252"?, "cp1252"?:
      // Latin-1 is read as its superset, as browsers do: mail programs say one and mean the other.
      return String(decoding: TextEncoding.fromWindows1252(bytes), as: UTF8.self)
    case "iso-8859-15"?, "latin9"?, "iso8859-15"?:
      return latin9(bytes)
    case "utf-16"?, "utf-16le"?, "utf-16be"?:
      return utf16(Array(bytes), isLittle: name?.lowercased() == "utf-16le")
    default:
      return String(decoding: TextEncoding.utf8(Array(bytes)), as: UTF8.self)
    }
  }

  // The eight places where it differs from Latin-1, itself read as Windows-1252.
  private static func latin9(_ bytes: some Collection<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(latin9Letters[byte] ?? TextEncoding.windows1252(byte)) }
    return String(text)
  }

  private static let latin9Letters: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]

  private static func utf16(_ bytes: [UInt8], isLittle: Bool) -> String {
    let mark = bytes.prefix(2)
    let swaps = mark.elementsEqual([0xFF, 0xFE]) || (isLittle && !mark.elementsEqual([0xFE, 0xFF]))
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return swaps ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }
}
