import Foundation

/// Text as search sees it: without case, accents and typographic differences.
public enum Folding {
  /// Lower case, without accents; ligatures spelled out, typographic spaces and apostrophes plain.
  public static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// French order: letters first, then accents, then case; numbers inside a text by their value.
  public static func comesBefore(_ left: String, _ right: String) -> Bool {
    natural(fold(left), fold(right)) ?? plain(left.lowercased(), right.lowercased()) ?? (left < right)
  }

  private static func plain(_ left: String, _ right: String) -> Bool? { left == right ? nil : left < right }

  // Nil where neither comes first.
  private static func natural(_ left: String, _ right: String) -> Bool? {
    var (one, other) = (Substring(left), Substring(right))
    while let first = one.first, let second = other.first {
      if first.isASCII, second.isASCII, first.isNumber, second.isNumber {
        let (number, otherNumber) = (digits(&one), digits(&other))
        if number != otherNumber { return (number.count, String(number)) < (otherNumber.count, String(otherNumber)) }
      } else {
        if first != second { return first < second }
        one.removeFirst()
        other.removeFirst()
      }
    }
    return one.isEmpty == other.isEmpty ? nil : one.isEmpty
  }

  private static func digits(_ text: inout Substring) -> Substring {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    text = text.dropFirst(digits.count)
    let significant = digits.drop { $0 == "0" }
    return significant.isEmpty ? digits.suffix(1) : significant
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar.value {
    case 0x41...0x5A: result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
    case 0..<0x80: result.unicodeScalars.append(scalar)
    case 0x2018, 0x2019: result.append("'")
    case 0x152, 0x153: result.append("oe")
    case 0xC6, 0xE6: result.append("ae")
    case 0xDF: result.append("ss")
    default:
      if let plain = plainLetters[scalar.value] { result.append(plain) } else { appendDecomposed(scalar, to: &result) }
    }
  }

  private static func appendDecomposed(_ scalar: Unicode.Scalar, to result: inout String) {
    if scalar.properties.isWhitespace { return result.append(" ") }
    for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    where part.properties.generalCategory != .nonspacingMark {
      result += part.properties.lowercaseMapping
    }
  }

  // The accented letters of Western Europe, at hand because searching folds every line of a list.
  private static let plainLetters: [UInt32: Character] = {
    let groups: [(Character, String)] = [
      ("a", "àáâãäåÀÁÂÃÄÅ"), ("c", "çÇ"), ("e", "èéêëÈÉÊË"), ("i", "ìíîïÌÍÎÏ"), ("n", "ñÑ"), ("o", "òóôõöøÒÓÔÕÖØ"),
      ("u", "ùúûüÙÚÛÜ"), ("y", "ýÿÝŸ"), ("s", "šŠ"), ("z", "žŽ"), ("l", "łŁ"), ("d", "đĐ"),
    ]
    var letters: [UInt32: Character] = [:]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars { letters[scalar.value] = plain }
    }
    return letters
  }()
}
