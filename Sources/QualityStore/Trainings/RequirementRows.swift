internal import GRDB
import Quality

extension Database {
  /// Refuses a course that no code names.
  func insert(_ requirement: Requirement, ofPost post: Int64) throws {
    try run(
      "INSERT INTO postCourse (post, course, since, until, firstWithinMonths, renewalYears) VALUES (?, ?, ?, ?, ?, ?)",
      [
        post, try requiredKey(.course, requirement.course), requirement.since?.iso, requirement.until?.iso,
        requirement.firstWithinMonths, requirement.renewalYears,
      ])
  }
}
