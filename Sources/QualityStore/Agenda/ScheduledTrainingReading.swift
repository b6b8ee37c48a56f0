internal import GRDB
import Quality

extension Reader {
  /// The trainings that the training office has set a day for, in these days.
  func scheduledTrainings(in days: ClosedRange<Day>) throws -> [Deadline] {
    try db.rows(
      """
      SELECT agent.code, agent.name, course.code, course.title, titleEnglish, year, scheduledFor, bureau.code, site.code
      FROM trainingRequest JOIN agent ON agent.id = trainingRequest.agent
      JOIN course ON course.id = trainingRequest.course LEFT JOIN bureau ON bureau.id = agent.bureau
      LEFT JOIN site ON site.id = agent.site
      WHERE state = 'scheduled' AND scheduledFor BETWEEN ? AND ? ORDER BY scheduledFor
      """, [days.lowerBound.iso, days.upperBound.iso]
    ) { row in
      let (agent, course, year): (String, String, Int) = (row[0], row[2], row[5])
      return Deadline(
        .scheduled, agent, part: "\(course) \(year)", .titled(Wording(row[3], english: row[4])),
        to: .agent(code: agent, name: row[1]), bureau: row[7], site: row[8], day: try Day(stored: row[6]))
    }
  }
}
