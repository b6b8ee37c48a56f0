/// What can be put right in a departure that was noted, and what cannot.
public enum DepartureCorrection {
  public enum Refusal: Quality.Refusal {
    case notLeft(agent: String)
    /// Something began or was followed later, on that day.
    case activeAfter(Day)

    public var phrase: Phrase {
      switch self {
      case .notLeft(let agent): Phrase("refusal.departure.notLeft", ["agent": .text(agent)])
      case .activeAfter(let day): Phrase("refusal.departure.activeAfter", ["day": .day(day)])
      }
    }
  }

  /// Refuses an agent who did not leave, and a last day before something that began or was followed.
  public static func check(_ history: AgentHistory, to day: Day?) throws(Refusal) {
    guard history.agent.leftOn != nil else { throw .notLeft(agent: history.agent.code) }
    guard let day else { return }
    let begun =
      history.assignments.map(\.since) + history.absences.map(\.since) + history.tutorings.map(\.since)
      + history.trainings.map(\.day)
    if let last = begun.filter({ $0 > day }).max() { throw .activeAfter(last) }
  }
}
