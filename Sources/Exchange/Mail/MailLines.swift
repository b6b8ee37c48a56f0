/// The lines of a message, whether they end in CR LF, as on the wire, or in LF, as on a disk.
struct MailLines: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// The next line without its end, and where the one after it begins.
  mutating func next() -> (line: ArraySlice<UInt8>, end: Int)? {
    guard !rest.isEmpty else { return nil }
    let newline = rest.firstIndex(of: Byte.newline)
    var line = rest[rest.startIndex..<(newline ?? rest.endIndex)]
    let end = newline.map { $0 + 1 } ?? rest.endIndex
    rest = rest[end...]
    if line.last == Byte.carriageReturn { line.removeLast() }
    return (line, end)
  }
}

/// The bytes that the syntax of messages is made of.
enum Byte {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")

  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  /// 0 to 15; nil for what is no hexadecimal digit.
  static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks at either end.
  var trimmed: ArraySlice<UInt8> {
    let start = drop { Byte.isBlank($0) || $0 == Byte.newline || $0 == Byte.carriageReturn }
    let end = start.lastIndex { !Byte.isBlank($0) && $0 != Byte.newline && $0 != Byte.carriageReturn }
    return end.map { start[...$0] } ?? []
  }
}
