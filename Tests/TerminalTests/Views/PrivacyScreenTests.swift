import Quality
import QualityStore
import Terminal
import TestSupport
import Testing

@Suite("The screens of personal data")
struct PrivacyScreenTests {
  private static let sights = [
    Sight("retention", .keys(.alt("d"))), Sight("form-retention", .keys(.alt("d")) + .typed("e")),
    Sight("form-erasure", .keys(.alt("d"), .alt("e")) + .typed("ag-0")),
  ]

  @Test("look right at every size, in every language", arguments: sights, Language.allCases)
  func looks(sight: Sight, language: Language) throws {
    let screens = try [Size.usual, .small, .least].map { size in
      try Played(sight.steps + [.silence], on: size, in: language, store: PrivacyScreenTests.store()).screen
    }
    expectGolden(screens.map(\.golden).joined(separator: "\n"), "screens/\(sight.name).\(language.rawValue).txt")
  }

  // One who left long ago, and one who wrote.
  private static func store() throws -> QualityStore {
    let store = try SampleLabel.filledStore()
    let (signature, closing) = (SampleLabel.signature(), SampleLabel.day("2025-02-03"))
    for retention in [
      Retention(.departure, months: 12, basis: Wording("registre des traitements")), Retention(.sender, months: 24),
    ] { try store.perform(SetRetention(retention), by: signature) }
    try store.perform(AddAgent(Agent(code: "AG-03", name: "Sacha Petit"), assignments: []), by: signature)
    try store.perform(DepartAgent(agent: "AG-03", on: SampleLabel.day("2025-10-15")), by: signature)
    try store.perform(
      AddFeedback(Feedback(subject: "Rampe", sender: "Maëlle Crouzet", receivedOn: SampleLabel.day("2025-01-20"))),
      by: signature)
    try store.perform(
      AnswerFeedback(code: "R-1", day: closing, answer: "Réparée", outcome: "Rampe réparée"),
      by: SampleLabel.signature(on: closing))
    return store
  }
}
