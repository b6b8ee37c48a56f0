/// How a series stands on a day, since when, and by when something must be done.
public struct Assessment: Equatable, Sendable {
  /// With missing figures and accepted deviations.
  public let standing: Standing
  /// How the latest figure stands, however old it is, and whatever was accepted.
  public let judged: Standing
  /// The end of the first period that stood as the latest does, without another one between; nil without a figure.
  public let since: Day?
  /// The last day to react; nil where nothing is asked.
  public let reactBy: Day?
  public let deviation: AcceptedDeviation?
  /// A deviation covers today, whatever the latest figure is.
  public let isCovered: Bool

  /// `points` are in time order; each is judged by the target in force at its end.
  public init(
    _ points: [Series.Point], of indicator: Indicator, site: String? = nil, deviations: [AcceptedDeviation] = [],
    _ delays: Delays, on today: Day
  ) {
    let judgements = points.map { indicator.standing(of: $0) }
    let latest = judgements.last ?? .noData
    judged = latest
    let covering = deviations.last { $0.site == site && $0.covers(today) }
    isCovered = covering != nil
    let isOverdue = indicator.isOverdue(latest: points.last?.period, on: today, delays)
    if latest == .missed || latest == .near, let covering {
      (standing, deviation) = (.accepted, covering)
    } else {
      // A figure that is missing is said only where what is known is not worse.
      (standing, deviation) = (isOverdue && latest.rank > Standing.overdue.rank ? .overdue : latest, nil)
    }
    let run = judgements.lastIndex { $0 != latest }.map { $0 + 1 } ?? 0
    let begun = points.indices.contains(run) ? points[run].period.lastDay : nil
    since = standing == .overdue ? indicator.missing(after: points.last?.period, delays) : begun
    let delay = delays.react[standing]
    reactBy = since.flatMap { day in delay.map { day.adding(days: $0) } }
  }

  /// Negative once it is too late; nil where nothing is asked.
  public func daysLeft(on today: Day) -> Int? { reactBy.map { today.days(until: $0) } }
}

extension Indicator {
  /// A point judged by the target in force at the end of its period.
  public func standing(of point: Series.Point) -> Standing {
    Standing(of: point.value, direction: direction, target: target(for: point.period))
  }
}
