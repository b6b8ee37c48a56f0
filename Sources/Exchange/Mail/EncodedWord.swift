/// Letters outside ASCII in a header: `=?utf-8?Q?R=C3=A9clamation?=` (RFC 2047).
enum EncodedWord {
  /// Blanks between two encoded words go, and letters that were cut between them are whole again.
  static func decoded(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    var (result, open): (String, Word?) = ("", nil)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let start = firstStart(in: rest)
      let before = rest[..<(start ?? rest.endIndex)]
      rest = rest[(start ?? rest.endIndex)...]
      guard start != nil else {
        close(&open, into: &result)
        result += String(decoding: before, as: UTF8.self)
        break
      }
      if open == nil || !before.allSatisfy(Byte.isBlank) {
        close(&open, into: &result)
        result += String(decoding: before, as: UTF8.self)
      }
      guard let (word, length) = Word.read(rest) else {
        close(&open, into: &result)
        result += "=?"
        rest = rest.dropFirst(2)
        continue
      }
      rest = rest.dropFirst(length)
      if open?.charset == word.charset {
        open?.bytes += word.bytes
      } else {
        close(&open, into: &result)
        open = word
      }
    }
    close(&open, into: &result)
    return result
  }

  private static func close(_ word: inout Word?, into result: inout String) {
    if let word { result += MailCharset.text(of: word.bytes, named: word.charset) }
    word = nil
  }

  private static func firstStart(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.dropLast().first { bytes[$0] == UInt8(ascii: "=") && bytes[$0 + 1] == mark }
  }

  fileprivate static let mark = UInt8(ascii: "?")

  private struct Word {
    let charset: String
    var bytes: [UInt8]

    // Longer than the standard allows, as some programs write them.
    private static let longest = 2000

    /// The word that begins here, and how long it is written.
    static func read(_ bytes: ArraySlice<UInt8>) -> (word: Word, length: Int)? {
      let text = bytes.prefix(longest).dropFirst(2)
      guard let first = text.firstIndex(of: mark), text.count >= first - text.startIndex + 4, text[first + 2] == mark
      else { return nil }
      let content = text[(first + 3)...]
      guard let end = content.indices.dropLast().first(where: { content[$0] == mark && content[$0 + 1] == equals })
      else { return nil }
      // A language may follow the set: `=?utf-8*fr?`.
      let name = String(decoding: text[..<first].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self).lowercased()
      guard let decoded = decoded(content[..<end], text[first + 1]) else { return nil }
      return (Word(charset: name, bytes: decoded), end + 2 - bytes.startIndex)
    }

    private static func decoded(_ content: ArraySlice<UInt8>, _ encoding: UInt8) -> [UInt8]? {
      switch encoding {
      case UInt8(ascii: "B"), UInt8(ascii: "b"): return Base64.decoded(content)
      case UInt8(ascii: "Q"), UInt8(ascii: "q"):
        var result: [UInt8] = []
        QuotedPrintable.decode(content.map { $0 == UInt8(ascii: "_") ? Byte.space : $0 }[...], into: &result)
        return result
      default: return nil
      }
    }

    private static let equals = UInt8(ascii: "=")
  }
}

extension EncodedWord {
  /// A header's text as it is written: ASCII as it is, anything else in encoded words of at most 75 bytes, folded.
  static func encoded(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !text.contains("=?") && text.utf8.count <= 60
    return isPlain ? text : words(text)
  }

  private static func words(_ text: String) -> String {
    var (words, word) = ([String](), "")
    for letter in text {
      let piece = encoded(letter)
      if word.count + piece.count > longestContent, !word.isEmpty {
        words.append(word)
        word = ""
      }
      word += piece
    }
    words.append(word)
    return words.map { "=?utf-8?Q?\($0)?=" }.joined(separator: "\r\n ")
  }

  // A letter is never cut between two words.
  private static func encoded(_ letter: Character) -> String {
    String(letter).utf8.map { byte in
      switch byte {
      case Byte.space: "_"
      case _ where isAlphanumeric(byte): String(Unicode.Scalar(byte))
      default: QuotedPrintable.hexadecimal(byte)
      }
    }.joined()
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  // A line of 76 bytes less `Subject: `, `=?utf-8?Q?` and `?=`.
  private static let longestContent = 54
}
