import Quality

extension Indicator {
  /// « ≥ 85 % », « ≤ 10 min »; empty where there is none.
  func text(of target: Target?, _ context: Context) -> String {
    target.map { "\(sign(atLeast: true)) \(context.notation.value($0.goal, unit: unit))" } ?? ""
  }

  /// « < 75 % », « > 20 min »; empty where there is none.
  func alertText(of target: Target?, _ context: Context) -> String {
    (target?.alert).map { "\(sign(atLeast: false)) \(context.notation.value($0, unit: unit))" } ?? ""
  }

  private func sign(atLeast: Bool) -> String {
    switch (direction, atLeast) {
    case (.lower, true): "≤"
    case (.lower, false): ">"
    case (_, true): "≥"
    case (_, false): "<"
    }
  }
}
