import Quality
import QualityStore

extension SampleLabel {
  /// In memory, with a year of figures, actions, agents, trainings and committees.
  public static func filledStore() throws -> QualityStore {
    let store = try store()
    try fill(store)
    return store
  }

  /// Records the sample year in a store that follows the sample framework.
  public static func fill(_ store: QualityStore) throws {
    let signature = signature()
    try store.perform(ImportMeasurements(figures), by: signature)
    for action in actions { try store.perform(AddAction(action), by: signature) }
    try store.perform(MoveAction(code: "A-2", stage: .inProgress, progress: 40), by: signature)
    try store.perform(FinishAction(code: "A-3", evidence: ["note du 3 novembre"]), by: signature)
    for (agent, assignments) in agents { try store.perform(AddAgent(agent, assignments: assignments), by: signature) }
    for training in trainings { try store.perform(RecordTraining(training), by: signature) }
    try store.perform(RecordTutoring(tutoring), by: signature)
    try store.perform(
      HoldObligation(code: "COPIL", day: day("2025-03-12"), note: "compte rendu en ligne"), by: signature)
  }

  /// TEL-01 by site each month, falling on one site; TEL-02 and CC-03 for the whole; CC-01 and CC-02 each quarter.
  public static let figures: [Measurement] =
    (0..<12).flatMap { index -> [Measurement] in
      let month = period("2025-11").advanced(by: index).code
      let step = Double(index)
      return [
        ratio("TEL-01", month, 900 - 10 * step, of: 1000, site: "VAL"),
        ratio("TEL-01", month, 410 + step, of: 500, site: "RIV"),
        ratio("TEL-02", month, 72_000 - 1500 * step, of: 1200),
        value("CC-03", month, 340 + (step * 37).truncatingRemainder(dividingBy: 50)),
      ]
    } + [
      ratio("CC-01", "2025-Q4", 512, of: 640, site: "VAL"), ratio("CC-01", "2026-Q1", 540, of: 610, site: "VAL"),
      ratio("CC-01", "2026-Q2", 0, of: 0, site: "RIV", note: "registre perdu"), value("CC-02", "2026-Q2", 14.5),
      value("CC-02", "2026-Q3", 17.25),
    ]

  /// Open, under way, and done: once added.
  public static let actions = [
    CorrectiveAction(
      title: "Rappeler les appels perdus", origin: .indicator, priority: .high, owner: "BAC", bureau: "BAC",
      site: "RIV", indicator: "TEL-01", engagements: [1, 2], cause: "deux postes vacants",
      createdOn: day("2026-09-01"), dueOn: day("2026-11-12")),
    CorrectiveAction(
      title: "Réécrire les modèles de courriel", origin: .audit, owner: "Dominique Noël", engagements: [3],
      createdOn: day("2026-10-05"), dueOn: day("2026-12-20")),
    CorrectiveAction(title: "Afficher les horaires d’été", createdOn: day("2026-06-01")),
  ]

  /// AG-01 is late for one course, AG-02 was never trained and is tutored.
  public static let agents: [(Agent, [Assignment])] = [
    (
      Agent(code: "AG-01", name: "Dominique Noël", bureau: "BAC", site: "VAL"),
      [Assignment(agent: "AG-01", post: "TITRES", since: day("2019-09-01"))]
    ),
    (
      Agent(code: "AG-02", name: "Alix Brun", bureau: "BTI", site: "RIV"),
      [Assignment(agent: "AG-02", post: "GUICHET", since: day("2026-01-15"))]
    ),
  ]

  public static let trainings = [
    Training(agent: "AG-01", course: "FRAUDE", day: day("2022-03-10"), evidence: "attestation 114"),
    Training(agent: "AG-01", course: "ACCUEIL", day: day("2024-02-29")),
  ]

  public static let tutoring = Tutoring(
    agent: "AG-02", course: "ACCUEIL", tutor: "AG-01", since: day("2026-09-01"), until: day("2026-12-31"))
}
