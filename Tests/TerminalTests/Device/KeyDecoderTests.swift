import Testing

@testable import Terminal

private func events(of inputs: [KeyDecoder.Input]) -> [TerminalEvent] {
  var (decoder, rest) = (KeyDecoder(), inputs[...])
  var events: [TerminalEvent] = []
  while let event = decoder.next({ rest.popFirst() }) { events.append(event) }
  return events
}

private func bytes(_ text: String) -> [KeyDecoder.Input] { text.utf8.map { .byte($0) } }

struct KeyDecoderTests {
  @Test(
    "bytes are keys",
    arguments: [
      ("a", [.character("a")]), ("é", [.character("é")]), ("œ’", [.character("œ"), .character("’")]),
      ("😀", [.character("😀")]),
      ("\t\r\n", [.tab, .enter, .enter]), ("\u{1}\u{1A}", [.ctrl("a"), .ctrl("z")]),
      ("\u{7F}\u{8}", [.backspace, .backspace]),
      ("\u{1B}", [.escape]), ("\u{1B}1", [.alt("1")]), ("\u{1B}é", [.alt("é")]), ("\u{1B}\u{1B}", [.escape, .escape]),
      ("\u{1B}[1;3Ax", [.character("x")]), ("\u{1B}OZx", [.character("x")]), ("\u{1B}[", [.alt("[")]),
      ("\u{0}", [.ctrl(" ")]),
      ("\u{85}a", [.character("a")]),
    ] as [(String, [Key])])
  func keys(text: String, expected: [Key]) {
    #expect(events(of: bytes(text)) == expected.map(TerminalEvent.key))
  }

  @Test("bytes that are no letter are left out")
  func invalid() {
    let inputs: [KeyDecoder.Input] = [
      .byte(0xFF), .byte(0x80), .byte(0xC3), .byte(0x61), .byte(0xC0), .byte(0xAF), .byte(0x62),
    ]
    #expect(events(of: inputs) == [.key(.character("a")), .key(.character("b"))])
  }

  @Test("a letter may come in two parts")
  func split() {
    var decoder = KeyDecoder()
    var rest: [KeyDecoder.Input] = [.byte(0xC3)]
    #expect(decoder.next { rest.popLast() } == nil)
    rest = [.byte(0xA9)]
    #expect(decoder.next { rest.popLast() } == .key(.character("é")))
  }

  @Test("a key known to the terminal goes through, also after Escape")
  func named() {
    #expect(events(of: [.byte(27), .key(.up), .unknown, .key(.f(1))]) == [.key(.escape), .key(.up), .key(.f(1))])
  }

  @Test("a pasted text is one event, without what could command")
  func paste() {
    let inputs = [.pasteStart] + bytes("été\r\nfin\u{7}\u{1B}[2J\tx\ry") + [.key(.up), .pasteEnd, .byte(0x71)]
    #expect(events(of: inputs) == [.pasted("été\nfin[2J\tx\ny"), .key(.character("q"))])
  }

  @Test("a paste that never ends is given up")
  func unfinishedPaste() {
    var decoder = KeyDecoder()
    var rest = Array(([.pasteStart] + bytes("abc")).reversed())
    #expect(decoder.next { rest.popLast() } == nil)
    #expect(decoder.isPasting)
    #expect(decoder.finishPaste() == .pasted("abc"))
    #expect(!decoder.isPasting)
  }
}
