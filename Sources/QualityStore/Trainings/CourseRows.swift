internal import GRDB
import Quality

/// How courses are kept.
struct CourseRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Without the course that takes its place: that one may come later.
  func insert(_ course: Course) throws {
    try db.run(
      "INSERT INTO course (code, title, titleEnglish, renewalYears, firstWithinMonths) VALUES (?, ?, ?, ?, ?)",
      [course.code, course.title.french, course.title.english, course.renewalYears, course.firstWithinMonths])
    if course.replacement != nil { try update(course) }
  }

  func update(_ course: Course) throws {
    try db.run(
      """
      UPDATE course SET title = ?, titleEnglish = ?, renewalYears = ?, firstWithinMonths = ?, replacedBy = ?,
        replacedOn = ? WHERE code = ?
      """,
      [
        course.title.french, course.title.english, course.renewalYears, course.firstWithinMonths,
        try db.optionalKey(.course, course.replacement?.course), course.replacement?.since.iso, course.code,
      ])
  }
}
