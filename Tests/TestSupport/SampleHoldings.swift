import Quality
import QualityStore

/// The sample label with what indicators are computed from: themes, surveys, documents, feedback.
extension SampleLabel {
  /// The sample framework with two survey themes, and an indicator for each rule that computes one.
  public static let computingFramework: Framework = {
    var framework = SampleLabel.framework
    framework.themes = [
      Theme(code: "TEL", title: Wording("Accueil téléphonique", english: "Telephone"), engagements: [1, 2]),
      Theme(code: "ECRITS", title: Wording("Courriers et courriels"), engagements: [3], threshold: 80),
    ]
    framework.indicators += [
      computed("FOR-01", .agentsTrained(courses: ["ACCUEIL"]), .quarterly, engagements: [1]),
      computed("REC-01", .feedbackAnswered, .monthly, engagements: [3]),
      computed("SAT-01", .themeSatisfaction(theme: "TEL"), .yearly, engagements: [2]),
      computed("DOC-01", .documentsReviewed(kind: .webPage, months: 6), .quarterly, engagements: [3]),
    ]
    return framework
  }()

  private static func computed(
    _ code: String, _ derivation: Derivation, _ frequency: Frequency, engagements: [Int]
  ) -> Indicator {
    Indicator(
      code: code, family: "CC", title: Wording("Part calculée \(code)"), formula: Wording("comptés ÷ tous"),
      unit: .percent, isRatio: true, direction: .higher, target: Target(goal: 90, alert: 75), frequency: frequency,
      engagements: engagements, basis: Wording("proposition"), isProposal: true, derivation: derivation)
  }

  /// In memory, begun on the first day of 2026, with nothing recorded yet.
  public static func computingStore() throws -> QualityStore {
    try QualityStore.inMemory(
      StartLabel(prefecture: start.prefecture, framework: computingFramework, establishment: establishment),
      by: signature(on: day("2026-01-01")))
  }

  /// Documents, a survey and feedback of 2026.
  public static func hold(_ store: QualityStore) throws {
    let signature = signature()
    for document in documents { try store.perform(AddDocument(document), by: signature) }
    try store.perform(RecordSurvey(survey), by: signature)
    for feedback in feedback { try store.perform(AddFeedback(feedback), by: signature) }
    try store.perform(
      AnswerFeedback(code: "R-1", day: day("2026-09-18"), answer: "excuses et nouvel affichage"), by: signature)
  }

  /// In memory, with documents only: DOC-1 is up to date, DOC-2 expired, DOC-3 to be reviewed soon, DOC-4 withdrawn.
  public static func storeWithDocuments() throws -> QualityStore {
    let store = try store()
    try holdDocuments(store)
    return store
  }

  /// The documents of `storeWithDocuments`.
  public static func holdDocuments(_ store: QualityStore) throws {
    let signature = signature()
    let withdrawn = Document(
      title: "Demander un visa", kind: .form, engagements: [4], addedOn: day("2023-03-06"))
    for document in documents + [withdrawn] { try store.perform(AddDocument(document), by: signature) }
    try store.perform(WithdrawDocument(code: "DOC-4", reason: "service fermé"), by: signature)
  }

  /// As long as a SHA-256, and easily told from another.
  public static func digest(_ character: Character) -> String { String(repeating: character, count: 64) }

  /// DOC-1 is up to date, DOC-2 is expired, DOC-3 was never reviewed.
  public static let documents = [
    Document(
      title: "Prendre rendez-vous", kind: .webPage, link: "https://www.coteaux.gouv.fr/rendez-vous", engagements: [3],
      reviewMonths: 6, addedOn: day("2026-01-05"), reviewedOn: day("2026-09-01")),
    Document(
      title: "Accueillir au téléphone", engagements: [1, 2], reviewMonths: 12, addedOn: day("2024-05-02"),
      reviewedOn: day("2025-06-10")),
    Document(title: "Contacter la préfecture", kind: .webPage, reviewMonths: 6, addedOn: day("2026-06-01")),
  ]

  /// 312 of 380 satisfied by telephone, 18 of 25 by letters.
  public static let survey = Survey(
    heldOn: day("2026-10-16"),
    results: [
      ThemeResult(theme: "TEL", satisfied: 312, expressed: 380),
      ThemeResult(theme: "ECRITS", satisfied: 18, expressed: 25),
    ])

  /// R-1 is answered in time by `hold`, R-2 is late, R-3 is waited for.
  public static let feedback = [
    Feedback(
      kind: .complaint, channel: .counter, subject: "Horaires affichés faux", receivedOn: day("2026-09-07"),
      dueOn: day("2026-09-28"), site: "VAL", engagements: [1]),
    Feedback(
      kind: .complaint, channel: .letter, subject: "Courrier sans réponse", receivedOn: day("2026-10-01"),
      dueOn: day("2026-10-22"), site: "RIV", engagements: [3]),
    Feedback(
      kind: .suggestion, channel: .website, subject: "Rappeler les appels perdus", receivedOn: day("2026-11-18"),
      dueOn: day("2026-12-01")),
  ]
}

extension SampleLabel {
  /// The sample year with everything that indicators are computed from, and the figures of closed periods frozen.
  public static func heldStore() throws -> QualityStore {
    let store = try computingStore()
    try fill(store)
    try hold(store)
    try store.perform(FreezeFigures(), by: signature(FreezeFigures.author))
    return store
  }
}
