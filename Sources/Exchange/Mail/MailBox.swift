/// A file of many messages, one after another, each after a line `From …` (RFC 4155).
public enum MailBox {
  public struct Item: Equatable, Sendable {
    /// Of its first line, counted from 1.
    public let line: Int
    public let bytes: [UInt8]
  }

  /// Whether these are the first bytes of such a file.
  public static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: mark) }

  public static func items(in bytes: [UInt8]) -> [Item] {
    var (items, current, first) = ([Item](), [UInt8](), 0)
    var (number, isAfterGap) = (0, true)
    for (line, end) in MailLines(bytes[...]) {
      number += 1
      if isAfterGap, line.starts(with: mark) {
        if first > 0 { items.append(Item(line: first, bytes: current)) }
        (current, first) = ([], number)
      } else if first > 0 {
        current += unescaped(bytes[line.startIndex..<end])
      }
      isAfterGap = line.isEmpty
    }
    if first > 0 { items.append(Item(line: first, bytes: current)) }
    return items
  }

  // A line of the text that begins so was written `>From `.
  private static func unescaped(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard line.first == UInt8(ascii: ">"), line.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: mark) else {
      return line
    }
    return line.dropFirst()
  }

  private static let mark = Array("From ".utf8)
}
