/// When an agent must be trained in a course, and when nothing is asked: every rule is here.
///
/// Source: « L'ensemble des agents affectés à l'accueil physique et téléphonique sont ainsi formés suite à leur prise de
/// poste puis tous les 4 ans. Lorsque la formation externe n'est pas proposée dans le calendrier imparti, un tutorat est
/// envisagé. » It gives no figure for the first training, and says nothing of the cases below it: those are proposals,
/// which neither ask for a training twice nor let an overdue one be forgotten.
///
/// - **Renewal** (source): due on the day of the last training plus the renewal years, 4 unless the course or the post
///   says otherwise; from a 29 February to the 28th in a common year.
/// - **First training** (source; its delay is a setting): due on the day from which the post asks for it plus the
///   first delay. That day is the later of taking the post and the requirement's own first day, so that a requirement
///   added later leaves the time that a newcomer has. One that has ended asks for nothing.
/// - **Trained before**: a training counts whenever it was followed, also before the post was taken, while it lasts;
///   one that had run out by then leaves the time of a first training.
/// - **Change of post**: going, without a working day in between, from a post that asks for the course to another gives
///   no new time: what the earlier one had made due stays due.
/// - **Several posts**: the strictest decides, which is the earliest deadline; then the longest held.
/// - **Course replaced**: from the day of replacement, posts that ask for the old course ask for the new one; trainings
///   in the old one, followed before that day, and its tutorings count for the new one while they last, and no new time
///   is given. Replacements follow one another.
/// - **Absence**: nothing is asked of somebody away. A deadline that passes meanwhile becomes the day of return plus the
///   first delay; what was overdue before stays so. Absences without a working day in between are one: an absence that
///   is prolonged ends with its prolongation.
/// - **Departure**: nothing is asked from the day after the last day of work.
/// - **Tutoring** (source) covers somebody late between its days, and never counts as a training.
public struct TrainingRules: Sendable {
  public let courses: [Course]
  public let posts: [Post]
  private let course: [String: Course]
  private let requirements: [String: [Requirement]]

