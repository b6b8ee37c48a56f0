extension DerivedFigure {
  public enum Refusal: Quality.Refusal {
    /// Of an indicator that Vigie computes from what it holds.
    case computed(String)
    /// No indicator of this code is computed.
    case notComputed(String)
    /// Its figure was entered, or is not there: there is nothing to count again.
    case notFrozen(Period)
    case reasonMissing

    public var phrase: Phrase {
      switch self {
      case .computed(let code): Phrase("refusal.derived.computed", ["code": .text(code)])
      case .notComputed(let code): Phrase("refusal.derived.notComputed", ["code": .text(code)])
      case .notFrozen(let period): Phrase("refusal.derived.notFrozen", ["period": .period(period)])
      case .reasonMissing: Phrase("refusal.derived.reasonMissing")
      }
    }
  }
}
