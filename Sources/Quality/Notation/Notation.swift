/// How numbers, days and periods are written and read in one language.
public struct Notation: Equatable, Sendable {
  public let language: Language

  public init(_ language: Language) {
    self.language = language
  }

  static let noBreak = "\u{A0}"
  static let narrowNoBreak = "\u{202F}"

  var isFrench: Bool { language == .french }
  /// French leaves a no-break space before a unit and before `%`; English writes `71.2%`.
  var unitGap: String { isFrench ? Notation.noBreak : "" }
}