  /// Every course and post of the label; the first of those that share a code.
  public init(courses: [Course], posts: [Post]) {
    self.courses = courses
    self.posts = posts
    course = Dictionary(courses.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    requirements = Dictionary(posts.map { ($0.code, $0.requirements) }, uniquingKeysWith: { first, _ in first })
  }

  /// The course that stands for this one on a day: itself, or the last of those that took its place by then.
  public func inForce(_ code: String, on day: Day) -> String {
    var (current, seen) = (code, Set([code]))
    while let next = course[current]?.replacement, next.since <= day, seen.insert(next.course).inserted {
      current = next.course
    }
    return current
  }

  /// The course that takes the place of this one on a day, and since when; nil while it is given.
  public func replacement(of code: String, on day: Day) -> Course.Replacement? {
    course[code]?.replacement.flatMap { $0.since <= day ? $0 : nil }
  }

  /// The most calendar years that a training may last in any post; nil for a course that is not there.
  public func longestRenewal(of code: String) -> Int? {
    let own = posts.flatMap(\.requirements).filter { $0.course == code }.compactMap(\.renewalYears)
    return course[code].map { ([$0.renewalYears] + own).max() ?? $0.renewalYears }
  }

  /// One for each course, in the order of `courses`.
  public func standings(of history: AgentHistory, on day: Day) -> [TrainingStanding] {
    let duties = Dictionary(grouping: duties(of: history, on: day), by: \.asked)
    return courses.map { standing(of: history, in: $0, duties: duties[$0.code] ?? [], on: day) }
  }

  private func standing(
    of history: AgentHistory, in course: Course, duties: [Duty], on day: Day
  ) -> TrainingStanding {
    if let left = history.agent.leftOn, left < day { return .notConcerned(.left(left)) }
    if let replacement = course.replacement, replacement.since <= day {
      return .notConcerned(.replaced(by: replacement.course, replacement.since))
    }
    let held = duties.filter { $0.holds(on: day) }
    guard !held.isEmpty else { return .notConcerned(.noPost) }
    if let absence = history.absence(on: day) { return .notConcerned(.away(until: absence.until)) }
    return .asked(deadline(of: history, in: course, duties: duties, held: held, on: day))
  }

  func deadline(
    of history: AgentHistory, in course: Course, duties: [Duty], held: [Duty], on day: Day
  ) -> TrainingDeadline {
    let last = history.trainings.filter { counts($0, for: course.code, on: day) }.max { $0.day < $1.day }
    let bases = bases(duties, last: last, absences: history.absences.whole.filter { $0.since <= day })
    let (post, basis) =
      zip(duties, bases).filter { $0.0.holds(on: day) }.map { ($0.0.post, $0.1) }
      .min { $0.1.due < $1.1.due } ?? (held[0].post, bases[0])
    return TrainingDeadline(
      agent: history.agent, course: course, post: post, posts: held.map(\.post).eachOnce, last: last?.day, basis: basis,
      tutoring: history.tutorings.first { $0.covers(day) && inForce($0.course, on: day) == course.code })
  }

  /// What each duty's deadline is counted from, the duties being in the order of their first days: a later one takes
  /// over what an earlier one made due, where it gives the time of a first training.
  private func bases(_ duties: [Duty], last: Training?, absences: [Absence]) -> [TrainingDeadline.Basis] {
    var bases: [TrainingDeadline.Basis] = []
    for duty in duties {
      if let renewal = renewal(of: last, asked: duty), renewal.due >= duty.since {
        bases.append(renewal.putOff(by: absences, months: duty.firstWithinMonths))
      } else {
        let first = TrainingDeadline.Basis.asked(duty.since, months: duty.firstWithinMonths)
          .putOff(by: absences, months: duty.firstWithinMonths)
        let earlier = zip(duties, bases).filter { $0.0.since < duty.since && $0.0.reaches(duty.since) }.map(\.1)
        bases.append(earlier.reduce(first) { $1.due < $0.due ? $1 : $0 })
      }
    }
    return bases
  }

  func renewal(of last: Training?, asked duty: Duty) -> TrainingDeadline.Basis? {
    guard let last, let course = course[last.course] else { return nil }
    return .training(last.day, years: duty.renewalYears ?? course.renewalYears)
  }

  func counts(_ training: Training, for code: String, on day: Day) -> Bool {
    guard training.day <= day, inForce(training.course, on: day) == code else { return false }
    guard let replacement = course[training.course]?.replacement, replacement.since <= day else { return true }
    return training.day < replacement.since
  }

  /// Every time that a post of the agent has asked for a course up to a day, the earliest first.
  func duties(of history: AgentHistory, on day: Day) -> [Duty] {
    history.assignments.flatMap { assignment in
      (requirements[assignment.post] ?? []).compactMap { requirement in
        Duty(assignment, requirement, on: day, under: self)
      }
    }
    .sorted { ($0.since, $0.post) < ($1.since, $1.post) }
  }

  fileprivate func firstWithinMonths(_ code: String, on day: Day) -> Int? {
    course[inForce(code, on: day)]?.firstWithinMonths
  }
}

/// A post held asks for a course from a day, until a day when that is known.
struct Duty {
  let post: String
  /// When the post was taken.
  let taken: Day
  /// The code of the course that is asked for today: the one that the requirement names may have been replaced.
  let asked: String
  let since: Day
  let until: Day?
  let firstWithinMonths: Int
  /// Where the post has its own.
  let renewalYears: Int?

  /// Nil where the post was never held while it asked for the course, up to today.
  init?(_ assignment: Assignment, _ requirement: Requirement, on today: Day, under rules: TrainingRules) {
    since = max(assignment.since, requirement.since ?? assignment.since)
    until = [assignment.until, requirement.until].compactMap(\.self).min()
    guard since <= today, since <= until ?? since,
      let months = requirement.firstWithinMonths ?? rules.firstWithinMonths(requirement.course, on: since)
    else { return nil }
    (post, taken) = (assignment.post, assignment.since)
    asked = rules.inForce(requirement.course, on: today)
    firstWithinMonths = months
    renewalYears = requirement.renewalYears
  }

  func holds(on day: Day) -> Bool { since <= day && day <= until ?? day }

  /// It lasts until this day, or no working day lies between.
  func reaches(_ day: Day) -> Bool { until.map { WorkingDays.after($0, count: 1) >= day } ?? true }
}

extension [String] {
  // A post may ask for a course and for the one that takes its place.
  fileprivate var eachOnce: [String] {
    var seen = Set<String>()
    return filter { seen.insert($0).inserted }
  }
}

extension TrainingDeadline.Basis {
  /// Each absence, the earliest first, in which the deadline passes puts it off to the return; one that has no end yet
  /// does not.
  fileprivate func putOff(by absences: [Absence], months: Int) -> TrainingDeadline.Basis {
    absences.reduce(self) { basis, absence in
      guard let back = absence.returnsOn, absence.holds(on: basis.due) else { return basis }
      return .back(back, months: months)
    }
  }
}
