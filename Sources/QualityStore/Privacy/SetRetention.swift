import Quality

/// Says how long something that tells of a person is kept: a setting of the establishment.
///
/// Refuses months that no delay has.
public struct SetRetention: Decision {
  public let retention: Retention

  public init(_ retention: Retention) {
    self.retention = retention
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try retention.check()
    let known = try ledger.reader.retentions().first { $0.subject == retention.subject }
    guard known != retention else { return nil }
    let rows = RetentionRows(ledger.db)
    if known == nil { try rows.insert(retention) } else { try rows.update(retention) }
    return RetentionSet(retention: retention.subject.rawValue, months: retention.months)
  }
}

/// Says that something is kept without end: nothing of it is told as past its delay any more.
public struct LiftRetention: Decision {
  public let subject: Retention.Subject

  public init(of subject: Retention.Subject) {
    self.subject = subject
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    guard try ledger.reader.retentions().contains(where: { $0.subject == subject }) else { return nil }
    try RetentionRows(ledger.db).delete(subject)
    return RetentionLifted(retention: subject.rawValue)
  }
}

struct RetentionSet: Fact {
  static let name = "retentionSet"
  let retention: String
  let months: Int
}

struct RetentionLifted: Fact {
  static let name = "retentionLifted"
  let retention: String
}
