import Quality

/// What is said of how a series stands.
struct AssessmentWording {
  let assessment: Assessment
  let context: Context

  init(_ assessment: Assessment, _ context: Context) {
    self.assessment = assessment
    self.context = context
  }

  /// Since when, how long to react, and what was accepted.
  var blocks: [Detail.Block] { since + reaction + deviation }

  private var since: [Detail.Block] {
    guard let since = assessment.since, assessment.judged != .informative else { return [] }
    let days = since.days(until: context.today)
    return [
      .field(
        context.phrases("assessment.since"),
        .text(
          context.notation.day(since)
            + (days > 0 ? " · " + context.phrases("assessment.days", ["days": .count(days)]) : ""))
      )
    ]
  }

  private var reaction: [Detail.Block] {
    guard let reactBy = assessment.reactBy, let left = assessment.daysLeft(on: context.today) else { return [] }
    let text = "\(context.notation.day(reactBy)) · \(context.phrases(DueIn.phrase(days: left)))"
    return [.field(context.phrases("assessment.reactBy"), .text(text, left < 0 ? .bad : .attention))]
  }

  private var deviation: [Detail.Block] {
    guard let deviation = assessment.deviation else { return [] }
    return [
      .paragraph(
        context.phrases(
          "assessment.accepted",
          [
            "until": .day(deviation.until), "author": .text(context.name(ofAuthor: deviation.author)),
            "reason": .text(deviation.reason),
          ]),
        .attention)
    ]
  }
}

/// What is said of what a series says by itself.
struct VerdictWording {
  let verdict: SeriesVerdict
  let context: Context

  init(_ verdict: SeriesVerdict, _ context: Context) {
    self.verdict = verdict
    self.context = context
  }

  /// « ↘ F »: which way something happened, and whether the target can be met; « · » for chance.
  var sign: String {
    let arrow = verdict.variation.cause.map { $0.isHigh ? "↗" : "↘" } ?? "·"
    return [arrow, verdict.assurance?.letter ?? ""].joined(separator: " ")
  }

  /// The same in words, for outputs without signs.
  var words: String {
    ([verdict.variation.phrase] + (verdict.assurance.map { [$0.phrase] } ?? [])).map { context.phrases($0) }
      .joined(separator: ", ")
  }

  var tone: Tone {
    switch verdict.variation {
    case .common: .quiet
    case .improvement: .good
    case .concern: .bad
    case .neutral: .accent
    }
  }

  var blocks: [Detail.Block] {
    let phrases = context.phrases
    let trial = verdict.trialSentence.map { [Detail.Block.paragraph(phrases.capitalized($0), .quiet)] } ?? []
    let assurance = verdict.assurance.map { assurance in
      [Detail.Block.paragraph(phrases.capitalized(Phrase("assurance.\(assurance.rawValue).sentence")), .plain)]
    }
    return [
      .heading(phrases("verdict.title")),
      .paragraph(phrases.capitalized(verdict.sentence), tone == .quiet ? .plain : tone),
    ]
      + (assurance ?? []) + trial
  }
}
