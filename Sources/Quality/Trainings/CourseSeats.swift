/// How many seats of a course are still needed, in all and at each site.
public struct CourseSeats: Equatable, Sendable {
  public let course: Course
  public let count: Int
  /// Most seats first, then by code; nil is an agent without a site.
  public let sites: [Site]

  public struct Site: Equatable, Sendable {
    public let code: String?
    public let count: Int

    public init(code: String?, count: Int) {
      self.code = code
      self.count = count
    }
  }

  /// Course by course, most seats first; what was followed needs no seat any more.
  public static func all(in needs: [TrainingNeed]) -> [CourseSeats] {
    Dictionary(grouping: needs.filter(\.isOpen), by: \.course.code).values.map(CourseSeats.init)
      .sorted { ($1.count, $0.course.code) < ($0.count, $1.course.code) }
  }

  private init(_ needs: [TrainingNeed]) {
    guard let first = needs.first else { preconditionFailure("a group has something in it") }
    course = first.course
    count = needs.count
    sites = Dictionary(grouping: needs, by: \.agent.site).map { Site(code: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.code ?? "~") < ($0.count, $1.code ?? "~") }
  }
}
