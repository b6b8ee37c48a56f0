import Foundation
import Quality
import Testing

@Suite("Clean text")
struct CleanTextTests {
  @Test(
    "what people write stays as it is",
    arguments: [
      "Préfecture de l’Orne", "« 34\u{A0}00 »", "1\u{202F}250", "œuf", "日本語", "🙂", "a\u{301}b".precomposed, "50 % ≥ 45",
    ])
  func kept(text: String) { #expect(CleanText.line(text) == text) }

  @Test("every C0 and C1 control character and DEL goes, or is a blank where it was one")
  func controls() {
    for value in Array(0x00...0x1F) + Array(0x7F...0x9F) as [UInt32] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let cleaned = CleanText.line("a\(Character(scalar))é")
      #expect(cleaned == ([0x09, 0x0A, 0x0D].contains(value) ? "a é" : "aé"), "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    "escape sequences of every kind go whole",
    arguments: [
      "\u{1B}[31m", "\u{1B}[1;38;5;196m", "\u{1B}[2J", "\u{1B}[?1049h", "\u{1B}[5 q", "\u{1B}[!p", "\u{9B}31m",
      "\u{1B}]0;titre\u{07}", "\u{1B}]0;titre\u{1B}\\", "\u{1B}]8;;http://x\u{9C}", "\u{9D}0;titre\u{9C}",
      "\u{1B}P1$r0m\u{1B}\\", "\u{90}q#0\u{9C}", "\u{1B}Xsos\u{1B}\\", "\u{1B}^pm\u{1B}\\", "\u{1B}_apc\u{1B}\\",
      "\u{98}sos\u{9C}", "\u{9E}pm\u{9C}", "\u{9F}apc\u{9C}", "\u{1B}c", "\u{1B}7", "\u{1B}(B", "\u{1B}#8", "\u{1B}",
      "\u{1B}\u{1B}[31m", "\u{1B}]0;a\u{1B}[31m", "\u{1B}]52;c;ZWNobw==\u{07}", "\u{1B}]0;a\u{18}",
    ])
  func escapes(sequence: String) {
    #expect(CleanText.line("é\(sequence)é") == "éé")
    #expect(CleanText.text("é\(sequence)é") == "éé")
    #expect(CleanText.line(typed: "é\(sequence)é") == "éé")
  }

  @Test("a sequence that never ends takes no words with it")
  func unterminated() {
    #expect(CleanText.line("Préfecture \u{9D}de l’Orne") == "Préfecture de l’Orne")
    #expect(CleanText.line("\u{1B}]0;titre") == "0;titre")
    #expect(CleanText.line("fin \u{1B}[31") == "fin")
  }

  @Test("many sequences that never end are cleaned all the same")
  func manyUnterminated() {
    #expect(CleanText.line(String(repeating: "\u{9D}é", count: 20_000)).count == 20_000)
  }

  @Test(
    "what turns the direction of text, joins it invisibly or is no character goes",
    arguments: [
      "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
      "\u{200E}", "\u{200F}", "\u{061C}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}",
      "\u{2028}", "\u{2029}", "\u{E000}", "\u{FFFE}", "\u{E0041}", "\u{FFF9}",
    ])
  func invisible(text: String) { #expect(CleanText.line("a\(text)b") == "ab") }

  @Test("letters are composed (NFC)")
  func composed() {
    let cleaned = CleanText.line("e\u{301}te\u{301}")
    #expect(Array(cleaned.unicodeScalars) == Array("été".precomposed.unicodeScalars))
    #expect(Array(CleanText.line("e\u{200D}\u{301}").unicodeScalars).count == 1)
  }

  @Test(
    "a line has single blanks and none at its ends",
    arguments: [
      ("  a   b  ", "a b"), ("a\tb", "a b"), ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "a b"), ("\n\n", ""),
      ("\u{A0}a\u{A0}", "a"), ("\u{A0}", ""), (" \u{202F} ", ""), ("a\u{A0}b", "a\u{A0}b"), ("", ""),
    ])
  func line(text: String, cleaned: String) { #expect(CleanText.line(text) == cleaned) }

  @Test("while typing, a blank at the end stays, since a word may follow it")
  func typed() {
    #expect(CleanText.line(typed: "a ") == "a ")
    #expect(CleanText.line(typed: "a\nb\u{7}") == "a b")
  }

  @Test(
    "a long text keeps its newlines, whatever ended its lines, and none at its ends",
    arguments: [
      ("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\n\nb", "a\n\nb"), ("\n a \n\n", "a"),
      ("  a  b \n c ", "a b\nc"), ("\u{1B}[31ma\u{1B}[0m\nb", "a\nb"), ("\n\n", ""), ("", ""), ("a\n\u{A0}\n", "a"),
    ])
  func text(text: String, cleaned: String) { #expect(CleanText.text(text) == cleaned) }

  @Test("cleaning twice changes nothing more", arguments: ["a \u{1B}[31m b\u{202E}", "\u{A0}é\u{301} \u{9D}x"])
  func twice(text: String) {
    let once = CleanText.line(text)
    #expect(CleanText.line(once) == once)
  }
}

extension String {
  fileprivate var precomposed: String { precomposedStringWithCanonicalMapping }
}
