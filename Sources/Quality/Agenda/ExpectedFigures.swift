/// The figures of one period that somebody is to enter, together: thirty of a month one by one would hide the rest.
public struct ExpectedFigures: Equatable, Sendable {
  public let period: Period
  /// One for each indicator and site, 1 or more.
  public let count: Int
  /// The last day on which they are not called missing.
  public let due: Day

  public init(_ period: Period, count: Int, _ delays: Delays) {
    self.period = period
    self.count = count
    due = period.lastDay.adding(days: delays.grace(of: period.frequency))
  }

  /// The periods of a frequency that are not over on `today` and whose figures are due by `last`.
  public static func periodsToCome(
    _ frequency: Frequency, on today: Day, through last: Day, _ delays: Delays
  ) -> [Period] {
    let current = Period(frequency, containing: today)
    let latest = Period.lastClosed(
      frequency, before: last.adding(days: 1 - delays.grace(of: frequency)))
    return current <= latest ? (current.index...latest.index).map { Period(frequency, index: $0) } : []
  }
}
