internal import GRDB
import Quality

extension Reader {
  /// Tells the things of this file from those of another, which may have the same codes; as long as the file lasts.
  public func labelIdentity() throws -> String {
    try String.fetchOne(db, sql: "SELECT publicID FROM label") ?? ""
  }

  /// What tells a calendar written now from one written before; `seconds` is the instant.
  public func calendarStamp(written seconds: Int, today: Day) throws -> CalendarStamp {
    let journal = try db.rows("SELECT count(*), ifnull(max(recordedAt), 0) FROM journalEntry") {
      (decisions: $0[0] as Int, last: $0[1] as Int)
    }
    return CalendarStamp(
      written: seconds, modified: journal.first?.last ?? 0, decisions: journal.first?.decisions ?? 0, today: today)
  }
}
