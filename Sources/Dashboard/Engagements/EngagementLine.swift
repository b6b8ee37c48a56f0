import Quality
import QualityStore

/// An engagement with everything that tells about it, and the verdict that follows.
public struct EngagementLine: Sendable {
  public let engagement: Engagement
  public let module: Module
  public let indicators: [IndicatorLine]
  public let themes: [AskedTheme]
  /// Those in use.
  public let documents: [Document]
  /// Those that somebody still has to carry out.
  public let actions: [CorrectiveAction]
  public let coverage: Coverage
  public let verdict: EngagementVerdict

  /// A survey theme, and what users last said of it.
  public struct AskedTheme: Sendable {
    public let theme: Theme
    public let answer: Coverage.OfTheme
  }

  init(
    _ engagement: Engagement, module: Module, indicators: [IndicatorLine], themes: [AskedTheme],
    documents: [Document], actions: [CorrectiveAction], feedback: [Feedback], on today: Day
  ) {
    self.engagement = engagement
    self.module = module
    self.indicators = indicators
    self.themes = themes
    self.documents = documents
    self.actions = actions
    coverage = Coverage(
      engagement: engagement.number,
      indicators: indicators.map { line in
        Coverage.OfIndicator(
          code: line.indicator.code, standing: line.standing, judged: line.lastJudged,
          isCovered: line.assessment.isCovered,
          degradation: line.degradations.first?.code)
      },
      themes: themes.map(\.answer),
      documents: documents.map { Coverage.OfDocument(code: $0.code, state: $0.state(on: today)) },
      actions: actions.map { Coverage.OfAction(code: $0.code, isLate: $0.isLate(on: today)) },
      // What was answered once and taken up again had its answer.
      lateFeedback: feedback.filter { $0.answeredOn == nil && $0.state(on: today) == .late }.map(\.code))
    verdict = EngagementVerdict(coverage)
  }

  public var standing: EngagementStanding { verdict.standing }
  public var openActions: Int { actions.count }
  public var lateActions: Int { coverage.actions.count(where: \.isLate) }

  static func all(
    _ reader: Reader, indicators: [IndicatorLine], actions: [CorrectiveAction], _ context: Context
  ) throws -> [EngagementLine] {
    let modules = Dictionary(try reader.modules().map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let (themes, surveys, documents) = (try reader.themes(), try reader.surveys(), try reader.documents())
    let feedback = try reader.unansweredFeedback()
    let asked = themes.map { AskedTheme(theme: $0, answer: $0.state(in: surveys, on: context.today)) }
    let inUse = documents.filter { $0.state(on: context.today) != .withdrawn }
    return try reader.engagements().map { engagement in
      let number = engagement.number
      return EngagementLine(
        engagement, module: modules[engagement.module] ?? Module(number: engagement.module, title: Wording("")),
        indicators: indicators.filter { $0.indicator.engagements.contains(number) }
          .sorted { $0.standing.rank < $1.standing.rank },
        themes: asked.filter { $0.theme.engagements.contains(number) },
        documents: inUse.filter { $0.engagements.contains(number) }.sorted { $0.due < $1.due },
        actions: actions.filter { $0.engagements.contains(number) && $0.stage.isPending }
          .sorted { ($0.dueOn?.number ?? .max) < ($1.dueOn?.number ?? .max) },
        feedback: feedback.filter { $0.engagements.contains(number) }, on: context.today)
    }
  }
}

extension EngagementStanding {
  public var mark: Mark {
    switch self {
    case .broken: .missed
    case .unproven: .noData
    case .fragile: .near
    case .surveyed: .surveyed
    case .kept: .met
    }
  }

  var tone: Tone { mark.tone }
}
