/// What shows that an engagement is kept: indicators, survey themes, documents, and the actions that serve it.
public struct Coverage: Equatable, Sendable {
  public let engagement: Int
  public let indicators: [OfIndicator]
  public let themes: [OfTheme]
  public let documents: [OfDocument]
  /// Those that somebody still has to carry out.
  public let actions: [OfAction]

  public init(
    engagement: Int, indicators: [OfIndicator] = [], themes: [OfTheme] = [], documents: [OfDocument] = [],
    actions: [OfAction] = []
  ) {
    self.engagement = engagement
    self.indicators = indicators
    self.themes = themes
    self.documents = documents
    self.actions = actions
  }

  public struct OfIndicator: Equatable, Sendable {
    public let code: String
    public let standing: Standing
    /// How its latest figure that has a value stands, whatever was accepted; no data where nothing was ever measured.
    public let judged: Standing
    /// The code of its open case; nil for none.
    public let degradation: String?

    public init(code: String, standing: Standing, judged: Standing, degradation: String? = nil) {
      self.code = code
      // A period with nothing to count says nothing: the one before goes on.
      self.standing = standing == .noData ? judged : standing
      self.judged = judged
      self.degradation = degradation
    }
  }

  public struct OfTheme: Equatable, Sendable {
    public let code: String
    /// In %, of the latest survey that asked; nil where none did.
    public let score: Double?
    public let state: State

    public init(code: String, score: Double?, state: State) {
      self.code = code
      self.score = score
      self.state = state
    }

    public enum State: String, CaseIterable, Sendable {
      case underThreshold, neverAsked, outdated, satisfied
      public var phrase: Phrase { Phrase("theme.state.\(rawValue)") }
    }
  }

  public struct OfDocument: Equatable, Sendable {
    public let code: String
    public let state: Document.State

    public init(code: String, state: Document.State) {
      self.code = code
      self.state = state
    }
  }

  public struct OfAction: Equatable, Sendable {
    public let code: String
    public let isLate: Bool

    public init(code: String, isLate: Bool) {
      self.code = code
      self.isLate = isLate
    }
  }

  /// What an engagement can be without, and should not: the columns of the matrix that are empty.
  public enum Hole: String, CaseIterable, Sendable {
    case indicator, theme, document
    public var phrase: Phrase { Phrase("coverage.hole.\(rawValue)") }
  }

  /// An action is no hole: an engagement that is kept needs none.
  public var holes: [Hole] {
    var holes: [Hole] = []
    if indicators.isEmpty { holes.append(.indicator) }
    if themes.isEmpty { holes.append(.theme) }
    if documents.isEmpty { holes.append(.document) }
    return holes
  }
}

extension Theme {
  /// How a theme stands after its latest survey that asked about it.
  public func state(in surveys: [Survey], on today: Day) -> Coverage.OfTheme {
    let asked = surveys.sorted { $0.heldOn < $1.heldOn }.last { $0.result(on: code)?.score != nil }
    guard let asked, let result = asked.result(on: code) else {
      return Coverage.OfTheme(code: code, score: nil, state: .neverAsked)
    }
    let state: Coverage.OfTheme.State =
      result.isUnder(threshold) ? .underThreshold : asked.isCurrent(on: today) ? .satisfied : .outdated
    return Coverage.OfTheme(code: code, score: result.score, state: state)
  }
}
