import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The newcomers on the screen")
struct OnboardingPanelsTests {
  private func store() throws -> QualityStore {
    let store = try SampleLabel.filledStore()
    try store.perform(
      AddAgent(
        Agent(code: "AG-03", name: "Sacha Petit", bureau: "BAC", site: "VAL"),
        assignments: [Assignment(agent: "AG-03", post: "GUICHET", since: SampleLabel.day("2026-11-02"))]),
      by: SampleLabel.signature())
    return store
  }

  @Test("are reached from the trainings, with their progress and what comes next")
  func list() throws {
    var desk = try Desk(store(), at: .trainings)
    desk.perform(.newcomers)
    #expect(desk.place == .newcomers)
    #expect(
      desk.lines == [
        "retard 17 j | Sacha Petit | Guichet | BAC | 2 nov. 2026 | 0/3 | Accès à la base documentaire | retard 17 j"
      ])
    #expect(desk.summary == "1 nouvel arrivant · 1 en retard")
    desk.rest()
    #expect(
      desk.side == """
        Sacha Petit
        Guichet, depuis le 2 nov. 2026
        Présentation de la démarche qualité : retard 7 j
        Accès à la base documentaire : retard 17 j
        Accueil des usagers : dans 159 j
        """)
  }

  @Test("one of them is ticked with one key, and unticked with the same")
  func ticking() throws {
    var desk = try Desk(store(), at: .newcomers)
    desk.perform(.open, .down, .checkOnboarding)
    #expect(desk.lines[1] == "fait | Accès à la base documentaire | étape | BASE | 7 nov. 2026 | 24 nov. 2026 | fait")
    #expect(desk.message == "Accueil de AG-03 (GUICHET), fait le 24 nov. 2026 : BASE · u pour annuler")
    #expect(desk.summary == "1 sur 3")
    desk.perform(.checkOnboarding)
    #expect(desk.message == "Cette touche ne fait rien ici : ? pour l’aide.")
    desk.perform(.uncheckOnboarding)
    #expect(desk.summary == "0 sur 3")
    desk.perform(.last, .checkOnboarding)
    #expect(desk.message == "La formation ACCUEIL se coche d’elle-même : enregistrez-la une fois suivie.")
    desk.perform(.open)
    #expect(desk.place == .agent("AG-03"))
    desk.perform(.onboarding)
    let key = Onboarding.Key(agent: "AG-03", post: "GUICHET", since: SampleLabel.day("2026-11-02"))
    #expect(desk.place == .onboarding(key))
  }

  @Test("nobody new is said so, and names can be masked")
  func none() throws {
    #expect(
      try Desk(SampleLabel.filledStore(), at: .newcomers).emptiness
        == "Personne n’a pris de poste depuis 6 mois.")
    #expect(try Desk(store(), at: .newcomers, masksNames: true).lines[0].contains("| AG-03 |"))
  }
}
