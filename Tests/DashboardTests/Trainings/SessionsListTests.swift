import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The training sessions")
struct SessionsListTests {
  @Test("are opened from the trainings, the latest first, with how many were there and what proves it")
  func lines() throws {
    let store = try SampleLabel.storeWithSession()
    try store.perform(
      RecordSession(TrainingSession(course: "FRAUDE", day: SampleLabel.today, attendees: ["AG-01", "AG-02"])),
      by: SampleLabel.signature())
    var desk = try Desk(store, at: .trainings)
    desk.perform(.sessions)
    #expect(
      desk.lines == [
        "S-2 | 24 nov. 2026 | Fraude documentaire | 2 |  |  | sans feuille de présence",
        "S-1 | 6 oct. 2026 | Accueil des usagers | 1 | Alençon | CVRH | emargement.pdf",
      ])
    #expect(desk.summary == "2 sessions · 3 présences · 1 sans feuille de présence")
    desk.perform(.filter)
    desk.type("noel")
    #expect(desk.ids == ["S-2"])
  }

  @Test("one tells who was there, by name, and what was decided about it")
  func page() throws {
    var desk = try Desk(SampleLabel.storeWithSession(), at: .session("S-1"))
    #expect(
      desk.header == """
        Accueil des usagers
        Date : mar. 6 oct. 2026 · il y a 49 jours
        Lieu : Alençon
        Organisme : CVRH
        Preuve : emargement.pdf
        Salle 2
        """)
    #expect(desk.summary == "1 agent présent")
    #expect(desk.lines[0] == "présent | — | Alix Brun · BTI | ")
    #expect(desk.lines[1].contains("session S-1 enregistrée"))
    desk.perform(.open)
    #expect(desk.place == .agent("AG-02"))
  }

  @Test("names are masked where others look on")
  func masked() throws {
    let desk = try Desk(SampleLabel.storeWithSession(), at: .session("S-1"), masksNames: true)
    #expect(desk.lines[0] == "présent | — | AG-02 · BTI | ")
  }

  @Test("the sheet is looked for on demand, and one that is no file is said to be none")
  func sheet() throws {
    let store = try SampleLabel.storeWithSession()
    var desk = try Desk(store, at: .session("S-1"))
    desk.perform(.lookAtEvidence)
    #expect(desk.message == "1 fichier introuvable sur 1 : emargement.pdf")
    let before = try store.read { try $0.trainingSession("S-1") }
    var after = before
    after.evidence = "https://partage/emargement"
    try store.perform(EditSession(before, to: after), by: SampleLabel.signature())
    desk = try Desk(store, at: .session("S-1"))
    desk.perform(.lookAtEvidence)
    #expect(desk.message == "La feuille de présence n’est pas un fichier.")
  }

  @Test("one that was recorded by mistake is taken away, and comes back")
  func delete() throws {
    var desk = try Desk(SampleLabel.storeWithSession(), at: .trainings)
    desk.perform(.sessions, .open, .deleteSession)
    #expect(desk.place == .sessions && desk.ids == [])
    #expect(desk.emptiness == "Aucune session enregistrée : n en ajoute une, avec tous ses présents.")
    desk.perform(.undo)
    #expect(desk.ids == ["S-1"])
  }

  @Test("nothing is offered to be written where nothing can be")
  func readOnly() throws {
    var desk = try Desk(SampleLabel.storeWithSession(), at: .session("S-1"), isReadOnly: true)
    desk.perform(.edit)
    #expect(desk.form == nil && desk.message == "Ce fichier est ouvert en lecture seule.")
  }
}
