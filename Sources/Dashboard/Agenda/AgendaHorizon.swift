import Quality

/// How far an agenda looks back and ahead, in days.
enum AgendaHorizon: Int, CaseIterable, Sendable {
  case month, quarter, halfYear, year

  var back: Int {
    switch self {
    case .month: 7
    case .quarter: 14
    case .halfYear: 30
    case .year: 90
    }
  }

  var ahead: Int {
    switch self {
    case .month: 30
    case .quarter: 91
    case .halfYear: 183
    case .year: 366
    }
  }

  var longer: AgendaHorizon? { AgendaHorizon(rawValue: rawValue + 1) }
  var shorter: AgendaHorizon? { AgendaHorizon(rawValue: rawValue - 1) }

  func days(around today: Day) -> ClosedRange<Day> { today.adding(days: -back)...today.adding(days: ahead) }
}
