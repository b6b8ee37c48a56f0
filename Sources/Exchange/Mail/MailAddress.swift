import Quality

/// Who wrote: a name, an address, or both.
public struct MailAddress: Equatable, Sendable {
  /// Empty where none is given.
  public let name: String
  public let address: String

  /// The first of a field such as `"Roux, Camille" <camille.roux@orne.gouv.fr>` (RFC 5322 § 3.4).
  init(field: String) {
    let field = field.prefix(MailAddress.longestField)
    if let (before, inside) = MailAddress.angle(in: field) {
      name = MailAddress.readable(before)
      address = CleanText.line(String(inside))
    } else if let open = field.firstIndex(of: "("), let close = field[open...].firstIndex(of: ")") {
      name = MailAddress.readable(field[field.index(after: open)..<close])
      address = CleanText.line(String(field[..<open]))
    } else {
      name = ""
      address = MailAddress.readable(field.prefix { $0 != "," })
    }
  }

  /// « Camille Roux <camille.roux@orne.gouv.fr> »; empty where nothing is known.
  public var text: String {
    if name.isEmpty || name == address { return address }
    return address.isEmpty ? name : "\(name) <\(address)>"
  }

  private static let longestField = 2000

  // A sign in quotes opens nothing.
  private static func angle(in field: Substring) -> (before: Substring, inside: Substring)? {
    var isQuoted = false
    for index in field.indices {
      if field[index] == "\"" { isQuoted.toggle() }
      guard !isQuoted, field[index] == "<", let close = field[index...].firstIndex(of: ">") else { continue }
      return (field[..<index], field[field.index(after: index)..<close])
    }
    return nil
  }

  private static func readable(_ text: Substring) -> String {
    let trimmed = CleanText.line(String(text))
    guard trimmed.count > 1, trimmed.hasPrefix("\""), trimmed.hasSuffix("\"") else {
      return CleanText.line(EncodedWord.decoded(trimmed))
    }
    let bare = trimmed.dropFirst().dropLast().replacing(/\\(.)/) { $0.1 }
    return CleanText.line(EncodedWord.decoded(String(bare)))
  }
}
