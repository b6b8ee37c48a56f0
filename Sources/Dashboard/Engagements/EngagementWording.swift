import Quality

/// What is said of an engagement: how it stands, and why.
struct EngagementWording {
  let line: EngagementLine
  let context: Context

  init(_ line: EngagementLine, _ context: Context) {
    self.line = line
    self.context = context
  }

  /// How it stands, then everything that makes it so.
  var blocks: [Detail.Block] {
    let phrases = context.phrases
    let state = Detail.Block.field(
      phrases("column.state"), .mark(line.standing.mark, phrases(line.standing.phrase)))
    guard !line.verdict.reasons.isEmpty else {
      return [state, .paragraph(phrases.capitalized(Phrase("engagement.keptBecause")), .quiet)]
    }
    return [state, .heading(phrases("engagement.why"))]
      + line.verdict.reasons.map { .paragraph("· " + text(of: $0), tone(of: $0)) }
  }

  /// What it lacks, and should not.
  var holes: [Detail.Block] {
    line.coverage.holes.map { .paragraph(context.phrases.capitalized($0.phrase), .attention) }
  }

  /// « Sans indicateur, sans document ».
  var holesText: String { line.coverage.holes.map { context.phrases($0.phrase) }.joined(separator: ", ") }

  private func text(of reason: EngagementVerdict.Reason) -> String {
    context.phrases(
      reason.phrase { code, score in
        let theme = line.themes.first { $0.theme.code == code }?.theme
        return theme.map { context.score(score, of: $0) } ?? ""
      })
  }

  private func tone(of reason: EngagementVerdict.Reason) -> Tone {
    switch reason {
    case .indicatorMissed, .themeUnderThreshold: .bad
    case .nothingMeasured, .noIndicator, .noFigure: .unknown
    default: .attention
    }
  }
}

extension EngagementLine {
  /// « 2 sur 3 » : how many of its indicators are met.
  func indicatorsText(_ context: Context) -> String {
    guard !indicators.isEmpty else { return context.phrases("engagement.none.short") }
    let met = indicators.count { $0.standing == .met }
    return context.phrases("engagement.met", ["met": .count(met), "count": .count(indicators.count)])
  }

  func actionsText(_ context: Context) -> String {
    guard openActions > 0 else { return context.phrases("engagement.actions.none") }
    return context.phrases("engagement.actions", ["open": .count(openActions), "late": .count(lateActions)])
  }

  /// « 88,1 % »; a dash where nobody was asked.
  func text(of theme: AskedTheme, _ context: Context) -> String {
    context.score(theme.answer.score, of: theme.theme)
      + (theme.answer.isSmall ? " " + context.phrases("theme.small.short") : "")
  }

  /// Of all that shows it, in a list of fields: each column of the matrix.
  func coverageFields(_ context: Context) -> [Detail.Block] {
    let phrases = context.phrases
    return section(
      "panel.indicators",
      indicators.map { line in
        .field(
          line.indicator.code,
          .mark(line.standing.mark, context.notation.measured(line.latest?.value, unit: line.indicator.unit)))
      }, hole: .indicator, phrases)
      + section(
        "column.themes",
        themes.map { theme in
          .field(theme.theme.code, .mark(theme.answer.state.mark, text(of: theme, context)))
        }, hole: .theme, phrases)
      + section(
        "column.documents",
        documents.map { document in
          let state = document.state(on: context.today)
          return .field(document.code, .mark(state.mark, document.title))
        }, hole: .document, phrases)
  }

  private func section(
    _ title: String, _ fields: [Detail.Block], hole: Coverage.Hole, _ phrases: Phrases
  ) -> [Detail.Block] {
    let none = [Detail.Block.paragraph(phrases.capitalized(hole.phrase), .attention)]
    return [.heading(phrases(title))] + (fields.isEmpty ? none : fields) + [.gap]
  }
}
