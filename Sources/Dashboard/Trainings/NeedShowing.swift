import Quality
import QualityStore

extension Command.Name {
  /// What the training office is asked for in a year.
  public static let needs = Command.Name("needs")
  public static let nextYear = Command.Name("nextYear")
  public static let previousYear = Command.Name("previousYear")
  public static let requestTraining = Command.Name("requestTraining")
  public static let scheduleTraining = Command.Name("scheduleTraining")
  public static let refuseTraining = Command.Name("refuseTraining")
  /// Notes that the needs of the year were sent to the training office.
  public static let sendNeeds = Command.Name("sendNeeds")
  public static let arrangeTutoring = Command.Name("arrangeTutoring")
}

extension Command {
  /// The needs of the year that is prepared, from anywhere.
  static func needs(_ context: Context) -> Command {
    Command(.needs, .open(.needs(YearlyNeeds.prepared(on: context.today))))
  }
}

extension TrainingNeed.State {
  var mark: Mark {
    switch self {
    case .toRequest: .open
    case .refused: .missed
    case .toConfirm: .soon
    case .requested: .proposed
    case .scheduled: .inProgress
    case .tutored: .tutored
    case .followed: .done
    }
  }

  /// In the order of what is left to do.
  var rank: Int { TrainingNeed.State.allCases.firstIndex(of: self) ?? 0 }
}

extension TrainingNeed {
  /// What is late and was not asked for yet stands out.
  func mark(on today: Day) -> Mark {
    let state = state(on: today)
    return state == .toRequest && isLate(on: today) ? .late : state.mark
  }

  func isLate(on today: Day) -> Bool { isOpen && due.map { $0 < today } ?? false }

  /// « demandée le 12 sept. 2026 », « le 14 mars 2027 à Rouen », the reason of a refusal.
  func told(_ context: Context) -> String {
    let phrases = context.phrases
    if let followed { return phrases("need.followed", ["day": .day(followed)]) }
    switch request?.answer {
    case nil: return ""
    case .awaited: return phrases("need.requested", ["day": .day(request?.requestedOn ?? context.today)])
    case .scheduled(let day, let place):
      return phrases(place.isEmpty ? "need.scheduled" : "need.scheduledAt", ["day": .day(day), "place": .text(place)])
    case .refused(_, let reason):
      guard let tutoring else { return reason }
      return phrases("need.tutored", ["day": .day(tutoring.until), "reason": .text(reason)])
    }
  }

  func quarterText(_ context: Context) -> String { context.phrases("need.quarter", ["quarter": .count(quarter)]) }
}

extension CourseSeats {
  /// « 6 places · CITE 4, SPV 2 ».
  func told(_ context: Context) -> String {
    "\(context.phrases("need.seats", ["count": .count(count)])) · \(sitesText(context))"
  }

  /// « CITE 4, SPV 2 ».
  func sitesText(_ context: Context) -> String {
    sites.map { "\($0.code ?? context.phrases("need.noSite").replacing(" ", with: "\u{A0}"))\u{A0}\($0.count)" }.joined(
      separator: ", ")
  }
}
