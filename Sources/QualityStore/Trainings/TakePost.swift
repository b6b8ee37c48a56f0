internal import GRDB
import Quality

/// Gives an agent a post from a day on, beside those held already; taking one again after having left the prefecture is
/// coming back to it.
///
/// Refuses a post that the agent holds already at that time.
public struct TakePost: Decision {
  public let assignment: Assignment

  public init(_ assignment: Assignment) {
    self.assignment = assignment
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try ledger.take(assignment)
    return PostTaken(agent: assignment.agent, post: assignment.post, day: assignment.since.iso)
  }
}

struct PostTaken: Fact {
  static let name = "postTaken"
  let agent, post, day: String
}

/// Ends a post on its last day; the agent stays.
public struct LeavePost: Decision {
  public let agent: String
  public let post: String
  /// The last day, included.
  public let day: Day

  public init(agent: String, post: String, on day: Day) {
    self.agent = agent
    self.post = post
    self.day = day
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try ledger.leave(post, of: agent, on: day)
    return PostLeft(agent: agent, post: post, day: day.iso)
  }
}

struct PostLeft: Fact {
  static let name = "postLeft"
  let agent, post, day: String
}

/// Goes from one post to another: the old one ends on the eve of the day on which the new one is taken.
public struct ChangePost: Decision {
  public let old: String
  public let new: Assignment

  public init(from old: String, to new: Assignment) {
    self.old = old
    self.new = new
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    guard old != new.post else { throw Assignment.Refusal.samePost(old) }
    try ledger.leave(old, of: new.agent, on: new.since.adding(days: -1))
    try ledger.take(new)
    return PostChanged(agent: new.agent, from: old, post: new.post, day: new.since.iso)
  }
}

struct PostChanged: Fact {
  static let name = "postChanged"
  let agent, from, post, day: String
}

extension Ledger {
  fileprivate func take(_ assignment: Assignment) throws {
    let history = try reader.agentHistory(assignment.agent)
    let post = try db.requiredKey(.post, assignment.post)
    try Assignment.check(history.assignments + [assignment])
    if let left = history.agent.leftOn {
      if assignment.since > left {
        try db.run("UPDATE agent SET leftOn = NULL WHERE code = ?", [assignment.agent])
      } else if assignment.until.map({ $0 > left }) ?? true {
        throw Assignment.Refusal.leftBefore(left)
      }
    }
    try db.run(
      "INSERT INTO assignment (agent, post, since, until) VALUES (?, ?, ?, ?)",
      [try db.requiredKey(.agent, assignment.agent), post, assignment.since.iso, assignment.until?.iso])
  }

  fileprivate func leave(_ post: String, of agent: String, on day: Day) throws {
    let (agentKey, postKey) = (try db.requiredKey(.agent, agent), try db.requiredKey(.post, post))
    let held = try reader.agentHistory(agent).assignments.first { $0.post == post && $0.holds(on: day) }
    guard let held else { throw Assignment.Refusal.notHeld(post: post, day) }
    try db.run(
      "UPDATE assignment SET until = ? WHERE agent = ? AND post = ? AND since = ?",
      [day.iso, agentKey, postKey, held.since.iso])
  }
}
