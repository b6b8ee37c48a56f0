import Quality

extension Coverage.OfTheme.State {
  var mark: Mark {
    switch self {
    case .underThreshold: .missed
    case .neverAsked: .noData
    case .outdated: .overdue
    case .satisfied: .met
    }
  }
}

extension ThemeHistory {
  /// « TEL · Accueil téléphonique · enquête 2025 · 73,6 % »
  func summary(_ context: Context) -> String {
    let score = latest.map { [surveyText(context), context.score($0.score, of: theme)] } ?? []
    return ([theme.code, context.text(theme.title)] + score).joined(separator: " · ")
  }

  /// « enquête 2025 »: the one that asked last.
  func surveyText(_ context: Context) -> String {
    latest.map { context.phrases("theme.survey", ["code": .text($0.survey.code)]) } ?? ""
  }

  /// « 73,6 % (−5,5) »: the latest score, and its change in points.
  func scoreCell(_ context: Context) -> Cell {
    guard let latest else { return .text(context.phrases(state.phrase), state.mark.tone) }
    let score = context.score(latest.score, of: theme)
    let few = latest.result.isSmall ? " " + context.phrases("theme.small.short") : ""
    let text = (change.map { "\(score) (\(context.notation.difference($0)))" } ?? score) + few
    return .number(latest.score, text, state.mark.tone)
  }

  /// What the survey before said.
  func previousCell(_ context: Context) -> Cell {
    previous.map { .number($0.score, context.score($0.score, of: theme), .quiet) } ?? .none
  }

  func changeCell(_ context: Context) -> Cell { .change(change, context) }
}

extension Cell {
  /// Nothing to compare with.
  static let none = Cell.number(nil, "", .quiet)

  /// In points, from one survey to the next; nothing where there is none before.
  static func change(_ change: Double?, _ context: Context) -> Cell {
    change.map { .number($0, context.points($0), $0 < 0 ? .attention : .quiet) } ?? .none
  }
}

extension ThemeResult {
  /// « 312 ÷ 380 »
  func counts(_ context: Context) -> String {
    context.phrases("figure.ratio", ["numerator": .count(satisfied), "denominator": .count(expressed)])
  }

  /// « [57,2 ; 83,9] »: where the score of all users lies.
  func intervalText(_ context: Context) -> String {
    guard let interval else { return "—" }
    func bound(_ value: Double) -> PhraseValue { .text(context.notation.number(value, decimals: 1)) }
    return context.phrases(
      "theme.bounds", ["low": bound(interval.lowerBound), "high": bound(interval.upperBound)])
  }
}

extension Context {
  func score(_ score: Double?, of theme: Theme) -> String { notation.score(score, threshold: theme.threshold) }

  /// « −5,6 pts »
  func points(_ change: Double) -> String {
    phrases("theme.points", ["change": .text(notation.difference(change)), "points": .number(change)])
  }
}
