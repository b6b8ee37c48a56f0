/// Letters written by their names in HTML: those of French, and the signs that mail programs write so.
enum HTMLEntities {
  /// `eacute`, `#233`, `#xE9`; nil for what names no letter.
  static func letter(_ name: String) -> String? {
    if let letter = named[name] { return letter }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    // Numbers that are no letters are meant as Windows-1252, as browsers take them.
    if let number, (0x80...0x9F).contains(number) {
      return MailCharset.text(of: [UInt8(number)], named: "windows-1252")
    }
    return number.flatMap(Unicode.Scalar.init).map { String($0) }
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "thinsp": "\u{2009}",
    "agrave": "à", "acirc": "â", "auml": "ä", "ccedil": "ç", "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë",
    "icirc": "î", "iuml": "ï", "ocirc": "ô", "ouml": "ö", "ugrave": "ù", "ucirc": "û", "uuml": "ü", "yuml": "ÿ",
    "aelig": "æ", "oelig": "œ", "Agrave": "À", "Acirc": "Â", "Auml": "Ä", "Ccedil": "Ç", "Eacute": "É", "Egrave": "È",
    "Ecirc": "Ê", "Euml": "Ë", "Icirc": "Î", "Iuml": "Ï", "Ocirc": "Ô", "Ouml": "Ö", "Ugrave": "Ù", "Ucirc": "Û",
    "Uuml": "Ü", "AElig": "Æ", "OElig": "Œ", "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "hellip": "…", "ndash": "–", "mdash": "—", "bull": "•", "middot": "·", "deg": "°", "euro": "€",
    "sect": "§", "copy": "©", "reg": "®", "times": "×", "plusmn": "±", "ordm": "º", "ordf": "ª", "shy": "",
  ]
}
