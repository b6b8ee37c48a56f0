internal import GRDB
import Quality

/// How posts are kept, with what they ask for; refuses a course that no code names.
struct PostRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func insert(_ post: Post) throws {
    try db.run(
      "INSERT INTO post (code, title, titleEnglish) VALUES (?, ?, ?)",
      [post.code, post.title.french, post.title.english])
    for requirement in post.requirements.sorted(by: { $0.course < $1.course }) {
      try save(requirement, ofPost: post.code)
    }
  }

  /// In the place of the one that the post has for the course already.
  func save(_ requirement: Requirement, ofPost post: String) throws {
    try db.run(
      """
      INSERT INTO postCourse (post, course, since, until, firstWithinMonths, renewalYears) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (post, course) DO UPDATE SET since = excluded.since, until = excluded.until,
        firstWithinMonths = excluded.firstWithinMonths, renewalYears = excluded.renewalYears
      """,
      [
        try db.requiredKey(.post, post), try db.requiredKey(.course, requirement.course), requirement.since?.iso,
        requirement.until?.iso, requirement.firstWithinMonths, requirement.renewalYears,
      ])
  }
}
