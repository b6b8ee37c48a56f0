/// French typed on a machine without accents: `é` is `e`, `œ` is `oe`, « » are quotation marks.
enum PlainSpelling {
  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    for piece in Pieces(text) {
      guard !piece.base.isASCII else {
        pieces.append(Piece(base: piece.base, width: 1))
        continue
      }
      pieces += spelled(piece.base).unicodeScalars.map { Piece(base: $0, width: 1) }
    }
    return pieces
  }

  private static func spelled(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "œ": "oe"
    case "Œ": "OE"
    case "æ": "ae"
    case "Æ": "AE"
    case "ß": "ss"
    case "’", "‘", "ʼ": "'"
    case "“", "”", "«", "»", "„": "\""
    case "‹": "<"
    case "›": ">"
    case "…": "..."
    case "‐", "‑", "–", "—", "−": "-"
    case "·", "•", "●": "."
    case "×": "x"
    case "÷": "/"
    case "≥": ">="
    case "≤": "<="
    case "≠": "!="
    case "→": "->"
    case "←": "<-"
    case "↑", "↗": "^"
    case "↓", "↘": "v"
    case "°": "o"
    case "€": "EUR"
    case "±": "+-"
    case "²": "2"
    case "³": "3"
    case "✓": "+"
    case "✗": "x"
    default: baseLetter(of: scalar)
    }
  }

  /// Latin letters of French and its neighbours; a question mark for what has no plain spelling.
  private static func baseLetter(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "à", "á", "â", "ã", "ä", "å", "ā", "ă", "ą", "ª": "a"
    case "À", "Á", "Â", "Ã", "Ä", "Å", "Ā", "Ă", "Ą": "A"
    case "ç", "ć", "č": "c"
    case "Ç", "Ć", "Č": "C"
    case "è", "é", "ê", "ë", "ē", "ę", "ě", "ė": "e"
    case "È", "É", "Ê", "Ë", "Ē", "Ę", "Ě", "Ė": "E"
    case "ì", "í", "î", "ï", "ī", "ı": "i"
    case "Ì", "Í", "Î", "Ï", "Ī", "İ": "I"
    case "ñ", "ń", "ň": "n"
    case "Ñ", "Ń", "Ň": "N"
    case "ò", "ó", "ô", "õ", "ö", "ø", "ō", "ő", "º": "o"
    case "Ò", "Ó", "Ô", "Õ", "Ö", "Ø", "Ō", "Ő": "O"
    case "ù", "ú", "û", "ü", "ū", "ů", "ű": "u"
    case "Ù", "Ú", "Û", "Ü", "Ū", "Ů", "Ű": "U"
    case "ý", "ÿ": "y"
    case "Ý", "Ÿ": "Y"
    case "š", "ś", "ş", "ș": "s"
    case "Š", "Ś", "Ş", "Ș": "S"
    case "ž", "ź", "ż": "z"
    case "Ž", "Ź", "Ż": "Z"
    case "ł": "l"
    case "Ł": "L"
    case "ğ": "g"
    case "Ğ": "G"
    case "ř": "r"
    case "ť", "ț": "t"
    case "đ", "ď": "d"
    default: "?"
    }
  }
}
