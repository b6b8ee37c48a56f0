import Quality
import QualityStore

/// The sample label with everything that users said.
extension SampleLabel {
  /// What `hold` records, and the survey of the year before, which tells the sites apart.
  public static func listeningStore() throws -> QualityStore {
    let store = try computingStore()
    try store.perform(RecordSurvey(earlierSurvey), by: signature())
    try hold(store)
    return store
  }

  /// 285 of 350 satisfied by telephone; nothing was asked about letters.
  public static let earlierSurvey = Survey(
    heldOn: day("2025-10-17"),
    results: [
      ThemeResult(theme: "TEL", site: "VAL", satisfied: 180, expressed: 220),
      ThemeResult(theme: "TEL", site: "RIV", satisfied: 105, expressed: 130),
    ])

  /// Feedback at every stage: R-1 has an action and an answer, R-2 is closed, R-3 led to nothing, R-4 was not acknowledged
  /// in time, R-5 questions accessibility, R-6 was closed and is taken up again.
  public static func handledStore() throws -> QualityStore {
    let store = try computingStore()
    let decisions: [any Decision] =
      handled.map { AddFeedback($0) } + [
        AcknowledgeFeedback(code: "R-1", day: day("2026-11-05")),
        AddAction(CorrectiveAction(title: "Réparer la rampe", createdOn: today), for: .feedback("R-1")),
        AnswerFeedback(code: "R-1", day: day("2026-11-20"), answer: "La rampe rouvre en décembre."),
        AnswerFeedback(
          code: "R-2", day: day("2026-10-20"), answer: "Merci : c’est fait.", outcome: "temps d’attente affiché"),
        TriageFeedback(code: "R-3", as: .nothing, because: "remerciements transmis"),
        TriageFeedback(code: "R-4", as: .answer, owner: .bureau("BAC")),
        AnswerFeedback(code: "R-6", day: day("2026-11-13"), answer: "excuses", outcome: "courrier retrouvé"),
        ReopenFeedback(code: "R-6", because: "le courrier n’est jamais arrivé"),
      ]
    for decision in decisions { try store.perform(decision, by: signature()) }
    return store
  }

  private static let handled = [
    Feedback(
      kind: .complaint, channel: .letter, subject: "Rampe fermée",
      details: "Bonjour,\n\nla rampe est fermée depuis l’été.\nMerci d’avance.", sender: "Maëlle Crouzet",
      severity: .serious, receivedOn: day("2026-11-02"), site: "VAL", bureau: "BAC", engagements: [1],
      owner: .bureau("BAC"), messageID: "<1@example.org>",
      attachments: [
        .init(name: "rampe.jpg", mediaType: "image/jpeg", size: 48_213, place: "/srv/retours/rampe.jpg")
      ]),
    Feedback(
      kind: .suggestion, channel: .website, subject: "Afficher le temps d’attente", receivedOn: day("2026-10-05")),
    Feedback(kind: .remark, channel: .committee, subject: "Accueil agréable", receivedOn: day("2026-11-10")),
    Feedback(kind: .complaint, channel: .email, subject: "Courriel sans réponse", receivedOn: day("2026-11-10")),
    Feedback(
      kind: .complaint, channel: .counter, subject: "Pas de boucle magnétique", severity: .serious,
      isAccessibility: true, receivedOn: day("2026-11-20"), site: "RIV"),
    Feedback(kind: .complaint, channel: .phone, subject: "Courrier perdu", receivedOn: day("2026-11-12")),
  ]
}
