/// Which course a code or a title means, as files write them; case and accents do not count.
public struct CourseNames: Sendable {
  private let courses: [Course]
  private let byName: [String: Course]

  public init(_ courses: [Course]) {
    self.courses = courses
    // A code means its course, whatever another is called.
    let titles = courses.flatMap { course in CourseNames.titles(of: course).map { (Folding.fold($0), course) } }
    byName = Dictionary(titles + courses.map { (Folding.fold($0.code), $0) }) { _, last in last }
  }

  /// Nil for what no course is called.
  public func course(_ text: String) -> Course? { byName[Folding.fold(text)] }

  /// The codes and titles that somebody may have meant.
  public func near(_ text: String) -> [String] {
    NearestCodes.to(text, among: courses.flatMap { [$0.code] + CourseNames.titles(of: $0) })
  }

  private static func titles(of course: Course) -> [String] {
    Language.allCases.map { course.title.text(in: $0) }
  }
}
