/// A page of HTML reduced to what it says: no tag, no script, no style; a new line where a block begins or ends.
enum PlainHTML {
  static func text(_ html: String) -> String {
    var reduction = Reduction(Array(html.utf8)[...])
    reduction.run()
    return reduction.text
  }

  private struct Reduction {
    private var rest: ArraySlice<UInt8>
    private var result: [UInt8] = []
    // Blanks of the source are one blank, and none at the beginning of a line.
    private var owesBlank = false

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    var text: String { String(decoding: result, as: UTF8.self) }

    mutating func run() {
      while let byte = rest.first {
        switch byte {
        case UInt8(ascii: "<"): skipTag()
        case UInt8(ascii: "&"): entity()
        case Byte.space, Byte.tab, Byte.newline, Byte.carriageReturn, 0x0C:
          rest = rest.dropFirst()
          owesBlank = true
        default:
          rest = rest.dropFirst()
          append([byte])
        }
      }
    }

    private mutating func append(_ bytes: some Collection<UInt8>) {
      if owesBlank, let last = result.last, last != Byte.newline { result.append(Byte.space) }
      owesBlank = false
      result += bytes
    }

    private mutating func breakLine() {
      owesBlank = false
      result.append(Byte.newline)
    }

    private mutating func skipTag() {
      if rest.starts(with: "<!--".utf8) { return skip(past: "-->") }
      let next = rest.dropFirst().first ?? Byte.space
      guard isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") else {
        rest = rest.dropFirst()
        return append([UInt8(ascii: "<")])
      }
      let isEnd = next == UInt8(ascii: "/")
      let letters = rest.dropFirst(isEnd ? 2 : 1).prefix(20).prefix { isLetter($0) || (0x30...0x39).contains($0) }
      let name = String(decoding: letters, as: UTF8.self).lowercased()
      skipToEndOfTag()
      if !isEnd, PlainHTML.silent.contains(name) { return skip(past: "</\(name)", thenTag: true) }
      if PlainHTML.blocks.contains(name) { breakLine() }
      if name == "li", !isEnd { append("- ".utf8) }
      if name == "td" || name == "th" { owesBlank = true }
    }

    // A sign in quotes is none; a quote opens after `=` only.
    private mutating func skipToEndOfTag() {
      var (quote, previous): (UInt8?, UInt8) = (nil, 0)
      while let byte = rest.popFirst() {
        if let open = quote {
          if byte == open { quote = nil }
        } else if previous == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          return
        }
        if !Byte.isBlank(byte) { previous = byte }
      }
    }

    // Where it never comes, nothing that follows is text.
    private mutating func skip(past mark: String, thenTag: Bool = false) {
      let mark = Array(mark.utf8)
      while !rest.isEmpty {
        if rest.prefix(mark.count).elementsEqual(mark, by: { lowered($0) == $1 }) {
          rest = rest.dropFirst(mark.count)
          if thenTag { skipToEndOfTag() }
          return
        }
        rest = rest.dropFirst()
      }
    }

    private mutating func entity() {
      let name = rest.dropFirst().prefix(12).prefix { $0 != UInt8(ascii: ";") && $0 > Byte.space }
      let isClosed = rest.dropFirst(1 + name.count).first == UInt8(ascii: ";")
      guard isClosed, let letter = HTMLEntities.letter(String(decoding: name, as: UTF8.self)) else {
        rest = rest.dropFirst()
        return append([UInt8(ascii: "&")])
      }
      rest = rest.dropFirst(name.count + 2)
      append(letter.utf8)
    }

    private func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
    private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
  }

  // What stands in them is not read by anybody.
  private static let silent: Set<String> = ["script", "style", "head", "title", "template"]

  private static let blocks: Set<String> = [
    "p", "div", "br", "tr", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "pre",
    "section", "article", "header", "footer",
  ]
}
