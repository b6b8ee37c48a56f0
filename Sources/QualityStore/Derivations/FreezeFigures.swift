internal import GRDB
import Quality

/// Computes the figures of the periods that have closed, and keeps them as they stand, with everything counted: what is
/// recorded later does not change them.
///
/// Periods before the label began, and those that have a figure already, are left alone.
public struct FreezeFigures: Decision {
  public init() {}

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let due = try ledger.reader.figuresToFreeze(on: ledger.signature.day)
    for (index, figure) in due.enumerated() {
      try FrozenRows(ledger).write(figure.items, of: figure.indicator, in: figure.period)
      try ledger.progress(Double(index + 1) / Double(due.count))
    }
    guard !due.isEmpty else { return nil }
    return FiguresFrozen(
      count: due.count, indicators: Set(due.map(\.indicator.code)).sorted().joined(separator: ", "))
  }
}

extension FreezeFigures {
  /// Nobody decides that a month is over: the program signs, and no one takes it back with an undo.
  public static let author = Signature.program

  /// At the moment of somebody's own signature.
  public static func signature(at own: Signature) -> Signature {
    Signature(author: author, day: own.day, recordedAt: own.recordedAt)
  }
}

struct FiguresFrozen: Fact {
  static let name = "figuresFrozen"
  let count: Int
  let indicators: String
}

/// A figure of a closed period that can be computed, and is not there.
struct FigureToFreeze {
  let indicator: Indicator
  let period: Period
  let items: [CountedItem]
}

extension Reader {
  /// Whether a period has closed whose figure can be computed, and is not there.
  public func mustFreezeFigures(on today: Day) throws -> Bool { try !figuresToFreeze(on: today).isEmpty }

  func figuresToFreeze(on today: Day) throws -> [FigureToFreeze] {
    let (source, begunOn) = (DerivationSource(self), try label().begunOn)
    return try keyedIndicators().flatMap { key, indicator -> [FigureToFreeze] in
      guard let derivation = indicator.derivation else { return [] }
      return try openPeriods(of: indicator, key, since: begunOn, before: today).compactMap { period in
        try source.items(derivation, in: period).map {
          FigureToFreeze(indicator: indicator, period: period, items: $0)
        }
      }
    }
  }

  // Those that have closed since the label began, the one in which it began too, and that have no figure yet.
  private func openPeriods(
    of indicator: Indicator, _ key: Int64, since begunOn: Day, before today: Day
  ) throws -> [Period] {
    let closed = Period.lastClosed(indicator.frequency, before: today)
    let first = Period(indicator.frequency, containing: begunOn)
    guard first <= closed else { return [] }
    let statement = try db.cachedStatement(
      sql: "SELECT 1 FROM measurement WHERE indicator = ? AND period = ? LIMIT 1")
    return try (first.index...closed.index).map { Period(indicator.frequency, index: $0) }.filter {
      try Int.fetchOne(statement, arguments: [key, $0.code]) == nil
    }
  }
}
