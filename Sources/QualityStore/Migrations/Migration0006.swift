internal import GRDB

/// The texts on which the delays of the framework rest, told beside each clock of a feedback.
enum Migration0006 {
  static func run(_ db: Database) throws {
    try db.execute(sql: sql)
    try RowCapture.install(on: "delay", db)
  }

  private static let sql = """
    ALTER TABLE delay ADD COLUMN basis TEXT NOT NULL DEFAULT '';
    ALTER TABLE delay ADD COLUMN basisEnglish TEXT;
    """
}
