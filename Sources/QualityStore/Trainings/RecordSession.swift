import Quality

/// Records that several agents followed a course together; the store gives the session the next code.
///
/// Refuses a day that has not come, a session that nobody attended, codes that name nothing, those who have that course
/// recorded on that day already, and those for whom it could never count, naming them all.
public struct RecordSession: Decision {
  public let session: TrainingSession

  public init(_ session: TrainingSession) {
    self.session = session
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let rows = SessionRows(ledger.db)
    try rows.checkAttendees(of: session)
    try session.check(among: ledger.reader.trainings(), today: ledger.signature.day)
    try ledger.check(session.newTrainings(since: nil))
    let code = try rows.insert(session)
    return SessionRecorded(
      code: code, course: session.course, day: session.day.iso, count: session.attendees.count)
  }
}

struct SessionRecorded: Fact {
  static let name = "sessionRecorded"
  let code, course, day: String
  let count: Int
}
