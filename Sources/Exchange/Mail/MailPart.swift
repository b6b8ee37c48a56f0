/// A message as the tree of its parts (RFC 2046), each with its content as it was before it was sent.
indirect enum MailPart {
  case leaf(MailLeaf)
  /// With its subtype: `mixed`, `alternative`, `related`.
  case several(String, [MailPart])

  /// Deeper and more than anybody's program writes.
  static let deepest = 20
  static let most = 500

  static func read(_ bytes: ArraySlice<UInt8>) throws(MailFault) -> (head: MailHead, part: MailPart) {
    let (head, body) = MailHead.split(bytes)
    var count = 0
    return (head, try read(head, body, depth: 0, count: &count))
  }

  private static func read(
    _ head: MailHead, _ body: ArraySlice<UInt8>, depth: Int, count: inout Int
  ) throws(MailFault) -> MailPart {
    guard depth <= deepest else { throw .tooDeep(deepest) }
    count += 1
    guard count <= most else { throw .tooManyParts(most) }
    let type = MailParameters(head.raw("content-type"))
    let pieces = try pieces(of: body, type)
    // What is said to have parts and has none is a text, and nothing of it is lost.
    guard !pieces.isEmpty else { return .leaf(MailLeaf(head, type, body)) }
    var parts: [MailPart] = []
    for bytes in pieces {
      let (head, body) = MailHead.split(bytes)
      parts.append(try read(head, body, depth: depth + 1, count: &count))
    }
    return .several(String(type.value.dropFirst("multipart/".count)), parts)
  }

  private static func pieces(
    of body: ArraySlice<UInt8>, _ type: MailParameters
  ) throws(MailFault) -> [ArraySlice<UInt8>] {
    guard type.value.hasPrefix("multipart/"), let boundary = type["boundary"], !boundary.isEmpty else { return [] }
    return try pieces(of: body, between: boundary)
  }

  /// What stands between the lines of a boundary; where none closes the last piece, it goes to the end.
  private static func pieces(
    of body: ArraySlice<UInt8>, between boundary: String
  ) throws(MailFault) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var (pieces, start): ([ArraySlice<UInt8>], Int?) = ([], nil)
    var begin = body.startIndex
    for (line, end) in MailLines(body) {
      defer { begin = end }
      guard line.starts(with: mark) else { continue }
      let rest = line.dropFirst(mark.count)
      let closes = rest.starts(with: Array("--".utf8))
      guard closes || rest.allSatisfy(Byte.isBlank) else { continue }
      if let start { pieces.append(withoutEnd(body[start..<begin])) }
      guard pieces.count < most else { throw .tooManyParts(most) }
      start = closes ? nil : end
      if closes { return pieces }
    }
    if let start { pieces.append(body[start...]) }
    return pieces
  }

  // The end of the last line belongs to the boundary.
  private static func withoutEnd(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard piece.last == Byte.newline else { return piece }
    let line = piece.dropLast()
    return line.last == Byte.carriageReturn ? line.dropLast() : line
  }
}

/// A part that has no parts: a text, or a file.
struct MailLeaf {
  /// `text/plain` where it is not said, or where parts were promised that never came.
  let mediaType: String
  let charset: String?
  /// Empty where it has none.
  let name: String
  let isAttached: Bool
  let content: [UInt8]

  init(_ head: MailHead, _ type: MailParameters, _ body: ArraySlice<UInt8>) {
    let disposition = MailParameters(head.raw("content-disposition"))
    mediaType = type.value.hasPrefix("multipart/") || !type.value.contains("/") ? "text/plain" : type.value
    charset = type["charset"]
    name = disposition["filename"] ?? type["name"] ?? ""
    isAttached = disposition.value == "attachment" || (!name.isEmpty && disposition.value != "inline")
    content = MailLeaf.decoded(body, head.raw("content-transfer-encoding")?.lowercased())
  }

  /// What is told by the message itself, and not beside it.
  var isText: Bool { !isAttached && (mediaType == "text/plain" || mediaType == "text/html") }

  /// In letters; a page of HTML is reduced to what it says.
  var text: String {
    let text = MailCharset.text(of: content.prefix(MailLeaf.longestText), named: charset)
    return mediaType == "text/html" ? PlainHTML.text(text) : text
  }

  // More bytes than anybody writes; what follows is not read.
  private static let longestText = 4 << 20

  private static func decoded(_ body: ArraySlice<UInt8>, _ encoding: String?) -> [UInt8] {
    switch encoding {
    case "base64"?: Base64.decoded(body)
    case "quoted-printable"?: QuotedPrintable.decoded(body)
    default: Array(body)
    }
  }
}
