/// A field such as `text/plain; charset=utf-8; name*=utf-8''pi%C3%A8ce.pdf` (RFC 2045 § 5.1, RFC 2231).
struct MailParameters {
  /// What stands before the first semicolon, in lower case.
  let value: String
  // By name in lower case; pieces of one parameter are put together.
  private let parameters: [String: String]

  init(_ field: String?) {
    var scanner = ParameterScanner(field ?? "")
    value = String(decoding: scanner.head.trimmed, as: UTF8.self).lowercased()
    var pieces: [String: [Piece]] = [:]
    while let (name, bytes) = scanner.next() {
      let (base, piece) = Piece.read(name, bytes)
      pieces[base, default: []].append(piece)
    }
    parameters = pieces.mapValues(Piece.joined)
  }

  subscript(_ name: String) -> String? { parameters[name] }

  /// One of `name`, `name*`, `name*0`, `name*1*`.
  private struct Piece {
    let position: Int
    /// Not the plain `name` that old programs read.
    let isNumbered: Bool
    /// Written with `%E9`, the first one after its character set: `utf-8'fr'…`.
    let isExtended: Bool
    let bytes: [UInt8]

    static func read(_ name: String, _ bytes: [UInt8]) -> (base: String, piece: Piece) {
      let parts = name.split(separator: "*", omittingEmptySubsequences: false)
      let position = parts.dropFirst().first.flatMap { Int($0) } ?? 0
      let isExtended = parts.count > 1 && parts.last == ""
      return (
        String(parts.first ?? ""),
        Piece(position: position, isNumbered: parts.count > 1, isExtended: isExtended, bytes: bytes)
      )
    }

    static func joined(_ pieces: [Piece]) -> String {
      // What says its character set is worth more than its plain copy for old programs.
      let numbered = pieces.filter(\.isNumbered).sorted { $0.position < $1.position }
      let sorted = numbered.isEmpty ? Array(pieces.prefix(1)) : numbered
      guard let first = sorted.first, sorted.contains(where: \.isExtended) else {
        return EncodedWord.decoded(String(decoding: sorted.flatMap(\.bytes), as: UTF8.self))
      }
      let (charset, start) = first.isExtended ? split(first.bytes) : (nil, first.bytes)
      let rest = sorted.dropFirst().flatMap { $0.isExtended ? unescaped($0.bytes) : $0.bytes }
      return MailCharset.text(of: (first.isExtended ? unescaped(start) : start) + rest, named: charset)
    }

    private static func split(_ bytes: [UInt8]) -> (charset: String?, text: [UInt8]) {
      let parts = bytes.split(separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { return (nil, bytes) }
      return (String(decoding: parts[0], as: UTF8.self), Array(parts[2]))
    }

    private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
      var (result, rest): ([UInt8], ArraySlice<UInt8>) = ([], bytes[...])
      while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), rest.count >= 2, let high = Byte.hexadecimal(rest[rest.startIndex]),
          let low = Byte.hexadecimal(rest[rest.startIndex + 1])
        {
          result.append(high << 4 | low)
          rest = rest.dropFirst(2)
        } else {
          result.append(byte)
        }
      }
      return result
    }
  }
}

/// Reads `name=value` one after another; values may be quoted, and quoted ones hold anything.
private struct ParameterScanner {
  let head: ArraySlice<UInt8>
  private var rest: ArraySlice<UInt8>

  init(_ field: String) {
    let bytes = Array(field.utf8)[...]
    let end = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
    head = bytes[..<end]
    rest = bytes[end...]
  }

  mutating func next() -> (name: String, bytes: [UInt8])? {
    while true {
      rest = rest.drop { $0 == UInt8(ascii: ";") || Byte.isBlank($0) }
      guard !rest.isEmpty else { return nil }
      let name = take { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }.trimmed
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop(while: Byte.isBlank)
      let bytes = rest.first == quote ? quoted() : Array(take { $0 != UInt8(ascii: ";") }.trimmed)
      return (String(decoding: name, as: UTF8.self).lowercased(), bytes)
    }
  }

  private mutating func take(while isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let part = rest.prefix(while: isPart)
    rest = rest[part.endIndex...]
    return part
  }

  // What is never closed goes to the end.
  private mutating func quoted() -> [UInt8] {
    var bytes: [UInt8] = []
    rest = rest.dropFirst()
    while let byte = rest.popFirst(), byte != quote {
      bytes.append(byte == UInt8(ascii: "\\") ? rest.popFirst() ?? byte : byte)
    }
    return bytes
  }

  private let quote = UInt8(ascii: "\"")
}
