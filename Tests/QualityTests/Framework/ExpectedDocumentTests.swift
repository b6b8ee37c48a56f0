import Quality
import Testing

@Suite("A document that the framework expects")
struct ExpectedDocumentTests {
  @Test("comes into the base never reviewed, with its own review period")
  func added() {
    let expected = ExpectedDocument(
      title: "Déclaration d’accessibilité", kind: .webPage, engagements: [11], reviewMonths: 36, isAccessibility: true)
    let document = expected.document(addedOn: day("2026-11-24"))
    #expect(document.title == "Déclaration d’accessibilité")
    #expect((document.kind, document.engagements, document.isAccessibility) == (.webPage, [11], true))
    #expect((document.addedOn, document.reviewedOn, document.due) == (day("2026-11-24"), nil, day("2029-11-24")))
    #expect(document.state(on: day("2026-11-24")) == .toReview)
  }
}
