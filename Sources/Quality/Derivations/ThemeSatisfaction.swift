/// The satisfied among the answers expressed on a theme, in the surveys that ended in the period.
///
/// Counts are pooled, percentages never averaged (domain facts: « (très satisfait + satisfait) ÷ réponses exprimées »).
public struct ThemeSatisfaction: Sendable {
  public let theme: String
  public let surveys: [Survey]

  public init(theme: String, surveys: [Survey]) {
    self.theme = theme
    self.surveys = surveys
  }

  /// One item for each survey, and each of its sites where it tells them apart; none where the theme was not asked, or
  /// where sites are still missing.
  public func items(in period: Period) -> [CountedItem] {
    let complete = surveys.complete(on: theme)
    return complete.filter { period.firstDay <= $0.heldOn && $0.heldOn <= period.lastDay }.flatMap { survey in
      // Sites are counted where nothing was given for the whole, which would count them twice.
      let results = survey.results.filter { $0.theme == theme }
      let whole = results.filter { $0.site == nil }
      return (whole.isEmpty ? results : whole).map { result in
        CountedItem(
          code: survey.code, site: result.site, state: .surveyed, day: survey.heldOn,
          numerator: Double(result.satisfied), denominator: Double(result.expressed))
      }
    }
  }
}
