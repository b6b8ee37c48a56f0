internal import GRDB
import Quality

/// The rows of posts held, absences and tutorings: each is known by its agent, what it is about, and its first day.
struct PeriodRows {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func update(_ period: CareerPeriod.Reference, to after: CareerPeriod) throws {
    try db.run(
      "UPDATE \(PeriodRows.table(period.kind)) SET since = ?, until = ? WHERE id = ?",
      [after.reference.since.iso, after.until?.iso, try key(period)])
  }

  func delete(_ period: CareerPeriod.Reference) throws {
    let key = try key(period)
    if period.kind == .post { try db.run("DELETE FROM onboardingCheck WHERE assignment = ?", [key]) }
    try db.run("DELETE FROM \(PeriodRows.table(period.kind)) WHERE id = ?", [key])
  }

  private func key(_ period: CareerPeriod.Reference) throws -> Int64? {
    let subject: (condition: String, key: Int64)? =
      switch period.kind {
      case .absence: nil
      case .post: ("AND post = ?", try db.requiredKey(.post, period.what))
      case .tutoring: ("AND course = ?", try db.requiredKey(.course, period.what))
      }
    let own: StatementArguments = [try db.requiredKey(.agent, period.agent), period.since.iso]
    return try Int64.fetchOne(
      db,
      sql: "SELECT id FROM \(PeriodRows.table(period.kind)) WHERE agent = ? AND since = ? \(subject?.condition ?? "")",
      arguments: own + (subject.map { [$0.key] } ?? []))
  }

  private static func table(_ kind: CareerPeriod.Kind) -> String {
    switch kind {
    case .post: "assignment"
    case .absence: "absence"
    case .tutoring: "tutoring"
    }
  }
}
