/// Something that must happen at least every so many months: a committee, the survey, an audit.
public struct Obligation: Equatable, Sendable, Identifiable {
  public let code: String
  public let title: Wording
  /// A word for narrow screens: « COPIL ».
  public let short: Wording
  /// 1 or more.
  public let everyMonths: Int
  public let rule: Rule

  public init(code: String, title: Wording, short: Wording, everyMonths: Int, rule: Rule) {
    self.code = code
    self.title = title
    self.short = short
    self.everyMonths = everyMonths
    self.rule = rule
  }

  public var id: String { code }

  /// How the next time is counted. Source: « à minima une fois par an » for COPIL, survey and CLU; the months of the
  /// audits are the usual cycle of a three-year label, an editable default.
  public enum Rule: String, CaseIterable, Codable, Sendable {
    /// Once in every calendar year: due by 31 December (« à minima une fois par an »).
    case calendarYear
    /// So many months after the last time.
    case sinceLast
  }

  /// How it comes round, and whether by calendar years or since the last time.
  public var recurrence: Recurrence {
    switch rule {
    case .calendarYear: Recurrence(every: everyMonths, .months, counting: .calendarYears)
    case .sinceLast: Recurrence(every: everyMonths, .months)
    }
  }

  /// The day by which it must have happened again; `last` is nil when it never did, `start` is when the label began.
  public func limit(last: Day?, start: Day) -> Day { recurrence.due(done: last.map { [$0] } ?? [], start: start) }
}

/// An obligation, when it was last met, and by when it must be met again.
public struct ObligationDeadline: Equatable, Sendable {
  public let obligation: Obligation
  public let last: Day?
  /// The last day on which it is not late.
  public let limit: Day
  /// When it is to take place, where that is known.
  public let planned: Day?

  public init(obligation: Obligation, last: Day?, limit: Day, planned: Day? = nil) {
    self.obligation = obligation
    self.last = last
    self.limit = limit
    self.planned = planned
  }

  /// Negative once the limit has passed.
  public func daysLeft(on today: Day) -> Int { today.days(until: limit) }
}
