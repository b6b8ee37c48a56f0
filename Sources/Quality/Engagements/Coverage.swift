/// What shows that an engagement is kept: indicators, survey themes, documents, and the actions that serve it.
public struct Coverage: Equatable, Sendable {
  public let engagement: Int
  public let indicators: [OfIndicator]
  public let themes: [OfTheme]
  public let documents: [OfDocument]
  /// Those that somebody still has to carry out.
  public let actions: [OfAction]
  /// The codes of what users said of it and nobody answered in time.
  public let lateFeedback: [String]

  public init(
    engagement: Int, indicators: [OfIndicator] = [], themes: [OfTheme] = [], documents: [OfDocument] = [],
    actions: [OfAction] = [], lateFeedback: [String] = []
  ) {
    self.lateFeedback = lateFeedback
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

    /// `isCovered` says that a deviation is accepted today.
    public init(
      code: String, standing: Standing, judged: Standing, isCovered: Bool = false, degradation: String? = nil
    ) {
      self.code = code
      // A period with nothing to count says nothing: the one before goes on, and what was accepted of it.
      let isAccepted = isCovered && (judged == .missed || judged == .near)
      self.standing = standing == .noData ? (isAccepted ? .accepted : judged) : standing
      self.judged = judged
      self.degradation = degradation
    }
  }

  public struct OfTheme: Equatable, Sendable {
    public let code: String
    /// In %, of the latest survey that asked; nil where none did.
    public let score: Double?
    public let state: State
    /// Too few answered for the score to be trusted.
    public let isSmall: Bool

    public init(code: String, score: Double?, state: State, isSmall: Bool = false) {
      self.code = code
      self.score = score
      self.state = state
      self.isSmall = isSmall
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
    guard let asked = surveys.complete(on: code).last, let result = asked.result(on: code) else {
      return Coverage.OfTheme(code: code, score: nil, state: .neverAsked)
    }
    let state: Coverage.OfTheme.State =
      result.isUnder(threshold) ? .underThreshold : asked.isCurrent(on: today) ? .satisfied : .outdated
    return Coverage.OfTheme(code: code, score: result.score, state: state, isSmall: result.isSmall)
  }
}
