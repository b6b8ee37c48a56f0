internal import GRDB
import Quality

/// Takes in a post that the framework does not have, with the courses that it asks for.
///
/// Refuses a code that a post or an agent has, or that is not written as codes are.
public struct AddPost: Decision {
  public let post: Post

  public init(_ post: Post) {
    self.post = post
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try post.check()
    try PlainCode.check(post.code)
    for kind in [.post, .agent] as [UnknownCode.Kind] { try ledger.db.refuseDuplicate(kind, post.code) }
    try PostRows(ledger.db).insert(post)
    return PostAdded(code: post.code, title: post.title.french)
  }
}

struct PostAdded: Fact {
  static let name = "postAdded"
  let code, title: String
}

/// Changes the title of a post; what it asks for has decisions of its own.
public struct EditPost: Decision {
  public let code: String
  public let title: Wording

  public init(_ code: String, title: Wording) {
    self.code = code
    self.title = title
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    var post = try ledger.reader.post(code)
    guard post.title != title else { return nil }
    post.title = title
    try post.check()
    try ledger.db.run(
      "UPDATE post SET title = ?, titleEnglish = ? WHERE code = ?", [title.french, title.english, code])
    return PostEdited(code: code, title: title.french)
  }
}

struct PostEdited: Fact {
  static let name = "postEdited"
  let code, title: String
}

/// A post asks for a course, with days and delays of its own; where it asks for it already, these become so.
///
/// Refuses to ask again, from a later day, for what it asked for once and no more: that time would be lost.
public struct RequireCourse: Decision {
  public let post: String
  public let requirement: Requirement

  public init(_ requirement: Requirement, ofPost post: String) {
    self.post = post
    self.requirement = requirement
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    var changed = try ledger.reader.post(post)
    _ = try ledger.db.requiredKey(.course, requirement.course)
    let index = changed.requirements.firstIndex { $0.course == requirement.course }
    if let index {
      guard changed.requirements[index] != requirement else { return nil }
      try changed.requirements[index].check(becoming: requirement, ofPost: post, today: ledger.signature.day)
      changed.requirements[index] = requirement
    } else {
      changed.requirements.append(requirement)
    }
    try changed.check()
    try PostRows(ledger.db).save(requirement, ofPost: post)
    return CourseRequired(post: post, course: requirement.course)
  }
}

struct CourseRequired: Fact {
  static let name = "courseRequired"
  let post, course: String
}

/// A post asks for a course no more after a day.
public struct EndRequirement: Decision {
  public let post: String
  public let course: String
  /// The last day on which it is asked, included.
  public let day: Day

  public init(of course: String, byPost post: String, on day: Day) {
    self.post = post
    self.course = course
    self.day = day
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    var post = try ledger.reader.post(self.post)
    _ = try ledger.db.requiredKey(.course, course)
    guard let index = post.requirements.firstIndex(where: { $0.course == course }) else {
      throw Post.Refusal.notAsked(course: course, post: self.post)
    }
    guard post.requirements[index].until != day else { return nil }
    post.requirements[index].until = day
    try post.check()
    try PostRows(ledger.db).save(post.requirements[index], ofPost: self.post)
    return RequirementEnded(post: self.post, course: course, day: day.iso)
  }
}

struct RequirementEnded: Fact {
  static let name = "requirementEnded"
  let post, course, day: String
}
