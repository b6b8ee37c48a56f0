internal import GRDB
import Quality

/// What is kept about one agent, by the code; nothing for a code that no agent has.
extension Reader {
  /// The earliest first.
  public func assignments(of agent: String) throws -> [Assignment] {
    try db.rows(
      """
      SELECT post.code, since, until FROM assignment JOIN agent ON agent.id = assignment.agent
      JOIN post ON post.id = assignment.post WHERE agent.code = ? ORDER BY since
      """, [agent]
    ) { Assignment(agent: agent, post: $0[0], since: try Day(stored: $0[1]), until: try Day(optional: $0[2])) }
  }
}
