internal import GRDB
import Quality

/// Which engagements something serves: a table of pairs, named after both.
struct EngagementRows {
  /// `document`: pairs are in `documentEngagement`.
  let owner: String
  let db: Database

  init(_ owner: String, _ db: Database) {
    self.owner = owner
    self.db = db
  }

  /// Links a row to these engagements and no others; refuses a number that the framework does not have.
  func link(_ key: Int64, to engagements: [Int]) throws {
    let table = "\(owner)Engagement"
    let wanted = try Set(engagements.map { try db.requiredKey(.engagement, String($0)) })
    let present = Set(
      try Int64.fetchAll(db, sql: "SELECT engagement FROM \(table) WHERE \(owner) = ?", arguments: [key]))
    for engagement in present.subtracting(wanted).sorted() {
      try db.run("DELETE FROM \(table) WHERE \(owner) = ? AND engagement = ?", [key, engagement])
    }
    for engagement in wanted.subtracting(present).sorted() {
      try db.run("INSERT INTO \(table) (\(owner), engagement) VALUES (?, ?)", [key, engagement])
    }
  }

  /// The numbers of the engagements of each row, in their order.
  func all() throws -> [Int64: [Int]] {
    let links = try db.rows(
      """
      SELECT link.\(owner), number FROM \(owner)Engagement link JOIN engagement ON engagement.id = link.engagement
      ORDER BY number
      """
    ) { (key: $0[0] as Int64, number: $0[1] as Int) }
    return Dictionary(grouping: links, by: \.key).mapValues { $0.map(\.number) }
  }
}
