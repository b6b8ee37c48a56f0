import Quality

/// What is told about one theme of the surveys.
struct ThemeDetail {
  let history: ThemeHistory
  let context: Context

  init(_ history: ThemeHistory, _ context: Context) {
    self.history = history
    self.context = context
  }

  /// With the surveys before, and the sites of the latest.
  var detail: Detail {
    Detail(title: history.theme.code, blocks: head + proposal + sites + surveys)
  }

  /// What stands above the results themselves.
  var head: [Detail.Block] {
    let phrases = context.phrases
    let engagements = history.theme.engagements.engagementCodes
    return [
      .paragraph(context.text(history.theme.title), .heading), .gap,
      .field(phrases("column.state"), .mark(history.state.mark, phrases(history.state.phrase))),
    ] + incomplete + latest + [
      .field(
        phrases("theme.thresholdTitle"), .text(context.notation.value(history.theme.threshold, unit: .percent))),
      .field(phrases("column.engagements"), .text(engagements.isEmpty ? "—" : engagements)),
    ]
  }

  private var incomplete: [Detail.Block] {
    guard let survey = history.incomplete else { return [] }
    let values: [String: PhraseValue] = [
      "code": .text(survey.code), "given": .count(history.givenSites), "expected": .count(history.expectedSites),
    ]
    return [.paragraph(context.phrases("theme.incomplete", values), .attention)]
  }

  private var latest: [Detail.Block] {
    guard let latest = history.latest else { return [] }
    let phrases = context.phrases
    let score = context.score(latest.score, of: history.theme)
    let small: [Detail.Block] =
      latest.result.isSmall
      ? [.field(phrases("theme.answers"), .text(phrases("theme.small"), .attention))] : []
    return [
      .field(phrases("column.satisfied"), .text("\(score) · \(latest.result.counts(context))"))
    ] + small + [
      .field(phrases("theme.interval"), .text(latest.result.intervalText(context))),
      .field(phrases("column.survey"), .text(surveyText(latest))),
    ]
  }

  private func surveyText(_ answer: ThemeHistory.Answer) -> String {
    let day = context.notation.day(answer.survey.heldOn)
    return history.change.map { "\(day) · \(context.points($0))" } ?? day
  }

  private var proposal: [Detail.Block] {
    guard history.state == .underThreshold else { return [] }
    return [.gap, .paragraph(context.phrases("theme.toPropose"), .attention)]
  }

  private var sites: [Detail.Block] {
    guard let latest = history.latest, !latest.sites.isEmpty else { return [] }
    return [.heading(context.phrases("indicator.bySite"))]
      + latest.sites.map { .field($0.site ?? "", .text(text($0.score, $0))) }
  }

  private var surveys: [Detail.Block] {
    guard history.answers.count > 1 else { return [] }
    return [.heading(context.phrases("theme.before"))]
      + history.answers.dropFirst().map { .field($0.survey.code, .text(text($0.score, $0.result))) }
  }

  private func text(_ score: Double?, _ result: ThemeResult) -> String {
    "\(context.score(score, of: history.theme)) · \(result.counts(context))"
  }
}
