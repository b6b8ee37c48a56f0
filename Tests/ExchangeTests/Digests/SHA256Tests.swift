import Exchange
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "is that of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func examples(text: String, digest: String) {
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == digest)
  }

  @Test("is that of the standard for a million letters, in pieces")
  func long() {
    var digest = SHA256()
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
    for _ in 0..<1000 { piece.withUnsafeBytes { digest.add($0) } }
    #expect(digest.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("does not depend on how the bytes are cut", arguments: [1, 7, 55, 56, 63, 64, 65, 128, 1000])
  func cut(size: Int) {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var digest = SHA256()
    for start in stride(from: 0, to: bytes.count, by: size) {
      Array(bytes[start..<min(bytes.count, start + size)]).withUnsafeBytes { digest.add($0) }
    }
    #expect(digest.hexadecimal == SHA256.hexadecimal(of: bytes))
  }

  @Test("is asked for again and goes on: asking changes nothing")
  func asked() {
    var digest = SHA256()
    Array("ab".utf8).withUnsafeBytes { digest.add($0) }
    _ = digest.hexadecimal
    Array("c".utf8).withUnsafeBytes { digest.add($0) }
    #expect(digest.hexadecimal == SHA256.hexadecimal(of: Array("abc".utf8)))
  }
}
