import Quality
import Testing

private let today = day("2026-11-24")
private let seat = TrainingSeat(agent: "AG-07", course: "ACCUEIL")
private let asked = TrainingRequest(seat, year: 2027, requestedOn: day("2026-10-01"))

private let rules = TrainingRules(courses: [], posts: [])

private typealias Refusal = TrainingRequest.Refusal

@Suite("What the training office is asked for")
struct TrainingRequestTests {
  @Test(
    "is for this year or a later one, and a quarter that is not over",
    arguments: [
      (2027, nil, nil), (2026, 4, nil), (2027, 1, nil), (2025, nil, .yearOutside(2025, first: 2026)),
      (10_000, nil, .yearOutside(10_000, first: 2026)), (2026, 3, .quarterOver(3)), (2027, 5, .noQuarter(5)),
      (2027, 0, .noQuarter(0)),
    ] as [(Int, Int?, TrainingRequest.Refusal?)])
  func made(year: Int, quarter: Int?, refusal: TrainingRequest.Refusal?) {
    do throws(TrainingRequest.Refusal) {
      let made = try TrainingRequest.made(for: seat, year: year, quarter: quarter, after: nil, on: today)
      #expect(refusal == nil)
      #expect(made == TrainingRequest(seat, year: year, quarter: quarter, requestedOn: today))
    } catch {
      #expect(error == refusal)
    }
  }

  @Test("is asked for once, and again only where it was refused")
  func again() throws {
    let scheduled = try asked.scheduled(for: day("2027-03-14"), place: "Rouen", today: today)
    for before in [asked, scheduled] {
      #expect(throws: Refusal.alreadyRequested(seat, asked.requestedOn)) {
        try TrainingRequest.made(for: seat, year: 2027, quarter: nil, after: before, on: today)
      }
    }
    let refused = try asked.refused(because: "complet", on: today)
    let again = try TrainingRequest.made(for: seat, year: 2027, quarter: 3, after: refused, on: today)
    #expect(again == TrainingRequest(seat, year: 2027, quarter: 3, requestedOn: today))
  }

  @Test("is scheduled for a day to come, also another one, or after a refusal")
  func scheduled() throws {
    let scheduled = try asked.scheduled(for: today, place: "Rouen", today: today)
    #expect(scheduled.answer == .scheduled(for: today, place: "Rouen"))
    let moved = try scheduled.scheduled(for: day("2027-06-02"), place: "", today: today)
    #expect(moved.answer == .scheduled(for: day("2027-06-02"), place: ""))
    let found = try asked.refused(because: "complet", on: today)
      .scheduled(for: day("2027-06-02"), place: "", today: today)
    #expect(found == moved)
    #expect(throws: Refusal.dayPast(day("2026-11-23"))) {
      try asked.scheduled(for: day("2026-11-23"), place: "", today: today)
    }
  }

  @Test("is refused for a reason, once, also where it was scheduled")
  func refused() throws {
    let refused = try asked.refused(because: "complet", on: today)
    #expect(refused.answer == .refused(on: today, reason: "complet"))
    let scheduled = try asked.scheduled(for: day("2027-03-14"), place: "Rouen", today: today)
    #expect(try scheduled.refused(because: "complet", on: today) == refused)
    #expect(throws: Refusal.reasonMissing) { try asked.refused(because: "", on: today) }
    #expect(throws: Refusal.alreadyRefused(seat, today)) { try refused.refused(because: "complet", on: today) }
  }

  @Test(
    "is met by the first training since it was made, up to today",
    arguments: [
      ([], nil), (["2026-09-30"], nil), (["2026-10-01"], "2026-10-01"), (["2026-11-24", "2026-11-02"], "2026-11-02"),
      (["2026-11-25"], nil),
    ] as [([String], String?)])
  func followed(days: [String], expected: String?) {
    let trainings = days.map { Training(agent: "AG-07", course: "ACCUEIL", day: day($0)) }
    #expect(asked.followed(among: trainings, under: rules, on: today) == expected.map(day))
  }

  @Test("is not met by another agent, nor by another course")
  func others() {
    let others = [("AG-08", "ACCUEIL"), ("AG-07", "FRAUDE")].map {
      Training(agent: $0.0, course: $0.1, day: day("2026-11-02"))
    }
    #expect(asked.followed(among: others, under: rules, on: today) == nil)
  }
}
