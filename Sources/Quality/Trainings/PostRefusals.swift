extension Post {
  public enum Refusal: Quality.Refusal {
    case codeMissing, titleMissing
    case askedTwice(course: String, post: String)
    case endBeforeStart(course: String, Day)
    case notAsked(course: String, post: String)
    case delayOutOfRange
    /// The post asked for it once, until the day given: asking again from a later day would erase that time.
    case askedBefore(course: String, post: String, until: Day)

    public var phrase: Phrase {
      switch self {
      case .askedBefore(let course, let post, let day):
        Phrase("refusal.post.askedBefore", ["course": .text(course), "post": .text(post), "day": .day(day)])
      case .codeMissing: Phrase("refusal.post.codeMissing")
      case .titleMissing: Phrase("refusal.post.titleMissing")
      case .delayOutOfRange: Course.outOfRange
      case .notAsked(let course, let post):
        Phrase("refusal.post.notAsked", ["course": .text(course), "post": .text(post)])
      case .askedTwice(let course, let post):
        Phrase("refusal.post.askedTwice", ["course": .text(course), "post": .text(post)])
      case .endBeforeStart(let course, let day):
        Phrase("refusal.post.endBeforeStart", ["course": .text(course), "day": .day(day)])
      }
    }
  }

  /// Refuses a post without a code or a title, and one that asks for a course in two ways, or with days or delays that
  /// cannot be.
  public func check() throws(Refusal) {
    guard !code.isEmpty else { throw .codeMissing }
    guard !title.french.isEmpty else { throw .titleMissing }
    var seen: Set<String> = []
    for requirement in requirements {
      guard seen.insert(requirement.course).inserted else {
        throw .askedTwice(course: requirement.course, post: code)
      }
      if let (since, until) = requirement.bounds, until < since {
        throw .endBeforeStart(course: requirement.course, since)
      }
      guard Course.years.contains(requirement.renewalYears ?? 1),
        Course.months.contains(requirement.firstWithinMonths ?? 0)
      else { throw .delayOutOfRange }
    }
  }
}

extension Requirement {
  /// Refuses to ask again for a course from a later day once the time in which a post asked for it is over: one time is
  /// kept for each course, and deadlines that have passed are counted from it. Its end may be taken away.
  public func check(becoming after: Requirement, ofPost post: String, today: Day) throws(Post.Refusal) {
    guard let until, until < today, let since = after.since, until < since else { return }
    throw .askedBefore(course: course, post: post, until: until)
  }

  fileprivate var bounds: (since: Day, until: Day)? { since.flatMap { since in until.map { (since, $0) } } }
}

extension Course {
  public enum Refusal: Quality.Refusal {
    case codeMissing, titleMissing, delayOutOfRange
    case replacedByItself(String)
    /// The codes, from the course that would be replaced back to it.
    case replacedInCircle([String])

    public var phrase: Phrase {
      switch self {
      case .codeMissing: Phrase("refusal.course.codeMissing")
      case .titleMissing: Phrase("refusal.course.titleMissing")
      case .delayOutOfRange: Course.outOfRange
      case .replacedByItself(let code): Phrase("refusal.course.replacedByItself", ["course": .text(code)])
      case .replacedInCircle(let codes):
        Phrase("refusal.course.replacedInCircle", ["courses": .text(codes.joined(separator: " → "))])
      }
    }
  }

  /// How long a training may last, in calendar years, and how late a first one may come, in calendar months.
  public static let years = 1...50
  public static let months = 0...120

  fileprivate static let outOfRange = Phrase(
    "refusal.course.delayOutOfRange",
    ["years": .count(years.upperBound), "months": .count(months.upperBound)])

  /// Refuses a course without a code or a title, or with delays that no framework has.
  public func check() throws(Refusal) {
    guard !code.isEmpty else { throw .codeMissing }
    guard !title.french.isEmpty else { throw .titleMissing }
    guard Course.years.contains(renewalYears), Course.months.contains(firstWithinMonths) else {
      throw .delayOutOfRange
    }
  }

  /// Refuses replacements that come back to the course they began with, whatever their days.
  public static func check(_ courses: [Course]) throws(Refusal) {
    let next = Dictionary(
      courses.map { ($0.code, $0.replacement?.course) }, uniquingKeysWith: { first, _ in first })
    for course in courses {
      var path = [course.code]
      while let code = path.last, let following = next[code] ?? nil {
        guard following != code else { throw .replacedByItself(code) }
        guard following != course.code else { throw .replacedInCircle(path + [following]) }
        // A circle that this course only leads into is told from one of its own.
        guard !path.contains(following) else { break }
        path.append(following)
      }
    }
  }
}
