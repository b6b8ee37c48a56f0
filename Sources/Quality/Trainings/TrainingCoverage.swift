/// How many agents are up to date with what their posts require: « 14 sur 16 à jour ».
///
/// An agent counts once, whatever the number of courses: as trained where each of the courses looked at was followed and
/// still lasts. It is the count of the indicators that look at the same courses, so that both always agree. A newcomer
/// whose first training is still to come is not up to date yet; one who is tutored never is.
public struct TrainingCoverage: Equatable, Sendable {
  /// Up to date.
  public let trained: Int
  /// The first training is still to come, in time.
  public let firstExpected: Int
  /// Late, and a colleague stands in.
  public let tutored: Int
  public let late: Int

  /// Of the agents who have these deadlines, each in the state of the course that is worst off.
  public init(of deadlines: [TrainingDeadline], on day: Day) {
    let agents = Dictionary(grouping: deadlines, by: \.agent.code).values
    self.init(of: agents.compactMap { $0.worst(on: day)?.counted(on: day) })
  }

  /// Of the agents whom an indicator counts.
  public init(of items: [CountedItem]) { self.init(of: items.map(\.state)) }

  private init(of states: [CountedItem.State]) {
    trained = states.count { $0 == .trained }
    firstExpected = states.count { $0 == .firstExpected }
    tutored = states.count { $0 == .tutored }
    late = states.count { $0 == .trainingLate }
  }

  /// Everyone of whom a training is asked.
  public var assigned: Int { trained + firstExpected + tutored + late }

  /// 0 to 100, not rounded; nil where nobody is concerned: « sans objet ».
  public var share: Double? { assigned == 0 ? nil : Double(trained) * 100 / Double(assigned) }
}

/// Whose coverage it is, by codes.
public enum TrainingScope: Hashable, Sendable {
  case everyone
  /// The agents of a site; nil for those who belong to none.
  case site(String?)
  case bureau(String?)
  /// Those who hold a post, in the courses that it asks for.
  case post(String)
  /// Those of whom a course is asked, in that course alone.
  case course(String)

  public func contains(_ deadline: TrainingDeadline) -> Bool {
    switch self {
    case .everyone: true
    case .site(let site): deadline.agent.site == site
    case .bureau(let bureau): deadline.agent.bureau == bureau
    case .post(let post): deadline.posts.contains(post)
    case .course(let course): deadline.course.code == course
    }
  }
}

extension [TrainingDeadline] {
  public func coverage(of scope: TrainingScope, on day: Day) -> TrainingCoverage {
    TrainingCoverage(of: filter(scope.contains), on: day)
  }

  /// The one that tells how an agent stands: late, then tutored, then to come; within these the earliest due.
  public func worst(on day: Day) -> TrainingDeadline? { self.min { $0.rank(on: day) < $1.rank(on: day) } }
}

extension TrainingDeadline {
  /// How it counts: only who is trained is up to date.
  public func counted(on day: Day) -> CountedItem.State {
    if isTrained(on: day) { return .trained }
    return switch state(on: day) {
    case .tutored: .tutored
    case .overdue, .neverTrained: .trainingLate
    case .within3Months, .within6Months, .within12Months, .upToDate: .firstExpected
    }
  }

  fileprivate func rank(on day: Day) -> (Int, Int) {
    let order: [CountedItem.State] = [.trainingLate, .tutored, .firstExpected, .trained]
    return (order.firstIndex(of: counted(on: day)) ?? 0, due.number)
  }
}
