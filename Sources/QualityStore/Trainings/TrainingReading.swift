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

  /// Refuses a code that no course has, with the nearest ones.
  public func course(_ code: String) throws -> Course {
    let key = try db.requiredKey(.course, code)
    guard let course = try courses().first(where: { $0.code == code }) else {
      preconditionFailure("a course of key \(key) has a row")
    }
    return course
  }

  /// Refuses a code that no post has, with the nearest ones.
  public func post(_ code: String) throws -> Post {
    let key = try db.requiredKey(.post, code)
    guard let post = try posts().first(where: { $0.code == code }) else {
      preconditionFailure("a post of key \(key) has a row")
    }
    return post
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

  /// Of one agent, or of all; the earliest first.
  public func assignments(of agent: String? = nil) throws -> [Assignment] {
    try db.rows(
      """
      SELECT agent.code, post.code, since, until FROM assignment
      JOIN agent ON agent.id = assignment.agent JOIN post ON post.id = assignment.post
      WHERE ?1 IS NULL OR agent.code = ?1 ORDER BY since
      """, [agent]
    ) { Assignment(agent: $0[0], post: $0[1], since: try Day(stored: $0[2]), until: try Day(optional: $0[3])) }
  }

  /// Of one agent, or of all; the latest first.
  public func trainings(of agent: String? = nil) throws -> [Training] {
    try db.rows(
      """
      SELECT agent.code, course.code, training.day, training.evidence, trainingSession.code FROM training
      JOIN agent ON agent.id = training.agent JOIN course ON course.id = training.course
      LEFT JOIN trainingSession ON trainingSession.id = training.session
      WHERE ?1 IS NULL OR agent.code = ?1 ORDER BY training.day DESC
      """, [agent]
    ) {
      Training(agent: $0[0], course: $0[1], day: try Day(stored: $0[2]), evidence: $0[3], session: $0[4])
    }
  }

  /// Of one agent, or of all; the earliest first.
  public func tutorings(of agent: String? = nil) throws -> [Tutoring] {
    try db.rows(
      """
      SELECT agent.code, course.code, tutor.code, since, until, subject FROM tutoring
      JOIN agent ON agent.id = tutoring.agent JOIN course ON course.id = tutoring.course
      JOIN agent tutor ON tutor.id = tutoring.tutor WHERE ?1 IS NULL OR agent.code = ?1 ORDER BY since
      """, [agent]
    ) {
      Tutoring(
        agent: $0[0], course: $0[1], tutor: $0[2], since: try Day(stored: $0[3]), until: try Day(stored: $0[4]),
        subject: $0[5])
    }
  }

  /// Of one agent, or of all; the earliest first.
  public func absences(of agent: String? = nil) throws -> [Absence] {
    try db.rows(
      """
      SELECT agent.code, since, until FROM absence JOIN agent ON agent.id = absence.agent
      WHERE ?1 IS NULL OR agent.code = ?1 ORDER BY since
      """, [agent]
    ) { Absence(agent: $0[0], since: try Day(stored: $0[1]), until: try Day(optional: $0[2])) }
  }
}
