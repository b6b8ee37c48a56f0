extension Reminder {
  /// When one is reminded, the most urgent first: late, the day before, a week before, a month before.
  public enum Stage: String, CaseIterable, Codable, Sendable {
    case late, day, week, month, later

    /// Due today is not late: it is reminded as what is due tomorrow (1 day left or less, then 7, then 30).
    public init(due: Day, on today: Day) {
      self =
        switch today.days(until: due) {
        case ..<0: .late
        case ...1: .day
        case ...7: .week
        case ...30: .month
        default: .later
        }
    }

    /// « J-7 », and what heads those of a stage. Neither promises more days ahead than were looked at: `window`.
    public func phrase(within window: Int) -> Phrase { phrase("", within: window) }
    public func heading(within window: Int) -> Phrase { phrase(".heading", within: window) }

    private func phrase(_ ending: String, within window: Int) -> Phrase {
      guard let last else { return Phrase("reminder.stage.\(rawValue)\(ending)") }
      let days = min(last, window)
      return days < 1
        ? Phrase("reminder.stage.today\(ending)")
        : Phrase("reminder.stage.\(rawValue)\(ending)", ["days": .count(days)])
    }

    // Its last day, counted from today; what is late has none, nor what is later.
    private var last: Int? {
      switch self {
      case .day: 1
      case .week: 7
      case .month: 30
      case .late, .later: nil
      }
    }
  }
}
