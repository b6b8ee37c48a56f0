/// Why an indicator got worse, as its working group found it.
public struct DegradationCause: Equatable, Sendable {
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
