import Testing

@testable import Quality

@Suite("A computed figure")
struct DerivationTests {
  @Test("is the sums of what was counted; nothing to count is « sans objet », not zero")
  func sums() {
    let items = [
      CountedItem(code: "AG-1", site: "VAL", state: .trained, day: nil, counts: true),
      CountedItem(code: "AG-2", site: nil, state: .trainingLate, day: nil, counts: false),
    ]
    #expect(DerivedFigure(site: nil, items: items).figure == .ratio(numerator: 1, denominator: 2))
    #expect(DerivedFigure(site: nil, items: []).figure.value(in: .percent) == nil)
  }

  @Test("is told for the whole, and for each site that something belongs to; what has no site is in the whole alone")
  func sites() {
    let items = [
      CountedItem(code: "AG-1", site: "VAL", state: .trained, day: nil, counts: true),
      CountedItem(code: "AG-2", site: "RIV", state: .trained, day: nil, counts: true),
      CountedItem(code: "AG-3", site: nil, state: .trained, day: nil, counts: true),
    ]
    let figures = DerivedFigure.all(of: items)
    #expect(figures.map(\.site) == [nil, "RIV", "VAL"])
    #expect(figures.map(\.items.count) == [3, 1, 1])
    #expect(DerivedFigure.all(of: []).map(\.site) == [nil])
  }

  @Test(
    "says how it is made",
    arguments: [
      (Derivation.agentsTrained(courses: ["A", "B"]), "derivation.agentsTrained"),
      (.feedbackAnswered, "derivation.feedbackAnswered"),
      (.themeSatisfaction(theme: "TEL"), "derivation.themeSatisfaction"),
      (.documentsReviewed(kind: .webPage, months: 6), "derivation.documentsReviewed"),
    ])
  func words(derivation: Derivation, key: String) {
    #expect(derivation.phrase.key == key)
  }

  @Test(
    "a refusal says which",
    arguments: [
      (DerivedFigure.Refusal.computed("AP-06"), "refusal.derived.computed"),
      (.notComputed("AP-06"), "refusal.derived.notComputed"), (.reasonMissing, "refusal.derived.reasonMissing"),
    ])
  func refusals(refusal: DerivedFigure.Refusal, key: String) {
    #expect(refusal.phrase.key == key)
  }
}
