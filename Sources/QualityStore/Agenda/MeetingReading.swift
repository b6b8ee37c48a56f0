internal import GRDB
import Quality

extension Reader {
  /// The meetings of working groups in these days, with their members: those that were held, and the first one of a case
  /// while none was. Held, that one is still the first, so that calendars know it again.
  func meetings(in days: ClosedRange<Day>) throws -> [Deadline] {
    let bounds: StatementArguments = [days.lowerBound.iso, days.upperBound.iso]
    let ofGroups = try db.rows(
      """
      SELECT workingGroup.id, code, day, title, NULL, NULL, groupMeeting.publicID, NULL
      FROM groupMeeting JOIN workingGroup ON workingGroup.id = groupMeeting.workingGroup WHERE day BETWEEN ? AND ?
      """, bounds, StoredMeeting.init)
    let ofCases = try db.rows(
      """
      SELECT degradation.id, degradation.code, ifnull(groupMeeting.day, firstMeetingOn) AS met, indicator.title,
        indicator.titleEnglish, site.code, CASE WHEN groupMeeting.id > (
          SELECT min(id) FROM groupMeeting earlier WHERE earlier.degradation = degradation.id
        ) THEN groupMeeting.publicID ELSE 'first' END,
        CASE WHEN ifnull(groupMeeting.day, firstMeetingOn) = firstMeetingOn THEN firstMeetingAt END
      FROM degradation LEFT JOIN groupMeeting ON groupMeeting.degradation = degradation.id
      JOIN indicator ON indicator.id = degradation.indicator LEFT JOIN site ON site.id = degradation.site
      WHERE met BETWEEN ? AND ? AND (groupMeeting.day IS NOT NULL OR closedOn IS NULL)
      """, bounds, StoredMeeting.init)
    return try deadlines(ofGroups, .own) + deadlines(ofCases, .degradation)
  }

  private func deadlines(_ meetings: [StoredMeeting], _ tables: GroupTables) throws -> [Deadline] {
    guard !meetings.isEmpty else { return [] }
    let members = try db.people(in: tables.members, of: tables.owner)
    return meetings.map { $0.deadline(members[$0.key] ?? []) }
  }
}

/// A meeting as its row has it.
private struct StoredMeeting {
  let key: Int64
  private let code: String
  private let day: Day
  private let title: Wording
  private let site: String?
  // The same on whatever day it is.
  private let name: String
  private let time: TimeOfDay?

  init(_ row: Row) throws {
    (key, code, day) = (row[0], row[1], try Day(stored: row[2]))
    (title, site, name) = (Wording(row[3], english: row[4]), row[5], row[6])
    time = (row[7] as String?).flatMap(TimeOfDay.init(iso:))
  }

  func deadline(_ members: [Owner]) -> Deadline {
    Deadline(.meeting, code, part: name, .titled(title), contributors: members, site: site, day: day, at: time)
  }
}
