internal import GRDB
import Quality

/// Which figures Vigie computes, and nobody enters: those that are frozen, and those that could be, since the label
/// began, where there is something to count and nothing was entered.
public final class ComputedFigures {
  private let db: Database
  private let source: DerivationSource
  private let derivations: [Int64: Derivation]
  private let begunOn: Day
  private var known: [Place: Bool] = [:]

  private struct Place: Hashable {
    let indicator: Int64
    let period: Period
  }

  init(_ reader: Reader) throws {
    db = reader.db
    source = DerivationSource(reader)
    derivations = try DerivationRows(db).all()
    begunOn = derivations.isEmpty ? Day(number: 0) : try reader.label().begunOn
  }

  /// Refuses a code that the framework does not have.
  public func contains(_ indicator: String, in period: Period) throws -> Bool {
    try contains(try db.requiredKey(.indicator, indicator), period)
  }

  /// `indicator` is a key.
  func contains(_ indicator: Int64, _ period: Period) throws -> Bool {
    guard let derivation = derivations[indicator] else { return false }
    let place = Place(indicator: indicator, period: period)
    if let known = known[place] { return known }
    let isComputed =
      switch try Entered.of(indicator, period, db) {
      case .frozen: true
      case .entered: false
      case .nothing: try period.lastDay >= begunOn && source.items(derivation, in: period) != nil
      }
    known[place] = isComputed
    return isComputed
  }
}

/// What is there for a period of an indicator.
enum Entered {
  case nothing, entered, frozen

  static func of(_ indicator: Int64, _ period: Period, _ db: Database) throws -> Entered {
    let statement = try db.cachedStatement(
      sql: """
        SELECT max(EXISTS (SELECT 1 FROM derivedFigure WHERE derivedFigure.measurement = measurement.id))
        FROM measurement WHERE indicator = ? AND period = ?
        """)
    switch try Bool.fetchOne(statement, arguments: [indicator, period.code]) {
    case nil: return .nothing
    case false?: return .entered
    case true?: return .frozen
    }
  }
}

extension Reader {
  public func computedFigures() throws -> ComputedFigures { try ComputedFigures(self) }
}
