import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Counting a frozen figure again")
struct RecountFigureTests {
  let store: QualityStore
  let signature = SampleLabel.signature()
  let third = SampleLabel.period("2026-Q3")

  init() throws {
    store = try SampleLabel.computingStore()
    for (agent, posts) in SampleLabel.agents { try store.perform(AddAgent(agent, assignments: posts), by: signature) }
    for training in SampleLabel.trainings { try store.perform(RecordTraining(training), by: signature) }
    try store.perform(FreezeFigures(), by: SampleLabel.signature(FreezeFigures.author))
  }

  private func recount(_ reason: String = "formation du 20 août enregistrée après coup") -> RecountFigure {
    RecountFigure(indicator: "FOR-01", period: third, reason: reason)
  }

  @Test("takes what is known now, keeps the reason with the figure, and says what it was")
  func recount() throws {
    try store.perform(
      RecordTraining(Training(agent: "AG-02", course: "ACCUEIL", day: SampleLabel.day("2026-08-20"))), by: signature)
    let entry = try #require(try store.perform(recount(), by: signature))
    #expect(entry.phrase.key == "fact.figureRecounted")
    #expect(entry.details["before"] == .phrase(Figure.ratio(numerator: 1, denominator: 2).phrase))
    #expect(entry.details["figure"] == .phrase(Figure.ratio(numerator: 2, denominator: 2).phrase))
    let figures = try store.read { try $0.measurements(of: "FOR-01", since: third) }
    #expect(
      figures.map(\.figure) == [
        .ratio(numerator: 2, denominator: 2), .ratio(numerator: 1, denominator: 1),
        .ratio(numerator: 1, denominator: 1),
      ])
    #expect(figures.first?.note == "formation du 20 août enregistrée après coup")
    // The other periods stay as they were.
    let second = SampleLabel.period("2026-Q2")
    #expect(try store.read { try $0.frozenFigure(of: "FOR-01", in: second) }?.items.map(\.numerator) == [1, 0])
    #expect(try store.check() == [])
  }

  @Test("can be undone: the frozen figure is there again, with what was counted")
  func undone() throws {
    let before = try store.read { (try $0.allMeasurements(), try $0.frozenFigure(of: "FOR-01", in: third)) }
    try store.perform(
      RecordTraining(Training(agent: "AG-02", course: "ACCUEIL", day: SampleLabel.day("2026-08-20"))), by: signature)
    try store.perform(recount(), by: signature)
    try store.undo(by: signature)
    #expect(try store.read { try $0.allMeasurements() } == before.0)
    #expect(try store.read { try $0.frozenFigure(of: "FOR-01", in: third) } == before.1)
  }

  @Test("where nothing has changed, nothing is written")
  func same() throws {
    #expect(try store.perform(recount(), by: signature) == nil)
  }

  @Test("refuses what is not computed, what was never frozen, and a missing reason")
  func refused() throws {
    #expect(throws: DerivedFigure.Refusal.notComputed("TEL-01")) {
      try store.perform(RecountFigure(indicator: "TEL-01", period: third, reason: "erreur"), by: signature)
    }
    #expect(throws: DerivedFigure.Refusal.notFrozen(SampleLabel.period("2026-Q4"))) {
      try store.perform(
        RecountFigure(indicator: "FOR-01", period: SampleLabel.period("2026-Q4"), reason: "erreur"), by: signature)
    }
    #expect(throws: DerivedFigure.Refusal.reasonMissing) { try store.perform(recount(""), by: signature) }
    #expect(throws: UnknownCode(kind: .indicator, code: "FOR-1", near: ["FOR-01"])) {
      try store.perform(RecountFigure(indicator: "FOR-1", period: third, reason: "erreur"), by: signature)
    }
  }
}
