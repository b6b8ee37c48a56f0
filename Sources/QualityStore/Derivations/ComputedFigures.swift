internal import GRDB
import Quality

/// Which figures Vigie computes, and nobody enters: those of periods that had not closed when the label began, where
/// there is something to count.
final class ComputedFigures {
  private let source: DerivationSource
  private let derivations: [Int64: Derivation]
  private let begunOn: Day
  private var known: [Place: Bool] = [:]

  private struct Place: Hashable {
    let indicator: Int64
    let period: Period
  }

  init(_ reader: Reader) throws {
    source = DerivationSource(reader)
    derivations = try DerivationRows(reader.db).all()
    begunOn = derivations.isEmpty ? Day(number: 0) : try reader.label().begunOn
  }

  /// `indicator` is a key.
  func contains(_ indicator: Int64, _ period: Period) throws -> Bool {
    guard let derivation = derivations[indicator], period.lastDay >= begunOn else { return false }
    let place = Place(indicator: indicator, period: period)
    if let known = known[place] { return known }
    let isComputed = try source.items(derivation, in: period) != nil
    known[place] = isComputed
    return isComputed
  }
}

extension Reader {
  /// Whether the figures of an indicator are computed in a period, and not entered.
  public func isComputed(_ indicator: String, in period: Period) throws -> Bool {
    try ComputedFigures(self).contains(try db.requiredKey(.indicator, indicator), period)
  }
}
