/// A language that the screens, reports and files speak.
public enum Language: String, CaseIterable, Codable, Sendable {
  case french = "fr"
  case english = "en"
}

/// A text of the framework, in French and, where it was translated, in English.
public struct Wording: Hashable, Codable, Sendable {
  public var french: String
  public var english: String?

  public init(_ french: String, english: String? = nil) {
    self.french = french
    self.english = english
  }

  /// The French text stands in where there is no translation: it is the reference.
  public func text(in language: Language) -> String {
    language == .english ? english ?? french : french
  }
}
