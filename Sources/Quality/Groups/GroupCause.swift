/// Why something happened, as a working group found it.
public struct GroupCause: Equatable, Sendable {
  public let category: Category
  public let text: String
  public let foundOn: Day

  public init(_ category: Category, text: String, foundOn: Day) {
    self.category = category
    self.text = text
    self.foundOn = foundOn
  }

  /// Where groups look for causes: the branches of an Ishikawa diagram, in an administration's words.
  public enum Category: String, CaseIterable, Codable, Sendable {
    case method, people, equipment, environment, information, organisation, outside
    public var phrase: Phrase { Phrase("cause.\(rawValue)") }
  }
}

extension [GroupCause] {
  /// Whether the same words stand in the same category already, ignoring case and accents.
  func has(_ cause: GroupCause) -> Bool {
    contains { $0.category == cause.category && Folding.fold($0.text) == Folding.fold(cause.text) }
  }
}
