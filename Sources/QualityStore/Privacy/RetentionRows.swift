internal import GRDB
import Quality

/// Puts delays for personal data into their table.
struct RetentionRows {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func insert(_ retention: Retention) throws {
    try db.run(
      "INSERT INTO retention (code, months, basis, basisEnglish) VALUES (?, ?, ?, ?)",
      [retention.subject.rawValue, retention.months, retention.basis?.french ?? "", retention.basis?.english])
  }

  func update(_ retention: Retention) throws {
    try db.run(
      "UPDATE retention SET months = ?, basis = ?, basisEnglish = ? WHERE code = ?",
      [retention.months, retention.basis?.french ?? "", retention.basis?.english, retention.subject.rawValue])
  }

  func delete(_ subject: Retention.Subject) throws {
    try db.run("DELETE FROM retention WHERE code = ?", [subject.rawValue])
  }
}
