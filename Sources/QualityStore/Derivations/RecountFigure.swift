internal import GRDB
import Quality

/// Computes a frozen figure again, from what is known now, for a reason: a training recorded late, a complaint found.
///
/// Refuses an indicator that is not computed, and a period whose figure was never frozen.
public struct RecountFigure: Decision {
  public let indicator: String
  public let period: Period
  public let reason: String

  public init(indicator: String, period: Period, reason: String) {
    self.indicator = indicator
    self.period = period
    self.reason = reason
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let reader = ledger.reader
    let indicator = try reader.indicator(indicator)
    guard let derivation = indicator.derivation else {
      throw DerivedFigure.Refusal.notComputed(indicator.code)
    }
    guard !reason.isEmpty else { throw DerivedFigure.Refusal.reasonMissing }
    guard let frozen = try reader.frozenFigure(of: indicator.code, in: period) else {
      throw DerivedFigure.Refusal.notFrozen(period)
    }
    let items = try DerivationSource(reader).items(derivation, in: period) ?? []
    guard items != frozen.items else { return nil }
    try FrozenRows(ledger).write(items, of: indicator, in: period, note: reason)
    let (before, after) = (DerivedFigure(site: nil, items: frozen.items), DerivedFigure(site: nil, items: items))
    return FigureRecounted(
      indicator: indicator.code, period: period.code, figure: after.figure.written, before: before.figure.written,
      reason: reason)
  }
}

struct FigureRecounted: Fact {
  static let name = "figureRecounted"
  let indicator, period, figure, before, reason: String
}
