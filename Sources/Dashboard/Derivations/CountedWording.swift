import Quality
import QualityStore

/// What is said of a figure that Vigie computes: how, from what, and what the period that goes on comes to so far.
struct CountedWording {
  let indicator: Indicator
  let frozen: FrozenFigure?
  let recounted: Figure?
  let running: RunningFigure?
  let context: Context

  init(_ record: IndicatorRecord, _ context: Context) {
    indicator = record.indicator
    frozen = record.frozen
    recounted = record.recounted
    running = record.running
    self.context = context
  }

  /// Nothing for an indicator whose figures are entered.
  var blocks: [Detail.Block] {
    guard let derivation = indicator.derivation else { return [] }
    let phrases = context.phrases
    return [
      .heading(phrases("derivation.title")), .paragraph(phrases.capitalized(derivation.phrase), .plain),
    ] + counted + soFar + [.gap]
  }

  /// What was counted for one figure; nothing for one that was entered.
  func blocks(of figure: FrozenFigure?) -> [Detail.Block] {
    guard let figure else { return [] }
    return [
      .heading(context.phrases("derivation.counted", ["count": .count(figure.items.count)])),
      .field(context.phrases("derivation.frozenOn"), .text(context.notation.day(figure.frozenOn))),
    ] + states(of: figure.items) + [.gap]
  }

  private var counted: [Detail.Block] {
    guard let last = frozen else {
      return [.paragraph(context.phrases.capitalized(Phrase("derivation.nothing")), .quiet)]
    }
    let label = context.phrases("derivation.latest", ["period": .period(last.period)])
    return [.field(label, .text(context.counted(last.items, of: indicator)))] + context.difference(recounted)
      + states(of: last.items)
  }

  // A period that goes on is not judged: it is not over.
  private var soFar: [Detail.Block] {
    guard let running else { return [] }
    let label = context.phrases("derivation.running", ["period": .period(running.period)])
    return [.field(label, .text(context.counted(running.items, of: indicator), .quiet))]
  }

  private func states(of items: [CountedItem]) -> [Detail.Block] {
    CountedItem.State.allCases.compactMap { state in
      let count = items.count { $0.state == state }
      guard count > 0, state != .surveyed else { return nil }
      return .field(context.phrases(state.phrase), .mark(state.mark, context.notation.number(Double(count))))
    }
  }
}

extension CountedItem.State {
  var mark: Mark {
    switch self {
    case .trained, .inTime, .reviewed: .met
    case .surveyed: .informative
    case .firstExpected: .open
    case .tutored: .tutored
    case .trainingLate, .late, .unanswered, .reviewedLongAgo, .neverReviewed: .late
    }
  }

  /// What needs a look first.
  var rank: Int {
    switch self {
    case .trainingLate, .late, .unanswered, .reviewedLongAgo, .neverReviewed: 0
    case .tutored: 1
    case .firstExpected: 2
    case .trained, .inTime, .reviewed, .surveyed: 3
    }
  }
}
