import Quality

/// Changes what a session says, or who was there; one who is added or taken away has that training added or taken
/// away.
///
/// Refuses what `RecordSession` refuses, of those who are added, or of all where the course or the day is another.
public struct EditSession: Decision {
  /// The session as it was read: it must still be so.
  public let before: TrainingSession
  public let after: TrainingSession

  /// `after` is made from `before`; both have the same code.
  public init(_ before: TrainingSession, to after: TrainingSession) {
    precondition(before.code == after.code, "an edit is about one session")
    self.before = before
    self.after = after
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let rows = SessionRows(ledger.db)
    let current = try ledger.reader.trainingSession(after.code)
    guard current != after else { return nil }
    guard current == before else { throw ChangedMeanwhile() }
    try rows.checkAttendees(of: after)
    try after.check(among: ledger.reader.trainings(), today: ledger.signature.day)
    try ledger.check(after.newTrainings(since: before))
    try rows.update(after)
    return SessionEdited(
      code: after.code, course: after.course, added: after.attendees.subtracting(before.attendees).count,
      removed: before.attendees.subtracting(after.attendees).count)
  }
}

struct SessionEdited: Fact {
  static let name = "sessionEdited"
  let code, course: String
  let added, removed: Int
}
