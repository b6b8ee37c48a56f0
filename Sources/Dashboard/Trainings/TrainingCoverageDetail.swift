import Quality

/// What is told about one coverage: how it is counted, who is not up to date, and what to do with it.
struct TrainingCoverageDetail {
  private let coverage: TrainingCoverage
  private let context: Context

  init(_ coverage: TrainingCoverage, _ context: Context) {
    (self.coverage, self.context) = (coverage, context)
  }

  private static let most = 12

  /// `deadlines` are those of the scope.
  func detail(of scope: TrainingScope, _ title: String, _ deadlines: [TrainingDeadline]) -> Detail {
    Detail(
      title: scope.code ?? context.phrases(scope.kind),
      blocks: [.paragraph(title, .heading), .gap] + counts + behind(deadlines)
        + [.gap, .paragraph(context.phrases("trainingCoverage.rule"), .quiet)]
        + [.paragraph(context.phrases("trainingCoverage.next"), .quiet)])
  }

  func detail(of indicator: Indicator, in period: Period) -> Detail {
    let phrases = context.phrases
    return Detail(
      title: indicator.code,
      blocks: [.paragraph(context.text(indicator.title), .heading), .gap] + counts + [
        .gap, .paragraph(indicator.derivation.map { phrases.capitalized($0.phrase) } ?? "", .plain),
        .paragraph(phrases("trainingCoverage.indicator", ["period": .period(period)]), .quiet),
        .paragraph(phrases("trainingCoverage.nextIndicator"), .quiet),
      ])
  }

  private var counts: [Detail.Block] {
    let phrases = context.phrases
    let others = [
      ("column.expectedAgents", coverage.firstExpected), ("column.tutoredAgents", coverage.tutored),
      ("column.lateAgents", coverage.late),
    ]
    return [
      .field(phrases("column.trained"), .text(phrases(coverage.told), coverage.mark.tone)),
      .field(
        phrases("column.share"),
        .text(context.notation.measured(coverage.share, unit: .percent), coverage.mark.tone)),
    ] + others.filter { $0.1 > 0 }.map { .field(phrases($0.0), .text(phrases.written(.count($0.1)))) }
  }

  // The earliest due first.
  private func behind(_ deadlines: [TrainingDeadline]) -> [Detail.Block] {
    let worst = Dictionary(grouping: deadlines, by: \.agent.code).values.compactMap { $0.worst(on: context.today) }
      .filter { $0.counted(on: context.today) != .trained }.sorted { $0.due < $1.due }
    guard !worst.isEmpty else { return [] }
    let shown = worst.prefix(TrainingCoverageDetail.most).map { deadline -> Detail.Block in
      .field(context.name(of: deadline.agent), deadline.short(context, saying: deadline.course.code))
    }
    let left = worst.count - shown.count
    return [.gap, .heading(context.phrases("trainingCoverage.behind", ["count": .count(worst.count)]))] + shown
      + (left > 0 ? [.paragraph(context.phrases("trainingCoverage.more", ["count": .count(left)]), .quiet)] : [])
  }
}
