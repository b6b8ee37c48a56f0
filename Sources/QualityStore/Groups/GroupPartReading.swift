internal import GRDB
import Quality

/// What belongs to working groups in tables of its own, by the key of the group or of the case.
struct GroupPartReading {
  let members: [Int64: [Owner]]
  /// The oldest first.
  let meetings: [Int64: [GroupMeeting]]
  let causes: [Int64: [GroupCause]]
  let actions: [Int64: [LinkedAction]]

  /// Of one group, or of all.
  init(_ db: Database, _ tables: GroupTables, key: Int64? = nil) throws {
    members = try db.people(in: tables.members, of: tables.owner, key: key)
    meetings = try db.parts("day, notes", from: tables.meetings, of: tables.owner, key: key) {
      GroupMeeting(on: try Day(stored: $0[1]), notes: $0[2])
    }.mapValues { $0.sorted { $0.day < $1.day } }
    causes = try db.parts("category, text, foundOn", from: tables.causes, of: tables.owner, key: key) {
      GroupCause(GroupCause.Category(rawValue: $0[1]) ?? .method, text: $0[2], foundOn: try Day(stored: $0[3]))
    }
    let linked = "\(tables.actions) JOIN correctiveAction ON correctiveAction.id = \(tables.actions).action"
    actions = try db.parts("code, linkedOn, stage", from: linked, of: tables.owner, key: key) {
      let stage = CorrectiveAction.Stage(rawValue: $0[3]) ?? .open
      return LinkedAction(code: $0[1], linkedOn: try Day(stored: $0[2]), isPending: stage.isPending)
    }
  }
}
