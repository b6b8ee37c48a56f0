import Quality

/// Takes away a session that was recorded by mistake, with what those who were there followed; the journal keeps it.
public struct DeleteSession: Decision {
  public let code: String

  public init(code: String) {
    self.code = code
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let session = try ledger.reader.trainingSession(code)
    try SessionRows(ledger.db).delete(code)
    return SessionDeleted(
      code: code, course: session.course, day: session.day.iso, count: session.attendees.count)
  }
}

struct SessionDeleted: Fact {
  static let name = "sessionDeleted"
  let code, course, day: String
  let count: Int
}
