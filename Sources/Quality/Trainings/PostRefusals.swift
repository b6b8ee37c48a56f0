extension Post {
  public enum Refusal: Quality.Refusal {
    case askedTwice(course: String, post: String)
    case endBeforeStart(course: String, Day)

    public var phrase: Phrase {
      switch self {
      case .askedTwice(let course, let post):
        Phrase("refusal.post.askedTwice", ["course": .text(course), "post": .text(post)])
      case .endBeforeStart(let course, let day):
        Phrase("refusal.post.endBeforeStart", ["course": .text(course), "day": .day(day)])
      }
    }
  }

  /// Refuses a post that asks for one course in two ways, or for one that ends before it begins.
  public func check() throws(Refusal) {
    var seen: Set<String> = []
    for requirement in requirements {
      guard seen.insert(requirement.course).inserted else {
        throw .askedTwice(course: requirement.course, post: code)
      }
      if let (since, until) = requirement.bounds, until < since {
        throw .endBeforeStart(course: requirement.course, since)
      }
    }
  }
}

extension Requirement {
  fileprivate var bounds: (since: Day, until: Day)? { since.flatMap { since in until.map { (since, $0) } } }
}

extension Course {
  public enum Refusal: Quality.Refusal {
    case replacedByItself(String)
    /// The codes, from the course that would be replaced back to it.
    case replacedInCircle([String])

    public var phrase: Phrase {
      switch self {
      case .replacedByItself(let code): Phrase("refusal.course.replacedByItself", ["course": .text(code)])
      case .replacedInCircle(let codes):
        Phrase("refusal.course.replacedInCircle", ["courses": .text(codes.joined(separator: " → "))])
      }
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
