import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The obligations")
struct ObligationsListTests {
  private func desk(at place: Place = .obligations, in language: Language = .french) throws -> Desk {
    let store = try SampleLabel.store()
    let signature = SampleLabel.signature()
    try store.perform(
      HoldObligation(code: "COPIL", day: SampleLabel.day("2025-03-12"), note: "salle Verlaine"), by: signature)
    try store.perform(PlanObligation(code: "COPIL", day: SampleLabel.day("2026-12-12")), by: signature)
    return try Desk(store, at: place, in: language)
  }

  @Test(
    "are told by what is due first: the last time, the limit, the planned day, how it stands and how it comes round")
  func lines() throws {
    let french = try desk()
    #expect(
      french.lines == [
        "dans 37 j | Comité de pilotage | 12 mars 2025 | 31 déc. 2026 | 12 déc. 2026 | dans 37 j | une fois par année civile | COPIL",
        "dans 547 j | Audit de suivi | — | 24 mai 2028 | — | dans 547 j | tous les 18 mois, depuis la dernière fois | AUDIT",
      ])
    #expect(french.summary == "0 en retard · 0 à prévoir")
    #expect(try desk(in: .english).lines[0].hasSuffix("| in 37 d | once in a calendar year | COPIL"))
  }

  @Test("one has its page: what is due, what to do, and every time that it was met")
  func page() throws {
    var desk = try desk()
    desk.perform(.open)
    #expect(desk.place == .obligation("COPIL"))
    #expect(
      desk.header == """
        Comité de pilotage
        État : dans 37 j
        Limite : jeu. 31 déc. 2026 · dans 37 j
        Prévue le : sam. 12 déc. 2026
        Dernière fois : mer. 12 mars 2025
        Périodicité : une fois par année civile
        La tenir le 12 déc. 2026, puis la noter.
        """)
    #expect(desk.lines == ["12 mars 2025 | — | salle Verlaine"])
    #expect(desk.summary == "1 fois notée")
  }

  @Test(
    "a plan is told as it stands: to come, beyond the limit, or past and not noted",
    arguments: [
      ("2026-12-12", "2026-11-24", "dans 37 j", "COPIL le 12 déc. J-18"),
      ("2027-01-05", "2026-11-24", "prévue trop tard", "COPIL le 5 janv. 2027 J-42"),
      ("2026-12-12", "2026-12-12", "à noter", "COPIL à noter (12 déc.)"),
      ("2026-12-12", "2026-12-15", "à noter", "COPIL à noter (12 déc.)"),
      ("2026-12-12", "2027-01-02", "retard 2 j", "COPIL retard 2 j"),
    ])
  func planned(day: String, today: String, state: String, short: String) throws {
    let store = try SampleLabel.store()
    let signature = SampleLabel.signature()
    try store.perform(HoldObligation(code: "COPIL", day: SampleLabel.day("2025-03-12")), by: signature)
    try store.perform(PlanObligation(code: "COPIL", day: SampleLabel.day(day)), by: signature)
    let desk = try Desk(store, at: .obligations, today: SampleLabel.day(today))
    #expect(desk.lines[0].contains("| \(state) |"))
    let deadline = try #require(try store.read { try $0.obligationDeadlines(on: SampleLabel.day(today)) }.first)
    #expect(deadline.short(desk.model.context).spaced == short)
  }

  @Test("years that went by without it are told, and what follows another says so")
  func told() throws {
    let store = try SampleLabel.store()
    let before = try store.read { try $0.obligation("AUDIT") }
    var audit = before
    audit.follows = .init("COPIL", afterMonths: 6)
    try store.perform(EditObligation(before, to: audit), by: SampleLabel.signature())
    let desk = try Desk(store, at: .obligation("COPIL"), today: SampleLabel.day("2028-01-15"))
    #expect(desk.header.contains("Limites manquées : 31 déc. 2026, 31 déc. 2027\n"))
    #expect(desk.emptiness == "Jamais tenue jusqu’ici : r la note comme tenue.")
    let following = try Desk(store, at: .obligation("AUDIT"))
    #expect(following.header.contains("Suit : COPIL, 6 mois après\n"))
  }

  @Test("the list is reached from anywhere, and one of them from the palette")
  func reached() throws {
    var desk = try Desk(SampleLabel.store())
    desk.perform(.obligations)
    #expect(desk.place == .obligations)
    desk.perform(.palette)
    desk.type("audit de suivi")
    desk.press(.accept)
    #expect(desk.place == .obligation("AUDIT"))
  }
}
