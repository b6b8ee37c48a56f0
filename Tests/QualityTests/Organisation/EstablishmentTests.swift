import Quality
import Testing

@Suite("A prefecture’s own courses and posts")
struct EstablishmentTests {
  private static func course(_ code: String, months: Int) -> Course {
    Course(code: code, title: Wording(code), renewalYears: 4, firstWithinMonths: months)
  }

  @Test("stand where the framework has one of the same code, or come last")
  func completed() {
    let framework = Framework(
      code: "sample", title: Wording("Référentiel"), edition: "2026", notice: nil, modules: [], engagements: [],
      families: [], indicators: [], courses: [Self.course("ACCUEIL", months: 6), Self.course("FRAUDE", months: 6)],
      posts: [], obligations: [])
    let establishment = Establishment(
      code: "orne", name: "Préfecture de l’Orne",
      courses: [Self.course("ACCUEIL", months: 3), Self.course("LANGUE", months: 12)])
    let courses = framework.completed(by: establishment).courses
    #expect(courses.map(\.code) == ["ACCUEIL", "FRAUDE", "LANGUE"])
    #expect(courses.map(\.firstWithinMonths) == [3, 6, 12])
  }
}
