import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("What was counted for a computed figure")
struct CountedListTests {
  @Test("is told one by one, what does not count first, and adds up to the figure")
  func lines() throws {
    let desk = try Desk(SampleLabel.heldStore(), at: .counted("FOR-01", SampleLabel.period("2026-Q3")))
    #expect(
      desk.lines == [
        "en tutorat, non formé | AG-02 | Alix Brun | en tutorat, non formé | ACCUEIL |  | 15 juil. 2026 | RIV | 0 | 1",
        "formé | AG-01 | Dominique Noël | formé | ACCUEIL | 29 févr. 2024 | 29 févr. 2028 | VAL | 1 | 1",
      ])
    #expect(desk.summary == "FOR-01 · 1 ÷ 2 = 50,0 %")
    #expect(
      desk.header
        == """
        Part calculée FOR-01
        Agents formés ÷ agents dont le poste demande au moins une de ces formations : ACCUEIL ; au dernier jour de la \
        période. Qui attend sa première formation, ou est en tutorat, n’est pas compté comme formé
        Relevé arrêté le 24 nov. 2026 : ce qui est enregistré depuis ne le change pas.
        """)
  }

  @Test("names documents and complaints, and masks agents on a shared screen")
  func names() throws {
    let store = try SampleLabel.heldStore()
    #expect(
      try Desk(store, at: .counted("DOC-01", SampleLabel.period("2026-Q3"))).lines == [
        "jamais revu | DOC-3 | Contacter la préfecture | jamais revu |  |  |  |  | 0 | 1",
        "revu | DOC-1 | Prendre rendez-vous | revu |  | 1er sept. 2026 |  |  | 1 | 1",
      ])
    #expect(
      try Desk(store, at: .counted("REC-01", SampleLabel.period("2026-10"))).lines == [
        "sans réponse | R-2 | Courrier sans réponse | sans réponse |  |  | 22 oct. 2026 | RIV | 0 | 1"
      ])
    let masked = try Desk(store, at: .counted("FOR-01", SampleLabel.period("2026-Q3")), masksNames: true)
    #expect(
      masked.lines == [
        "en tutorat, non formé | AG-02 | AG-02 | en tutorat, non formé | ACCUEIL |  | 15 juil. 2026 | RIV | 0 | 1",
        "formé | AG-01 | AG-01 | formé | ACCUEIL | 29 févr. 2024 | 29 févr. 2028 | VAL | 1 | 1",
      ])
  }

  @Test("a period that goes on says so; one that has nothing too")
  func open() throws {
    let store = try SampleLabel.heldStore()
    let running = try Desk(store, at: .counted("FOR-01", SampleLabel.period("2026-Q4")))
    #expect(running.header.hasSuffix("Période en cours : le relevé sera arrêté à sa clôture."))
    let empty = try Desk(store, at: .counted("SAT-01", SampleLabel.period("2025")))
    #expect(empty.lines == [])
    #expect(empty.emptiness == "Rien n’a été compté pour cette période.")
  }

  @Test("is reached from the list and from the figures of its indicator, and leads to the agent")
  func ways() throws {
    var desk = try Desk(SampleLabel.heldStore(), at: .indicators)
    desk.perform(.filter)
    desk.type("for-01")
    desk.press(.accept)
    desk.perform(.counted)
    #expect(desk.place == .counted("FOR-01", SampleLabel.period("2026-Q3")))
    desk.perform(.open)
    #expect(desk.place == .agent("AG-02"))
    desk.perform(.back, .back, .open, .down, .counted)
    #expect(desk.place == .counted("FOR-01", SampleLabel.period("2026-Q2")))
  }

  @Test("there is none for a figure that was entered")
  func entered() throws {
    var desk = try Desk(SampleLabel.heldStore(), at: .indicators)
    desk.perform(.filter)
    desk.type("tel-01")
    desk.press(.accept)
    desk.perform(.counted)
    #expect(desk.place == .indicators)
    #expect(desk.message == "TEL-01 n’est pas calculé par Vigie : son relevé se saisit.")
  }

  @Test("its indicator says how it is computed, and what the period that goes on comes to")
  func detail() throws {
    var desk = try Desk(SampleLabel.heldStore(), at: .indicators)
    desk.perform(.filter)
    desk.type("for-01")
    desk.press(.accept)
    desk.rest()
    #expect(
      desk.side.contains(
        """
        Calculé par Vigie
        Agents formés ÷ agents dont le poste demande au moins une de ces formations : ACCUEIL ; au dernier jour de la \
        période. Qui attend sa première formation, ou est en tutorat, n’est pas compté comme formé
        Compté, T3 2026 : 1 ÷ 2 = 50,0 %
        formé : 1
        en tutorat, non formé : 1
        En cours, T4 2026 : 1 ÷ 2 = 50,0 %
        """))
  }
}
