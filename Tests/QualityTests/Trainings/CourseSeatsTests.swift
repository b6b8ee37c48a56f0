import Quality
import Testing

private func need(_ agent: String, _ course: String, at site: String?, followed: String? = nil) -> TrainingNeed {
  TrainingNeed(
    agent: Agent(code: agent, name: agent, site: site),
    course: Course(code: course, title: Wording(course), renewalYears: 4, firstWithinMonths: 6), year: 2027,
    quarter: 1, due: nil, followed: followed.map(day))
}

@Suite("Seats of a course")
struct CourseSeatsTests {
  @Test("are counted course by course and site by site, without what was followed")
  func counts() {
    let seats = CourseSeats.all(in: [
      need("AG-01", "ACCUEIL", at: "VAL"), need("AG-02", "ACCUEIL", at: "VAL", followed: "2027-01-12"),
      need("AG-01", "FRAUDE", at: "VAL"), need("AG-02", "FRAUDE", at: "RIV"), need("AG-03", "FRAUDE", at: "VAL"),
      need("AG-04", "FRAUDE", at: nil), need("AG-01", "PUBLIC", at: "VAL", followed: "2027-01-12"),
    ])
    let told = seats.map { seats in
      "\(seats.course.code) \(seats.count): "
        + seats.sites.map { "\($0.code ?? "—") \($0.count)" }.joined(separator: ", ")
    }
    #expect(told == ["FRAUDE 4: VAL 2, RIV 1, — 1", "ACCUEIL 1: VAL 1"])
  }
}
