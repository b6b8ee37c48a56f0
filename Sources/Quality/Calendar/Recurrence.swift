/// How something comes round again: every so many weeks, months or years, and what they are counted from.
///
/// The one place for it: obligations, document reviews and trainings ask here when they are due again.
public struct Recurrence: Hashable, Sendable {
  /// 1 or more.
  public let every: Int
  public let unit: Unit
  public let counting: Counting

  /// `every` is 1 or more.
  public init(every: Int, _ unit: Unit, counting: Counting = .sinceLast) {
    precondition(every >= 1, "what recurs comes once in one week, month or year at most")
    self.every = every
    self.unit = unit
    self.counting = counting
  }

  public enum Unit: String, CaseIterable, Codable, Sendable {
    case weeks, months, years
  }

  public enum Counting: Hashable, Sendable {
    /// From the last time: what is late shifts all that follows.
    case sinceLast
    /// Once in every calendar year, or in so many of them, by 31 December, whenever it was the last time (« à minima
    /// une fois par an »). What happens in January counts for the year of that January alone, also where the year
    /// before was missed: that one stays missed, and the new year is met.
    ///
    /// Weeks and months count as whole years, one at least.
    case calendarYears
    /// On days that are fixed in advance, the first of them this one: what is late shifts nothing, and each that was
    /// not met is asked for still, also in the year after. Meeting it once settles one day, the oldest that is open.
    case series(from: Day)
  }
}

extension Recurrence {
  /// The last day on which it is not late, having happened on `day` and never since.
  ///
  /// Of a series the first day after `day`, whether or not earlier ones are open: `due` counts those.
  public func next(after day: Day) -> Day {
    switch counting {
    case .sinceLast: advanced(day, by: 1)
    case .calendarYears: Recurrence.lastDay(ofYear: day.year + wholeYears)
    case .series(let anchor): advanced(anchor, by: firstStep(after: day, from: anchor))
    }
  }

  /// The last day on which it is not late, of all the times that it happened; it is asked for since `start`.
  ///
  /// Never met, a series begins on its first day since `start`, calendar years with that of `start`, and all else one
  /// step after it.
  public func due(done: [Day], start: Day) -> Day {
    switch counting {
    case .sinceLast: return next(after: done.max() ?? start)
    case .calendarYears: return done.max().map(next) ?? Recurrence.lastDay(ofYear: start.year)
    case .series(let anchor):
      let first = firstStep(after: start.adding(days: -1), from: anchor)
      // What was before the step that leads there belongs to a time when nobody asked for it.
      return advanced(anchor, by: first + done.count { $0 > advanced(anchor, by: first - 1) })
    }
  }

  /// Every day up to `last` by which it was to be met and was not; the oldest first.
  ///
  /// Counted since the last time there is one at most: what happened late, happened. Of calendar years, each that went
  /// by without it.
  public func missed(done: [Day], start: Day, before last: Day) -> [Day] {
    var missed: [Day] = []
    var due = due(done: [], start: start)
    switch counting {
    case .sinceLast, .series: due = self.due(done: done, start: start)
    case .calendarYears:
      for day in done.sorted() {
        while due < day {
          missed.append(due)
          due = next(after: due)
        }
        due = max(due, next(after: day))
      }
    }
    while due < last {
      missed.append(due)
      guard counting != .sinceLast, due.year < 9999 else { break }
      due = next(after: due)
    }
    return missed
  }

  /// The days of a range by which it comes round, where it happened on `day` and each is met on that day; in order.
  ///
  /// Counted from the beginning, not from one another: 31 January, 28 February, 31 March; 29 February 2024,
  /// 28 February 2025, 29 February 2028.
  public func days(after day: Day, in range: ClosedRange<Day>) -> [Day] {
    var days: [Day] = []
    var next = next(after: day)
    var step = 1
    while next <= range.upperBound {
      if next >= range.lowerBound { days.append(next) }
      step += 1
      let following = self.day(step, after: day)
      guard following > next else { break }
      next = following
    }
    return days
  }

  // The `step`th day by which it comes round after `day`.
  private func day(_ step: Int, after day: Day) -> Day {
    switch counting {
    case .sinceLast: advanced(day, by: step)
    case .calendarYears: Recurrence.lastDay(ofYear: day.year + step * wholeYears)
    case .series(let anchor): advanced(anchor, by: firstStep(after: day, from: anchor) + step - 1)
    }
  }

  private func advanced(_ day: Day, by steps: Int) -> Day {
    switch unit {
    case .weeks: day.adding(days: 7 * every * steps)
    case .months: day.adding(months: every * steps)
    case .years: day.adding(years: every * steps)
    }
  }

  // How many steps lead from the anchor to its first day after `day`; 0 is the anchor itself.
  private func firstStep(after day: Day, from anchor: Day) -> Int {
    guard day >= anchor else { return 0 }
    let units =
      switch unit {
      case .weeks: anchor.days(until: day) / 7
      case .months: (day.year - anchor.year) * 12 + day.month - anchor.month
      case .years: day.year - anchor.year
      }
    let step = units / every
    return advanced(anchor, by: step) > day ? step : step + 1
  }

  private var wholeYears: Int {
    switch unit {
    case .weeks: max(1, every / 52)
    case .months: max(1, every / 12)
    case .years: every
    }
  }

  // No later than the last day that can be written.
  private static func lastDay(ofYear year: Int) -> Day {
    guard let day = Day(year: min(max(year, 1), 9999), month: 12, day: 31) else {
      preconditionFailure("31 December exists")
    }
    return day
  }
}

extension Recurrence {
  /// « tous les 18 mois, depuis la dernière fois », « une fois par année civile », « tous les 3 mois, à partir du
  /// 31 janv. 2026 »: which of them it is, in words.
  public var phrase: Phrase {
    switch counting {
    case .sinceLast: Phrase("recurrence.sinceLast", ["every": .phrase(interval)])
    case .calendarYears:
      wholeYears == 1
        ? Phrase("recurrence.calendarYear") : Phrase("recurrence.calendarYears", ["years": .count(wholeYears)])
    case .series(let anchor): Phrase("recurrence.series", ["every": .phrase(interval), "day": .day(anchor)])
    }
  }

  /// « chaque mois », « tous les 18 mois », « tous les 3 ans » for 36 months.
  public var interval: Phrase {
    let (count, unit) = unit == .months && every % 12 == 0 ? (every / 12, .years) : (every, unit)
    return count == 1
      ? Phrase("recurrence.each.\(unit.rawValue)")
      : Phrase("recurrence.every.\(unit.rawValue)", ["count": .count(count)])
  }
}
