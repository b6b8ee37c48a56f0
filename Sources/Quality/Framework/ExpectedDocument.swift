/// A document that a framework expects in every base, to be found, linked and reviewed.
///
/// Source: RGAA 4.1, the accessibility statement of a website, renewed every three years.
public struct ExpectedDocument: Equatable, Sendable {
  public let title: String
  public let kind: Document.Kind
  /// The numbers of the engagements it serves.
  public let engagements: [Int]
  /// Calendar months, one of `Document.possibleReviewMonths`.
  public let reviewMonths: Int
  public let isAccessibility: Bool

  public init(
    title: String, kind: Document.Kind = .procedure, engagements: [Int] = [], reviewMonths: Int = 12,
    isAccessibility: Bool = false
  ) {
    self.title = title
    self.kind = kind
    self.engagements = engagements
    self.reviewMonths = reviewMonths
    self.isAccessibility = isAccessibility
  }

  /// In a base that begins on a day: nobody has reviewed it yet.
  public func document(addedOn day: Day) -> Document {
    Document(
      title: title, kind: kind, engagements: engagements, isAccessibility: isAccessibility,
      reviewMonths: reviewMonths, addedOn: day)
  }
}
