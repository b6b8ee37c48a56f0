internal import GRDB
import Quality

/// Whose label this file is, and which framework it follows.
public struct Label: Equatable, Sendable {
  public let prefecture: String
  /// The day the file was created.
  public let begunOn: Day
  public let frameworkCode: String
  public let frameworkTitle: Wording
  public let edition: String
  public let notice: Wording?
}

extension Reader {
  public func label() throws -> Label {
    let labels = try db.rows(
      """
      SELECT prefecture, begunOn, code, title, titleEnglish, edition, notice, noticeEnglish FROM label, framework
      WHERE label.id = 1 LIMIT 1
      """
    ) { row in
      let notice: String? = row[6]
      return Label(
        prefecture: row[0], begunOn: try Day(stored: row[1]), frameworkCode: row[2],
        frameworkTitle: Wording(row[3], english: row[4]), edition: row[5],
        notice: notice.map { Wording($0, english: row[7]) })
    }
    guard let label = labels.first else { throw UnreadableRow(reason: "the file holds no label") }
    return label
  }

  public func sites() throws -> [Site] {
    try db.rows("SELECT code, name, address FROM site ORDER BY id") { Site(code: $0[0], name: $0[1], address: $0[2]) }
  }

  public func services() throws -> [Service] {
    try db.rows("SELECT code, name FROM service ORDER BY id") { Service(code: $0[0], name: $0[1]) }
  }

  public func bureaux() throws -> [Bureau] {
    try db.rows(
      """
      SELECT bureau.code, bureau.name, site.code, service.code FROM bureau
      LEFT JOIN site ON site.id = bureau.site LEFT JOIN service ON service.id = bureau.service ORDER BY bureau.id
      """
    ) { Bureau(code: $0[0], name: $0[1], site: $0[2], service: $0[3]) }
  }
}
