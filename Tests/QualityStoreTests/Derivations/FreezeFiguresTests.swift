import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Freezing computed figures")
struct FreezeFiguresTests {
  let store: QualityStore
  let signature = SampleLabel.signature()
  let vigie = SampleLabel.signature(FreezeFigures.author)

  init() throws {
    store = try SampleLabel.computingStore()
    for (agent, posts) in SampleLabel.agents { try store.perform(AddAgent(agent, assignments: posts), by: signature) }
    for training in SampleLabel.trainings { try store.perform(RecordTraining(training), by: signature) }
    try SampleLabel.hold(store)
  }

  @Test("keeps a figure for each closed period since the label began, with everything that was counted")
  func freeze() throws {
    let entry = try #require(try store.perform(FreezeFigures(), by: vigie))
    #expect(entry.fact == "figuresFrozen")
    // Three quarters of staff and of pages, the months since the first complaint; the survey's year is not over.
    #expect(entry.details["indicators"] == "DOC-01, FOR-01, REC-01")
    #expect(try store.read { try $0.frozenPeriods(of: "FOR-01") }.map(\.code) == ["2026-Q1", "2026-Q2", "2026-Q3"])
    let staff = try store.read { try $0.frozenFigure(of: "FOR-01", in: SampleLabel.period("2026-Q3")) }
    #expect(staff?.items.map(\.code) == ["AG-01", "AG-02"])
    #expect(staff?.items.map(\.state) == [.trained, .trainingLate])
    #expect(staff?.frozenOn == SampleLabel.today)
    #expect(try store.read { try $0.frozenPeriods(of: "SAT-01") } == [])
    #expect(
      try store.read { try $0.measurements(of: "FOR-01", since: SampleLabel.period("2026-Q3")) } == [
        SampleLabel.ratio("FOR-01", "2026-Q3", 1, of: 2),
        SampleLabel.ratio("FOR-01", "2026-Q3", 1, of: 1, site: "VAL"),
        SampleLabel.ratio("FOR-01", "2026-Q3", 0, of: 1, site: "RIV"),
      ])
    #expect(try store.check() == [])
  }

  @Test("a month with nothing due is 0 of 0; a month before anything was received has no figure")
  func nothingDue() throws {
    try store.perform(FreezeFigures(), by: vigie)
    let figures = try store.read { try $0.measurements(of: "REC-01") }.filter { $0.site == nil }
    #expect(
      figures == [
        SampleLabel.ratio("REC-01", "2026-09", 1, of: 1), SampleLabel.ratio("REC-01", "2026-10", 0, of: 1),
      ])
  }

  @Test("once frozen, a figure stays, whatever is recorded later; only new periods are added")
  func frozen() throws {
    try store.perform(FreezeFigures(), by: vigie)
    #expect(try store.perform(FreezeFigures(), by: vigie) == nil)
    try store.perform(
      RecordTraining(Training(agent: "AG-02", course: "ACCUEIL", day: SampleLabel.day("2026-08-20"))), by: signature)
    #expect(try store.perform(FreezeFigures(), by: vigie) == nil)
    #expect(
      try store.read { try $0.frozenFigure(of: "FOR-01", in: SampleLabel.period("2026-Q3")) }?.items.map(\.state) == [
        .trained, .trainingLate,
      ])
    let january = SampleLabel.signature(FreezeFigures.author, on: SampleLabel.day("2027-01-04"))
    let entry = try #require(try store.perform(FreezeFigures(), by: january))
    #expect(entry.details["indicators"] == "DOC-01, FOR-01, REC-01, SAT-01")
    let satisfied = try store.read { try $0.frozenFigure(of: "SAT-01", in: SampleLabel.period("2026")) }
    #expect(
      satisfied?.items == [
        CountedItem(
          code: "2026", state: .surveyed, day: SampleLabel.day("2026-10-16"), numerator: 312, denominator: 380)
      ])
  }

  @Test("nobody takes it back by undoing: the program signed it")
  func undo() throws {
    try store.perform(FreezeFigures(), by: vigie)
    let entry = try store.undo(by: signature)
    #expect(
      entry.details["fact"]
        == .phrase(
          Phrase(
            "fact.feedbackAnswered",
            ["code": "R-1", "subject": "Horaires affichés faux", "day": .day(SampleLabel.day("2026-09-18"))])))
    #expect(try store.read { try $0.frozenPeriods(of: "FOR-01") }.count == 3)
  }

  @Test("nothing to count, nothing frozen: the figure can be entered until there is")
  func nothing() throws {
    let empty = try SampleLabel.computingStore()
    #expect(try empty.perform(FreezeFigures(), by: vigie) == nil)
    try empty.perform(RecordMeasurement(SampleLabel.ratio("FOR-01", "2026-Q1", 4, of: 5)), by: signature)
    #expect(try empty.read { try $0.computedFigures().contains("FOR-01", in: SampleLabel.period("2026-Q1")) } == false)
    // What was entered stays: only the periods after it are computed.
    for (agent, posts) in SampleLabel.agents { try empty.perform(AddAgent(agent, assignments: posts), by: signature) }
    try empty.perform(FreezeFigures(), by: vigie)
    #expect(try empty.read { try $0.frozenPeriods(of: "FOR-01") }.map(\.code) == ["2026-Q2", "2026-Q3"])
    #expect(
      try empty.read { try $0.measurements(of: "FOR-01") }.first == SampleLabel.ratio("FOR-01", "2026-Q1", 4, of: 5))
  }

  @Test("a figure that is computed is not entered, but for periods before the label")
  func entered() throws {
    #expect(throws: DerivedFigure.Refusal.computed("FOR-01")) {
      try store.perform(RecordMeasurement(SampleLabel.ratio("FOR-01", "2026-Q3", 4, of: 5)), by: signature)
    }
    try store.perform(RecordMeasurement(SampleLabel.ratio("FOR-01", "2025-Q4", 4, of: 5)), by: signature)
    try store.perform(FreezeFigures(), by: vigie)
    // The same figure again says nothing new.
    #expect(
      try store.perform(RecordMeasurement(SampleLabel.ratio("FOR-01", "2026-Q3", 1, of: 2)), by: signature) == nil)
  }

  @Test("an import leaves it outside and counts it, and takes in the rest")
  func imported() throws {
    let figures = [
      SampleLabel.ratio("FOR-01", "2026-Q3", 4, of: 5), SampleLabel.ratio("FOR-01", "2025-Q4", 4, of: 5),
      SampleLabel.ratio("TEL-02", "2026-10", 60_000, of: 1200),
    ]
    let preview = try store.read { try $0.preview(of: figures) }
    #expect(preview.effects == [.computed, .new, .new])
    let entry = try #require(try store.perform(ImportMeasurements(figures), by: signature))
    #expect(entry.details == ["new": 2, "changed": 0, "same": 0, "computed": 1])
    #expect(try store.read { try $0.measurements(of: "FOR-01") }.map(\.period.code) == ["2025-Q4"])
  }

  @Test(
    "what was entered before stays the last word, and can be corrected; a period of before the label is never frozen")
  func before() throws {
    let empty = try SampleLabel.computingStore()
    try empty.perform(RecordMeasurement(SampleLabel.ratio("FOR-01", "2025-Q2", 4, of: 5)), by: signature)
    try empty.perform(RecordMeasurement(SampleLabel.ratio("FOR-01", "2026-Q1", 4, of: 5)), by: signature)
    for (agent, posts) in SampleLabel.agents { try empty.perform(AddAgent(agent, assignments: posts), by: signature) }
    try empty.perform(FreezeFigures(), by: vigie)
    #expect(try empty.read { try $0.frozenPeriods(of: "FOR-01") }.map(\.code) == ["2026-Q2", "2026-Q3"])
    try empty.perform(RecordMeasurement(SampleLabel.ratio("FOR-01", "2026-Q1", 3, of: 5)), by: signature)
    try empty.perform(RecordMeasurement(SampleLabel.ratio("FOR-01", "2025-Q4", 3, of: 5)), by: signature)
    #expect(
      try empty.read { try $0.measurements(of: "FOR-01") }.filter { $0.site == nil }.map(\.period.code) == [
        "2025-Q2", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3",
      ])
  }

  @Test("a survey found late has its figure, also where a later year has one already")
  func lateSurvey() throws {
    let year = SampleLabel.signature(on: SampleLabel.day("2029-01-08"))
    func survey(_ day: String) -> RecordSurvey {
      RecordSurvey(
        Survey(heldOn: SampleLabel.day(day), results: [ThemeResult(theme: "TEL", satisfied: 3, expressed: 4)]))
    }
    let store = try SampleLabel.computingStore()
    try store.perform(survey("2028-10-10"), by: year)
    try store.perform(FreezeFigures(), by: year)
    #expect(try store.read { try $0.frozenPeriods(of: "SAT-01") }.map(\.code) == ["2028"])
    try store.perform(survey("2026-10-10"), by: year)
    try store.perform(FreezeFigures(), by: year)
    #expect(try store.read { try $0.frozenPeriods(of: "SAT-01") }.map(\.code) == ["2026", "2028"])
  }

  @Test("a frozen figure is not entered over, even when what it was made of is gone")
  func gone() throws {
    try store.perform(FreezeFigures(), by: vigie)
    try store.perform(
      WithdrawDocument(code: "DOC-1", reason: "page supprimée"),
      by: SampleLabel.signature(on: SampleLabel.day("2026-03-01")))
    try store.perform(
      WithdrawDocument(code: "DOC-3", reason: "page supprimée"),
      by: SampleLabel.signature(on: SampleLabel.day("2026-07-01")))
    #expect(
      try store.read { try $0.derivedItems(of: "DOC-01", in: SampleLabel.period("2026-Q3"), on: SampleLabel.today) }
        == nil)
    #expect(throws: DerivedFigure.Refusal.computed("DOC-01")) {
      try store.perform(RecordMeasurement(SampleLabel.ratio("DOC-01", "2026-Q3", 9, of: 10)), by: signature)
    }
    #expect(throws: DerivedFigure.Refusal.computed("DOC-01")) {
      try store.perform(RecordMeasurements([SampleLabel.ratio("DOC-01", "2026-Q3", 9, of: 10)]), by: signature)
    }
  }

  @Test("a site that was counted before and has nothing to count now has a figure that says so")
  func sites() throws {
    try store.perform(FreezeFigures(), by: vigie)
    let october = try store.read { try $0.measurements(of: "REC-01", since: SampleLabel.period("2026-10")) }
    #expect(
      october == [
        SampleLabel.ratio("REC-01", "2026-10", 0, of: 1),
        SampleLabel.ratio("REC-01", "2026-10", 0, of: 0, site: "VAL"),
        SampleLabel.ratio("REC-01", "2026-10", 0, of: 1, site: "RIV"),
      ])
  }

  @Test("not even its own author takes it back")
  func own() throws {
    try store.perform(FreezeFigures(), by: vigie)
    #expect(throws: UndoRefusal.nothingToUndo) { try store.undo(by: vigie) }
  }
}
