import Exchange
import Testing

private func decoded(_ bytes: [UInt8]) -> String { String(decoding: TextEncoding.utf8(bytes), as: UTF8.self) }

@Suite("Text encodings")
struct TextEncodingTests {
  @Test("UTF-8 is taken as it is, with or without a byte order mark")
  func utf8() {
    #expect(decoded(Array("Période".utf8)) == "Période")
    #expect(decoded([0xEF, 0xBB, 0xBF] + Array("Période".utf8)) == "Période")
    #expect(decoded([0xEF, 0xBB, 0xBF]) == "")
    #expect(decoded([]) == "")
  }

  @Test(
    "what is not UTF-8 is Windows-1252",
    arguments: [
      ([0x50, 0xE9, 0x72, 0x69, 0x6F, 0x64, 0x65], "Période"), ([0x80], "€"), ([0x9C, 0x75, 0x66], "œuf"),
      ([0x8C], "Œ"), ([0x96], "–"), ([0x92], "’"), ([0x32, 0x32, 0xA0, 0x33, 0x39, 0x32], "22\u{A0}392"),
      ([0xAB, 0xA0, 0x61, 0xA0, 0xBB], "«\u{A0}a\u{A0}»"), ([0xFF], "ÿ"), ([0x81], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func windows1252(bytes: [UInt8], text: String) { #expect(decoded(bytes) == text) }

  @Test("one byte that is not UTF-8 decides for the whole file")
  func mixed() { #expect(decoded(Array("é".utf8) + [0xE9]) == "Ã©é") }

  @Test("letters, no-break spaces and signs of all 256 bytes, save five, are letters")
  func everyByte() {
    let letters = (0...255).map { decoded([UInt8($0)]) }
    #expect(letters.count { $0 == "\u{FFFD}" } == 5)
    #expect(Set(letters).count == 252)
  }
}
