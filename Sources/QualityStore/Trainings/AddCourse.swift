internal import GRDB
import Quality

/// Takes in a course that the framework does not have.
///
/// Refuses a code that a course or an agent has, or that is not written as codes are.
public struct AddCourse: Decision {
  public let course: Course

  public init(_ course: Course) {
    self.course = course
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try course.check()
    try PlainCode.check(course.code)
    for kind in [.course, .agent] as [UnknownCode.Kind] { try ledger.db.refuseDuplicate(kind, course.code) }
    try Course.check(ledger.reader.courses() + [course])
    try CourseRows(ledger.db).insert(course)
    return CourseAdded(code: course.code, title: course.title.french)
  }
}

struct CourseAdded: Fact {
  static let name = "courseAdded"
  let code, title: String
}

/// Changes a course's title or delays.
public struct EditCourse: Decision {
  /// The course as it was read: it must still be so.
  public let before: Course
  public let after: Course

  /// `after` is made from `before`; both have the same code.
  public init(_ before: Course, to after: Course) {
    precondition(before.code == after.code, "an edit is about one course")
    self.before = before
    self.after = after
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try after.check()
    let courses = try ledger.reader.courses()
    _ = try ledger.db.requiredKey(.course, after.code)
    let current = courses.first { $0.code == after.code }
    guard current != after else { return nil }
    guard current == before else { throw ChangedMeanwhile() }
    try Course.check(courses.map { $0.code == after.code ? after : $0 })
    try CourseRows(ledger.db).update(after)
    return CourseEdited(code: after.code, title: after.title.french)
  }
}

struct CourseEdited: Fact {
  static let name = "courseEdited"
  let code, title: String
}

/// Another course takes the place of one from a day on.
///
/// Refuses replacements that come back to where they began.
public struct ReplaceCourse: Decision {
  public let code: String
  public let replacement: Course.Replacement

  public init(_ code: String, by replacement: Course.Replacement) {
    self.code = code
    self.replacement = replacement
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let (db, courses) = (ledger.db, try ledger.reader.courses())
    _ = (try db.requiredKey(.course, code), try db.requiredKey(.course, replacement.course))
    guard var course = courses.first(where: { $0.code == code }), course.replacement != replacement else { return nil }
    course.replacement = replacement
    try Course.check(courses.map { $0.code == code ? course : $0 })
    try CourseRows(db).update(course)
    return CourseReplaced(code: code, by: replacement.course, day: replacement.since.iso)
  }
}

struct CourseReplaced: Fact {
  static let name = "courseReplaced"
  let code, by, day: String
}
