/// Something that must happen at least every so many months: a committee, the survey, an audit.
public struct Obligation: Equatable, Sendable, Identifiable {
  public let code: String
  public let title: Wording
  /// A word for narrow screens: « COPIL ».
  public let short: Wording
  /// One of `possibleMonths`; of what happens once, the time there is for it.
  public var everyMonths: Int
  public var rule: Rule
  /// What it comes after: nil for most.
  public var follows: Follows?

  public init(
    code: String, title: Wording, short: Wording, everyMonths: Int, rule: Rule, follows: Follows? = nil
  ) {
    self.code = code
    self.title = title
    self.short = short
    self.everyMonths = everyMonths
    self.rule = rule
    self.follows = follows
  }

  public var id: String { code }

  public static let possibleMonths = 1...240

  /// How the next time is counted. Source: « à minima une fois par an » for COPIL, survey and CLU; the months of the
  /// audits are the usual cycle of a three-year label, an editable default.
  public enum Rule: Hashable, Sendable {
    /// Once in every calendar year: due by 31 December (« à minima une fois par an »).
    case calendarYear
    /// So many months after the last time.
    case sinceLast
    /// On fixed days, the first of them this one; each that was not met stays to be met.
    case series(from: Day)
    /// Once and never again: the audit that gives the label for the first time.
    case once

    public var kind: Kind {
      switch self {
      case .calendarYear: .calendarYear
      case .sinceLast: .sinceLast
      case .series: .series
      case .once: .once
      }
    }

    public enum Kind: String, CaseIterable, Codable, Sendable {
      case calendarYear, sinceLast, series, once
      public var phrase: Phrase { Phrase("obligation.rule.\(rawValue)") }
    }
  }

  /// The audit half-way through the label comes so many months after the one that gave it.
  public struct Follows: Hashable, Sendable {
    /// Another obligation, by its code.
    public let code: String
    /// One of `possibleMonths`.
    public let afterMonths: Int

    public init(_ code: String, afterMonths: Int) {
      self.code = code
      self.afterMonths = afterMonths
    }
  }

  /// How it comes round, and what that is counted from; nil for what happens once.
  public var recurrence: Recurrence? {
    switch rule {
    case .calendarYear: Recurrence(every: everyMonths, .months, counting: .calendarYears)
    case .sinceLast: Recurrence(every: everyMonths, .months)
    case .series(let first): Recurrence(every: everyMonths, .months, counting: .series(from: first))
    case .once: nil
    }
  }
}

/// When an obligation is to take place.
public struct ObligationPlan: Equatable, Sendable {
  public let day: Day
  /// When it begins; nil where only the day is known.
  public let time: TimeOfDay?

  public init(on day: Day, at time: TimeOfDay? = nil) {
    self.day = day
    self.time = time
  }
}

/// That an obligation was met on a day.
public struct ObligationEvent: Equatable, Sendable {
  /// A code.
  public let obligation: String
  public let day: Day
  /// When the label was decided upon the audit; nil where nothing is decided, or not yet.
  public let decidedOn: Day?
  public let note: String

  public init(obligation: String, day: Day, decidedOn: Day? = nil, note: String = "") {
    self.obligation = obligation
    self.day = day
    self.decidedOn = decidedOn
    self.note = note
  }

  /// The day from which the months run: a label lasts from the decision, not from the audit.
  public var counted: Day { decidedOn ?? day }
}

/// An obligation, when it was last met, and by when it must be met again.
public struct ObligationDeadline: Equatable, Sendable {
  public let obligation: Obligation
  public let last: Day?
  /// The last day on which it is not late.
  public let limit: Day
  /// When it is to take place, where that is known.
  public let planned: Day?
  /// When it begins on that day; nil where only the day is known.
  public let plannedAt: TimeOfDay?

  public init(
    obligation: Obligation, last: Day?, limit: Day, planned: Day? = nil, at plannedAt: TimeOfDay? = nil
  ) {
    self.obligation = obligation
    self.last = last
    self.limit = limit
    self.planned = planned
    self.plannedAt = plannedAt
  }

  /// Negative once the limit has passed.
  public func daysLeft(on today: Day) -> Int { today.days(until: limit) }
}
