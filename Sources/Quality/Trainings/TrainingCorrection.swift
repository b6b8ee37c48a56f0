/// What can be put right in a training that was recorded, and what cannot.
public enum TrainingCorrection {
  public enum Refusal: Quality.Refusal {
    case notRecorded(agent: String, course: String, Day)
    /// Its course and its day are those of a session; with its code.
    case ofSession(String)
    /// Nobody else was there; with the code of the session.
    case lastOfSession(String)

    public var phrase: Phrase {
      switch self {
      case .notRecorded(let agent, let course, let day):
        Phrase(
          "refusal.trainingCorrection.notRecorded",
          ["agent": .text(agent), "course": .text(course), "day": .day(day)])
      case .ofSession(let code): Phrase("refusal.trainingCorrection.ofSession", ["code": .text(code)])
      case .lastOfSession(let code): Phrase("refusal.trainingCorrection.lastOfSession", ["code": .text(code)])
      }
    }
  }

  /// Refuses another course or another day for what was followed with others: it is corrected for all of them at once.
  public static func check(_ before: Training, becoming after: Training) throws(Refusal) {
    guard let session = before.session, before.course != after.course || before.day != after.day else { return }
    throw .ofSession(session)
  }
}
