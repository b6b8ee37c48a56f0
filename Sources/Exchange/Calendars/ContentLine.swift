/// One line of an iCalendar file, a name and a value (RFC 5545 § 3.1).
struct ContentLine: Equatable {
  let name: String
  /// Escaped where it is a text.
  let value: String

  /// A value that needs no escaping: a day, a number, a word of the standard.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  init(_ name: String, text: String) { self.init(name, ContentLine.escaped(text)) }

  /// Several texts, one after another.
  init(_ name: String, texts: [String]) {
    self.init(name, texts.map(ContentLine.escaped).joined(separator: ","))
  }

  /// With its ending; what is longer than 75 octets goes on in lines that begin with a blank, cut between letters: no
  /// letter is parted from its accent.
  var folded: String {
    var result = ""
    var width = 0
    for piece in (name + ":" + value).flatMap(ContentLine.pieces) {
      let octets = piece.utf8.count
      if width + octets > ContentLine.longest {
        result += "\r\n "
        width = 1
      }
      result += piece
      width += octets
    }
    return result + "\r\n"
  }

  // A letter, unless so much is piled on it that no line holds it.
  private static func pieces(of letter: Character) -> [String] {
    letter.utf8.count < longest ? [String(letter)] : letter.unicodeScalars.map { String($0) }
  }

  // Without its ending, in octets.
  private static let longest = 75

  // A new line is a letter of a text; no other control has a place in it (§ 3.3.11).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for letter in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch letter {
      case "\\", ";", ",":
        result += "\\"
        result.unicodeScalars.append(letter)
      case "\n", "\r", "\u{0B}", "\u{85}", "\u{2028}", "\u{2029}": result += "\\n"
      case "\t": result += " "
      default: if !isControl(letter) { result.unicodeScalars.append(letter) }
      }
    }
    return result
  }

  private static func isControl(_ letter: Unicode.Scalar) -> Bool {
    letter.value < 0x20 || (0x7F...0x9F).contains(letter.value)
  }
}
