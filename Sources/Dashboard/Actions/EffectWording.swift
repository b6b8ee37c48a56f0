import Quality

/// What an indicator says before and after an action, in sentences.
struct EffectWording {
  private let comparison: EffectComparison?
  private let indicator: Indicator?
  private let context: Context

  init(_ comparison: EffectComparison?, of indicator: Indicator?, _ context: Context) {
    self.comparison = comparison
    self.indicator = indicator
    self.context = context
  }

  /// « TEL-01 · Taux de décroché », « Avant : 72,1 % (6 relevés) · après : 84,9 % (5 relevés) », then what is proposed.
  var paragraphs: [String] {
    guard let indicator, let comparison else { return [context.phrases("effect.noIndicator")] }
    return ["\(indicator.code) · " + context.text(indicator.title), sides(comparison), proposal(comparison)]
  }

  private func sides(_ comparison: EffectComparison) -> String {
    context.phrases(
      "effect.sides", ["before": .text(side(comparison.before)), "after": .text(side(comparison.after))])
  }

  private func side(_ side: EffectComparison.Side) -> String {
    guard let mean = side.mean, let indicator else { return context.phrases("effect.nothing") }
    return context.phrases(
      "effect.side",
      ["mean": .text(context.notation.value(mean, unit: indicator.unit)), "count": .count(side.points)])
  }

  private func proposal(_ comparison: EffectComparison) -> String {
    guard let proposed = comparison.proposed else { return context.phrases("effect.noProposal") }
    return context.phrases(
      "effect.proposal.\(proposed.rawValue)",
      ["variation": .phrase(comparison.variation.phrase), "verdict": .phrase(proposed.phrase)])
  }
}
