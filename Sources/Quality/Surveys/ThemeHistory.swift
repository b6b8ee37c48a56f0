/// What users said of one theme, survey after survey.
public struct ThemeHistory: Equatable, Sendable {
  public let theme: Theme
  /// Those of the surveys that asked about it, the latest first.
  public let answers: [Answer]
  public let state: Coverage.OfTheme.State
  /// The latest survey, while sites that the one before told apart are missing: it says nothing of the whole yet.
  public let incomplete: Survey?
  public let givenSites, expectedSites: Int

  public struct Answer: Equatable, Sendable {
    public let survey: Survey
    /// What all sites make together.
    public let result: ThemeResult
    /// In %.
    public let score: Double
    /// Each site that was told apart.
    public let sites: [ThemeResult]
  }

  public init(_ theme: Theme, in surveys: [Survey], on today: Day) {
    self.theme = theme
    state = theme.state(in: surveys, on: today).state
    let pending = surveys.incomplete(on: theme.code)
    (incomplete, givenSites, expectedSites) = (pending?.survey, pending?.sites ?? 0, pending?.expected ?? 0)
    answers = surveys.complete(on: theme.code).reversed().compactMap { survey in
      guard let result = survey.result(on: theme.code), let score = result.score else { return nil }
      let sites = survey.results.filter { $0.theme == theme.code && $0.site != nil }
      return Answer(survey: survey, result: result, score: score, sites: sites)
    }
  }

  public var latest: Answer? { answers.first }

  /// The survey before the latest one.
  public var previous: Answer? { answers.dropFirst().first }

  /// In points, from the survey before to the latest; nil where it was asked once or never.
  public var change: Double? {
    guard let latest, let previous else { return nil }
    return latest.score - previous.score
  }
}
