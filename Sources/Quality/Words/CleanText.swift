import Foundation

/// The one door through which text enters: what could steer a terminal or hide in a file stays outside.
public enum CleanText {
  /// A text of one line: no control character, no escape sequence, no bidirectional control; blanks folded, NFC.
  ///
  /// No-break spaces inside it stay: French needs them.
  public static func line(_ text: String) -> String {
    isTidy(text) ? text : tidied(kept(text, newlines: false)[...])
  }

  /// What is being typed: cleaned, but a blank at the end stays, since a word may follow it.
  public static func line(typed text: String) -> String {
    normalized(String(kept(text, newlines: false)))
  }

  /// What is being typed in several lines.
  public static func text(typed text: String) -> String {
    normalized(kept(text, newlines: true))
  }

  /// A text of several lines: newlines stay, each line is cleaned; empty lines at both ends go.
  public static func text(_ text: String) -> String {
    let lines = kept(text, newlines: true).split(separator: "\n", omittingEmptySubsequences: false)
      .map(tidied)
    let first = lines.firstIndex { !$0.isEmpty } ?? lines.count
    let last = lines.lastIndex { !$0.isEmpty } ?? -1
    return first <= last ? lines[first...last].joined(separator: "\n") : ""
  }

  private static func kept(_ text: String, newlines: Bool) -> String {
    if isPlain(text) { return text }
    var result = String.UnicodeScalarView()
    var scalars = Substring(text).unicodeScalars
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x1B: skipEscape(&scalars)
      case 0x9B: skipControlSequence(&scalars)
      case 0x90, 0x98, 0x9D, 0x9E, 0x9F: skipString(&scalars)
      case 0x0A: result.append(newlines ? scalar : " ")
      case 0x0D:
        if scalars.first == "\n" { scalars.removeFirst() }
        result.append(newlines ? "\n" : " ")
      case 0x09: result.append(" ")
      case _ where isUnwanted(scalar): continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  // Printable ASCII needs no cleaning.
  private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

  // Printable ASCII without a space that tidying would take away: what files of figures hold, a million times over.
  private static func isTidy(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: " ") || byte != previous else { return false }
      previous = byte
    }
    return previous != UInt8(ascii: " ") || text.isEmpty
  }

  // Runs of spaces become one; nothing blank stays at either end.
  private static func tidied(_ line: Substring) -> String {
    let text = line.split(separator: " ").joined(separator: " ")
    guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return normalized(text) }
    let start = text.drop(while: \.isWhitespace)
    return normalized(String(start.dropLast(start.reversed().prefix(while: \.isWhitespace).count)))
  }

  private static func normalized(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }

  // Controls, bidirectional controls, invisible joiners, byte order marks, private use and what is no character.
  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func skipEscape(_ scalars: inout Substring.UnicodeScalarView) {
    guard let next = scalars.first else { return }
    switch next {
    case "[":
      scalars.removeFirst()
      skipControlSequence(&scalars)
    case "]", "P", "X", "^", "_":
      scalars.removeFirst()
      skipString(&scalars)
    default:
      while let scalar = scalars.first, (0x20...0x2F).contains(scalar.value) { scalars.removeFirst() }
      if let scalar = scalars.first, (0x30...0x7E).contains(scalar.value) { scalars.removeFirst() }
    }
  }

  // Parameters and intermediates, then one final byte.
  private static func skipControlSequence(_ scalars: inout Substring.UnicodeScalarView) {
    while let scalar = scalars.first, (0x20...0x3F).contains(scalar.value) { scalars.removeFirst() }
    if let scalar = scalars.first, (0x40...0x7E).contains(scalar.value) { scalars.removeFirst() }
  }

  // Up to BEL, ST, or what breaks it off. Where none comes, as in a text read in the wrong encoding, what follows is
  // somebody's words and stays; no terminal would be asked for a longer string.
  private static func skipString(_ scalars: inout Substring.UnicodeScalarView) {
    guard let end = scalars.prefix(longestString).firstIndex(where: endsString) else { return }
    let isEscape = scalars[end].value == 0x1B
    scalars = scalars[scalars.index(after: end)...]
    if isEscape { skipEscape(&scalars) }
  }

  private static let longestString = 4096

  private static func endsString(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x07, 0x18, 0x1A, 0x1B, 0x9C: true
    default: false
    }
  }
}
