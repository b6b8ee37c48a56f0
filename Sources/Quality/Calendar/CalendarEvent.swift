/// A date as calendar programs show it; all that it says is given, also when it was written.
public struct CalendarEvent: Equatable, Sendable {
  /// The same as long as the thing is the same: by it a calendar program changes what it has instead of adding to it.
  public let uid: String
  public let time: Time
  public let summary: String
  /// Of several lines where it needs them; empty for none.
  public let description: String
  public let categories: [String]
  /// How many days before one is told of it, each 0 or more.
  public let alarms: [Int]

  public init(
    uid: String, time: Time, summary: String, description: String = "", categories: [String] = [], alarms: [Int] = []
  ) {
    self.uid = uid
    self.time = time
    self.summary = summary
    self.description = description
    self.categories = categories
    self.alarms = alarms
  }

  public enum Time: Hashable, Sendable {
    /// From the first to the last of the days, both counted.
    case allDay(Day, through: Day)
    /// The clock of Paris, in summer and in winter.
    case hours(LocalTime, until: LocalTime)
  }

  /// What is told of no end lasts as long as most meetings: two hours.
  public static let usualMinutes = 120

  /// What the clock on the wall says on a day.
  public struct LocalTime: Hashable, Sendable, Comparable {
    public let day: Day
    /// Since midnight, 0 to 1439.
    public let minute: Int

    public init(_ day: Day, minute: Int) {
      precondition((0..<1440).contains(minute), "a day has 1440 minutes on the clock")
      self.day = day
      self.minute = minute
    }

    /// So much later on the same day, at its last minute at most.
    public func later(minutes: Int) -> LocalTime { LocalTime(day, minute: min(minute + minutes, 1439)) }

    public static func < (left: LocalTime, right: LocalTime) -> Bool {
      (left.day, left.minute) < (right.day, right.minute)
    }
  }
}

/// Which writing of a calendar is the newer one.
///
/// A calendar program that has an event already takes the one of the higher `sequence`, and of two that are equal the
/// one with the later `written` (RFC 5546 § 2.1.5). The sequence therefore counts the decisions of the journal, since
/// any of them may have changed any date, and adds the number of the day, since what is due next may change because a
/// day has passed. Written twice on one day with no decision between, a calendar is the same to the letter but for
/// the instant it was written.
public struct CalendarStamp: Equatable, Sendable {
  /// Seconds since 1 January 1970, UTC: when the calendar is written.
  public let written: Int
  /// The same: when the last decision was recorded.
  public let modified: Int
  /// 0 or more.
  public let sequence: Int

  /// `decisions` is how many the journal holds, the last of them recorded at `modified`.
  public init(written: Int, modified: Int, decisions: Int, today: Day) {
    self.written = written
    self.modified = modified
    sequence = max(0, decisions + today.number)
  }
}
