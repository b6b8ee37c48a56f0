/// A sentence to be said, by its name in the phrase files, with what it speaks of; it holds no wording itself.
public struct Phrase: Hashable, Sendable {
  /// `refusal.action.titleMissing`
  public let key: String
  /// By the names that the phrase files give them.
  public let values: [String: PhraseValue]

  public init(_ key: String, _ values: [String: PhraseValue] = [:]) {
    self.key = key
    self.values = values
  }
}

/// What a sentence speaks of; the language decides how it is written.
public enum PhraseValue: Hashable, Sendable {
  case text(String)
  case count(Int)
  case number(Double)
  case day(Day)
  case time(TimeOfDay)
  case period(Period)
  case wording(Wording)
  indirect case phrase(Phrase)
}

extension PhraseValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .count(value) }
}

/// The label, or the data, says no: a fact, worded in the phrase files.
public protocol Refusal: Error, Equatable, Sendable {
  var phrase: Phrase { get }
}
