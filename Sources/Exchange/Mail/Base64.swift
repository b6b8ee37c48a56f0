/// Bytes written in 64 letters (RFC 2045 § 6.8), as they come in mail: broken, padded in the middle, cut short.
enum Base64 {
  /// What is none of its letters is skipped; of what is cut short, every whole byte is kept.
  static func decoded(_ text: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in text {
      if byte == UInt8(ascii: "=") {
        // Padding ends a group; another text may follow it.
        (bits, count) = (0, 0)
        continue
      }
      let value = values[Int(byte)]
      guard value < 64 else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  // By letter; 255 for what is none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (index, letter) in letters.enumerated() { values[Int(letter)] = UInt8(index) }
    return values
  }()
}
