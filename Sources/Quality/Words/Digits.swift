/// Whole numbers as files and people write them, without what `Int` also takes: a sign.
enum Digits {
  /// The value of 1 to 18 ASCII digits, and of nothing else.
  static func value(_ bytes: some Collection<UInt8>) -> Int? {
    guard (1...18).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  static func value(_ text: some StringProtocol) -> Int? { value(text.utf8) }

  static func areAll(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
