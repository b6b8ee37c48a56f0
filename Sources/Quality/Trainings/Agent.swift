/// Somebody who works for the prefecture; no more is kept than trainings need.
public struct Agent: Equatable, Sendable, Identifiable {
  /// `AG-07`.
  public let code: String
  public var name: String
  /// A code, as is the site.
  public var bureau: String?
  public var site: String?
  /// The last day of work; nothing is asked from the day after.
  public var leftOn: Day?

  public init(code: String, name: String, bureau: String? = nil, site: String? = nil, leftOn: Day? = nil) {
    self.code = code
    self.name = name
    self.bureau = bureau
    self.site = site
    self.leftOn = leftOn
  }

  public var id: String { code }
}

/// A duty that asks for trainings: reception, switchboard, titles.
public struct Post: Equatable, Sendable {
  public let code: String
  public let title: Wording
  /// The codes of the courses it requires.
  public let courses: [String]

  public init(code: String, title: Wording, courses: [String]) {
    self.code = code
    self.title = title
    self.courses = courses
  }
}

/// An agent holds a post from a day, until a day when that is known.
public struct Assignment: Equatable, Sendable {
  public let agent: String
  public let post: String
  public let since: Day
  /// The last day, included; nil while none is known.
  public let until: Day?

  public init(agent: String, post: String, since: Day, until: Day? = nil) {
    self.agent = agent
    self.post = post
    self.since = since
    self.until = until
  }

  /// First and last days included.
  public func holds(on day: Day) -> Bool { since <= day && day <= (until ?? day) }
}

/// A subject that agents are trained in.
public struct Course: Equatable, Sendable {
  public let code: String
  public let title: Wording
  /// A training lasts this long, in calendar years, 1 or more; « puis tous les 4 ans » in the source document.
  public let renewalYears: Int
  /// How many calendar months after taking the post the first training may come, 0 or more; a setting, the source
  /// document gives no figure.
  public let firstWithinMonths: Int

  public init(code: String, title: Wording, renewalYears: Int, firstWithinMonths: Int) {
    self.code = code
    self.title = title
    self.renewalYears = renewalYears
    self.firstWithinMonths = firstWithinMonths
  }
}

/// One agent was trained in one course on a day.
public struct Training: Equatable, Sendable {
  public let agent: String
  public let course: String
  public let day: Day
  /// What proves it: a certificate, a reference; empty while there is none.
  public let evidence: String

  public init(agent: String, course: String, day: Day, evidence: String = "") {
    self.agent = agent
    self.course = course
    self.day = day
    self.evidence = evidence
  }
}

/// A colleague stands in for a course that was not offered in time; it never counts as a training.
public struct Tutoring: Equatable, Sendable {
  public let agent: String
  public let course: String
  /// The code of the colleague.
  public let tutor: String
  public let since: Day
  /// The last day, included.
  public let until: Day

  public init(agent: String, course: String, tutor: String, since: Day, until: Day) {
    self.agent = agent
    self.course = course
    self.tutor = tutor
    self.since = since
    self.until = until
  }
}
