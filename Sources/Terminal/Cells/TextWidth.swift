/// How many cells a text takes on a terminal, whatever the locale.
public enum TextWidth {
  public static func cells(of text: String) -> Int {
    if let plain = plainLength(of: text) { return plain }
    return Pieces(text).reduce(0) { $0 + $1.width }
  }

  /// 0 for what is never drawn and for marks drawn over the letter before, 2 for wide scripts and emoji.
  static func cells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: 1
    case 0x2010..<0x2028, 0x2190..<0x231A, 0x2500..<0x25FD, 0x2800..<0x2900: 1
    case 0..<0x300: 0
    default: rareCells(of: scalar)
    }
  }

  /// The length of a text of printable ASCII; nil for any other.
  static func plainLength(of text: String) -> Int? {
    for byte in text.utf8 where byte < 0x20 || byte > 0x7E { return nil }
    return text.utf8.count
  }

  private static func rareCells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .surrogate: 0
    case .lineSeparator, .paragraphSeparator: 1
    default: isWide(scalar) ? 2 : isJoiningJamo(scalar) ? 0 : 1
    }
  }

  /// Unicode's East Asian Wide and Fullwidth characters (UAX 11); emoji shown as pictures are among them.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      scalar.value != 0x303F && !(0x4DC0...0x4DFF).contains(scalar.value)
    case 0x1F1E6...0x1F1FF: false
    default: scalar.properties.isEmojiPresentation
    }
  }

  /// Korean vowels and finals, drawn inside the syllable before.
  private static func isJoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
  }
}
