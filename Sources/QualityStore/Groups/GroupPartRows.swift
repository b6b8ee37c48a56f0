internal import GRDB
import Quality

/// Puts what belongs to a working group into its tables.
struct GroupPartRows {
  private let db: Database
  private let tables: GroupTables

  init(_ db: Database, _ tables: GroupTables) {
    self.db = db
    self.tables = tables
  }

  /// Nobody is kept twice.
  func save(
    members: [Owner], meetings: [GroupMeeting], causes: [GroupCause], actions: [LinkedAction], key: Int64
  ) throws {
    var seen: Set<Owner> = []
    try PartRows.people(in: tables.members, of: tables.owner)
      .save(members.filter { seen.insert($0).inserted }, of: key, db)
    try rows(in: tables.meetings, keys: ["day"], others: ["notes"])
      .save(meetings.map { [$0.day.iso, $0.notes].map(\.databaseValue) }, of: key, db)
    try rows(in: tables.causes, keys: ["category", "text"], others: ["foundOn"])
      .save(causes.map { [$0.category.rawValue, $0.text, $0.foundOn.iso].map(\.databaseValue) }, of: key, db)
    try rows(in: tables.actions, keys: ["action"], others: ["linkedOn"]).save(
      actions.map { [try db.requiredKey(.action, $0.code).databaseValue, $0.linkedOn.iso.databaseValue] }, of: key, db)
  }

  private func rows(in table: String, keys: [String], others: [String]) -> PartRows {
    PartRows(table: table, owner: tables.owner, keys: keys, others: others)
  }
}
