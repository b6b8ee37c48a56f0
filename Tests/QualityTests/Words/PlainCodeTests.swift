import Quality
import Testing

@Suite("A code is read as one where several stand in a line")
struct PlainCodeTests {
  @Test("letters, digits and signs may be in it", arguments: ["AG-07", "DURAND", "123456", "ÉTAT.CIVIL", "A/1", ""])
  func plain(code: String) throws {
    try PlainCode.check(code)
  }

  @Test("what separates codes may not", arguments: ["A B", "A\u{A0}B", "A,B", "A;B", "\"A\"", " A", "A\n"])
  func notPlain(code: String) {
    #expect(throws: PlainCode.Refusal.notPlain(code)) { try PlainCode.check(code) }
  }
}
