import Quality
import Testing

private let today = day("2026-11-24")

@Suite("Training deadlines")
struct TrainingDeadlineTests {
  private func deadline(_ basis: TrainingDeadline.Basis) -> TrainingDeadline {
    TrainingDeadline(
      agent: Agent(code: "AG-07", name: "agent 07"),
      course: Course(code: "ACCUEIL", title: Wording("Accueil"), renewalYears: 4, firstWithinMonths: 6), post: "ACC",
      last: day("2020-01-01"), basis: basis, tutoring: nil)
  }

  @Test(
    "horizons are three, six and twelve calendar months, their last day included",
    arguments: [
      ("2026-11-23", .overdue), ("2026-11-24", .within3Months), ("2027-02-24", .within3Months),
      ("2027-02-25", .within6Months), ("2027-05-24", .within6Months), ("2027-05-25", .within12Months),
      ("2027-11-24", .within12Months), ("2027-11-25", .upToDate),
    ] as [(String, TrainingDeadline.State)])
  func horizons(due: String, state: TrainingDeadline.State) {
    #expect(deadline(.asked(day(due), months: 0)).state(on: today) == state)
  }

  @Test(
    "years and months are added as the calendar has them",
    arguments: [
      (.training(day("2022-11-24"), years: 4), "2026-11-24"), (.training(day("2024-02-29"), years: 4), "2028-02-29"),
      (.training(day("2096-02-29"), years: 4), "2100-02-28"), (.training(day("2024-02-29"), years: 1), "2025-02-28"),
      (.asked(day("2026-08-31"), months: 6), "2027-02-28"), (.back(day("2027-08-31"), months: 6), "2028-02-29"),
    ] as [(TrainingDeadline.Basis, String)])
  func calendar(basis: TrainingDeadline.Basis, due: String) {
    #expect(deadline(basis).due.iso == due)
  }

  @Test(
    "only a training that lasts makes somebody trained",
    arguments: [
      (.training(day("2022-11-24"), years: 4), true), (.training(day("2022-11-23"), years: 4), false),
      (.asked(day("2026-09-01"), months: 6), false), (.back(day("2026-09-01"), months: 6), false),
    ] as [(TrainingDeadline.Basis, Bool)])
  func trained(basis: TrainingDeadline.Basis, isTrained: Bool) {
    #expect(deadline(basis).isTrained(on: today) == isTrained)
  }
}
