/// How Vigie makes an indicator's figure from what it holds itself.
public enum Derivation: Equatable, Sendable {
  /// Agents who are trained, among those whose posts require one of these courses.
  case agentsTrained(courses: [String])
  /// Complaints and suggestions answered in time, among those whose answer was due in the period.
  case feedbackAnswered
  /// The satisfied among the answers expressed on a theme, in the surveys of the period.
  case themeSatisfaction(theme: String)
  /// Documents of a kind that were reviewed since less than so many months, on the last day of the period.
  case documentsReviewed(kind: Document.Kind, months: Int)

  public var phrase: Phrase {
    switch self {
    case .agentsTrained(let courses):
      Phrase("derivation.agentsTrained", ["courses": .text(courses.joined(separator: ", "))])
    case .feedbackAnswered: Phrase("derivation.feedbackAnswered")
    case .themeSatisfaction(let theme): Phrase("derivation.themeSatisfaction", ["theme": .text(theme)])
    case .documentsReviewed(let kind, let months):
      Phrase("derivation.documentsReviewed", ["kind": .phrase(kind.phrase), "months": .count(months)])
    }
  }
}

/// One thing that was counted for a figure: an agent, a document, a complaint, a survey.
public struct CountedItem: Equatable, Sendable {
  /// `AG-07`, `DOC-3`, `R-12`, `2026`.
  public let code: String
  /// Nil where it belongs to no site in particular.
  public let site: String?
  public let state: State
  /// What the state rests on: the day of the training, of the answer, of the review; nil for none.
  public let day: Day?
  /// The code of the course that decides, or nothing.
  public let course: String
  /// When it was, or is, due: the training, the answer; nil where nothing is.
  public let due: Day?
  /// What it brings to the numerator and to the denominator; the sums are the figure.
  public let numerator: Double
  public let denominator: Double

  public init(
    code: String, site: String? = nil, state: State, day: Day?, course: String = "", due: Day? = nil,
    numerator: Double, denominator: Double = 1
  ) {
    self.course = course
    self.due = due
    self.code = code
    self.site = site
    self.state = state
    self.day = day
    self.numerator = numerator
    self.denominator = denominator
  }

  /// One that counts whole where the state is what the indicator looks for.
  init(
    code: String, site: String?, state: State, day: Day?, course: String = "", due: Day? = nil, counts: Bool
  ) {
    self.init(
      code: code, site: site, state: state, day: day, course: course, due: due, numerator: counts ? 1 : 0)
  }

  public enum State: String, CaseIterable, Sendable {
    case trained, firstExpected, trainingLate, tutored
    case inTime, late, unanswered
    case surveyed
    case reviewed, reviewedLongAgo, neverReviewed

    public var phrase: Phrase { Phrase("counted.\(rawValue)") }
  }
}

/// A figure with everything that was counted for it.
public struct DerivedFigure: Equatable, Sendable {
  /// Nil for the whole prefecture.
  public let site: String?
  public let items: [CountedItem]

  public init(site: String?, items: [CountedItem]) {
    self.site = site
    self.items = items
  }

  /// Nothing to count is 0 of 0, « sans objet », and not zero.
  public var figure: Figure {
    .ratio(
      numerator: items.reduce(0) { $0 + $1.numerator }, denominator: items.reduce(0) { $0 + $1.denominator })
  }

  /// The whole prefecture first, then each site that something belongs to, and those that are asked for all the same.
  public static func all(of items: [CountedItem], alsoAt others: [String] = []) -> [DerivedFigure] {
    let sites = Set(items.compactMap(\.site) + others).sorted()
    return [DerivedFigure(site: nil, items: items)]
      + sites.map { site in DerivedFigure(site: site, items: items.filter { $0.site == site }) }
  }
}
