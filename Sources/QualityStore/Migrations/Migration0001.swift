internal import GRDB

/// The first schema. Released, so frozen: what changes comes as a later step.
enum Migration0001 {
  static func run(_ db: Database) throws {
    try db.execute(sql: Migration0001Tables.sql)
    try db.execute(sql: Migration0001Journal.sql)
    for table in tables { try RowCapture.install(on: table, db) }
  }

  static let tables = [
    "label", "framework", "module", "engagement", "family", "indicator", "target", "indicatorEngagement", "site",
    "service", "bureau", "course", "post", "postCourse", "agent", "assignment", "training", "tutoring", "obligation",
    "obligationEvent", "measurement", "columnName", "correctiveAction", "actionEngagement",
  ]
}
