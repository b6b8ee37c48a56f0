import Quality
import QualityStore

/// The sample label with working groups.
extension SampleLabel {
  /// G-1 is at work on a complaint, G-2 has not met for two months, G-3 is closed; D-1 has a group that has met.
  public static func groupStore() throws -> QualityStore {
    let store = try computingStore()
    try fill(store)
    try hold(store)
    try formGroups(in: store)
    try store.perform(FreezeFigures(), by: signature())
    return store
  }

  /// Needs the agents, actions, figures and feedback of the sample year.
  public static func formGroups(in store: QualityStore) throws {
    let signature = signature()
    for group in groups { try store.perform(FormGroup(group), by: signature) }
    let decisions: [any Decision] = [
      HoldGroupMeeting(code: "G-1", GroupMeeting(on: day("2026-10-05"), notes: "Les files durent vingt minutes.")),
      HoldGroupMeeting(code: "G-1", GroupMeeting(on: day("2026-11-09"), notes: "Deux causes.\nUne action à ouvrir.")),
      AddCause(code: "G-1", category: .people, text: "Un seul agent à midi"),
      AddCause(code: "G-1", category: .method, text: "Rendez-vous tous donnés à 9 h"),
      LinkAction(code: "G-1", action: "A-1"), LinkAction(code: "G-1", action: "A-3"),
      HoldGroupMeeting(code: "G-2", GroupMeeting(on: day("2026-09-01"))),
      CloseGroup(code: "G-3", on: day("2026-07-01"), conclusion: "Le plan est à jour."),
      ConfirmDegradation(indicator: "TEL-01", site: nil),
      FormWorkingGroup(code: "D-1", members: [.bureau("BTI")], firstMeeting: day("2026-12-03")),
      HoldGroupMeeting(code: "D-1", GroupMeeting(on: today, notes: "Premier tour de table.")),
    ]
    for decision in decisions { _ = try store.perform(decision, by: signature) }
  }

  private static let groups = [
    WorkingGroup(
      title: "Attente au guichet", formedOn: day("2026-09-28"), feedback: "R-1",
      members: [.agent(code: "AG-01", name: "Dominique Noël"), .bureau("BTI"), "Une représentante des usagers"]),
    WorkingGroup(
      title: "Accessibilité du site", formedOn: day("2026-08-20"), finding: "images sans texte",
      members: [.bureau("BAC")]),
    WorkingGroup(title: "Plan d’accès", formedOn: day("2026-03-02"), members: ["La communication"]),
  ]
}
