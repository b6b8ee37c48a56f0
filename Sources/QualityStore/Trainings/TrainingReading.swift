internal import GRDB
import Quality

extension Reader {
  public func courses() throws -> [Course] {
    try db.rows(
      """
      SELECT course.code, course.title, course.titleEnglish, course.renewalYears, course.firstWithinMonths, next.code,
        course.replacedOn
      FROM course LEFT JOIN course next ON next.id = course.replacedBy ORDER BY course.id
      """
    ) {
      let (next, since): (String?, Day?) = ($0[5], try Day(optional: $0[6]))
      return Course(
        code: $0[0], title: Wording($0[1], english: $0[2]), renewalYears: $0[3], firstWithinMonths: $0[4],
        replacement: next.flatMap { course in since.map { Course.Replacement(course: course, since: $0) } })
    }
  }

  public func posts() throws -> [Post] {
    let requirements = try db.rows(
      """
      SELECT post.code, course.code, since, until, postCourse.firstWithinMonths, postCourse.renewalYears
      FROM postCourse JOIN post ON post.id = postCourse.post JOIN course ON course.id = postCourse.course
      ORDER BY course.id
      """
    ) {
      (
        post: $0[0] as String,
        requirement: Requirement(
          course: $0[1], since: try Day(optional: $0[2]), until: try Day(optional: $0[3]), firstWithinMonths: $0[4],
          renewalYears: $0[5])
      )
    }
    let byPost = Dictionary(grouping: requirements, by: \.post)
    return try db.rows("SELECT code, title, titleEnglish FROM post ORDER BY id") {
      let code: String = $0[0]
      return Post(
        code: code, title: Wording($0[1], english: $0[2]), requirements: byPost[code]?.map(\.requirement) ?? [])
    }
  }

  public func agents() throws -> [Agent] {
    try db.rows(
      """
      SELECT agent.code, agent.name, bureau.code, site.code, leftOn FROM agent
      LEFT JOIN bureau ON bureau.id = agent.bureau LEFT JOIN site ON site.id = agent.site ORDER BY agent.id
      """
    ) { Agent(code: $0[0], name: $0[1], bureau: $0[2], site: $0[3], leftOn: try Day(optional: $0[4])) }
  }

  /// Refuses a code that no agent has, with the nearest ones.
  public func agent(_ code: String) throws -> Agent {
    let key = try db.requiredKey(.agent, code)
    let agents = try agents()
    guard let agent = agents.first(where: { $0.code == code }) else {
      preconditionFailure("an agent of key \(key) has a row")
    }
    return agent
  }

  public func assignments() throws -> [Assignment] {
    try db.rows(
      """
      SELECT agent.code, post.code, since, until FROM assignment
      JOIN agent ON agent.id = assignment.agent JOIN post ON post.id = assignment.post ORDER BY since
      """
    ) { Assignment(agent: $0[0], post: $0[1], since: try Day(stored: $0[2]), until: try Day(optional: $0[3])) }
  }

  /// The latest first.
  public func trainings() throws -> [Training] {
    try db.rows(
      """
      SELECT agent.code, course.code, training.day, training.evidence, trainingSession.code FROM training
      JOIN agent ON agent.id = training.agent JOIN course ON course.id = training.course
      LEFT JOIN trainingSession ON trainingSession.id = training.session ORDER BY training.day DESC
      """
    ) {
      Training(agent: $0[0], course: $0[1], day: try Day(stored: $0[2]), evidence: $0[3], session: $0[4])
    }
  }

  public func tutorings() throws -> [Tutoring] {
    try db.rows(
      """
      SELECT agent.code, course.code, tutor.code, since, until, subject FROM tutoring
      JOIN agent ON agent.id = tutoring.agent JOIN course ON course.id = tutoring.course
      JOIN agent tutor ON tutor.id = tutoring.tutor ORDER BY since
      """
    ) {
      Tutoring(
        agent: $0[0], course: $0[1], tutor: $0[2], since: try Day(stored: $0[3]), until: try Day(stored: $0[4]),
        subject: $0[5])
    }
  }

  public func absences() throws -> [Absence] {
    try db.rows(
      "SELECT agent.code, since, until FROM absence JOIN agent ON agent.id = absence.agent ORDER BY since"
    ) { Absence(agent: $0[0], since: try Day(stored: $0[1]), until: try Day(optional: $0[2])) }
  }
}
