internal import GRDB

/// The hour at which what is planned begins, where it is known: an obligation, the first meeting about a case.
enum Migration0008 {
  static func run(_ db: Database) throws {
    try db.execute(sql: sql)
    // Those that got new columns are captured anew.
    for table in ["obligation", "degradation"] { try RowCapture.install(on: table, db) }
  }

  private static let sql = """
    ALTER TABLE obligation ADD COLUMN plannedAt TEXT CHECK (
      plannedAt IS strftime('%H:%M', plannedAt) AND (plannedAt IS NULL OR plannedOn IS NOT NULL));
    ALTER TABLE degradation ADD COLUMN firstMeetingAt TEXT CHECK (
      firstMeetingAt IS strftime('%H:%M', firstMeetingAt) AND (firstMeetingAt IS NULL OR firstMeetingOn IS NOT NULL));

    """
}
