import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Recording a training session")
struct SessionFormTests {
  private func recorded(_ desk: Desk) throws -> [TrainingSession] { try desk.store.read { try $0.trainingSessions() } }

  @Test("one form, one decision, one undo: everybody who is chosen has the training")
  func record() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .trainings)
    desk.perform(.down, .recordSession)
    #expect(desk.text("course") == "ACCUEIL" && desk.text("day") == "24/11/2026")
    #expect(desk.reading("course") == "Accueil des usagers")
    desk.fill("day", "6/10/2026")
    #expect(desk.reading("day") == "mar. 6 oct. 2026 · il y a 49 jours")
    desk.fill("place", "Alençon")
    desk.fill("provider", "CVRH de Rouen")
    desk.fill("evidence", "emargement.pdf")
    #expect(desk.remarks == ["emargement.pdf : ce fichier est introuvable pour l’instant."])
    desk.focus("agents")
    desk.type("*")
    desk.press(.accept)
    #expect(desk.form == nil)
    #expect(desk.message == "Session S-1 enregistrée : ACCUEIL, 6 oct. 2026, 2 agents présents · u pour annuler")
    #expect(
      try recorded(desk) == [
        TrainingSession(
          code: "S-1", course: "ACCUEIL", day: SampleLabel.day("2026-10-06"), place: "Alençon",
          provider: "CVRH de Rouen", evidence: "emargement.pdf", attendees: ["AG-01", "AG-02"])
      ])
    desk.perform(.undo)
    #expect(try recorded(desk) == [])
  }

  @Test("where names are masked the sheet is not shown, and stays where nothing is typed")
  func masked() throws {
    var desk = try Desk(SampleLabel.storeWithSession(), at: .sessions, masksNames: true)
    #expect(!desk.lines.joined().contains("emargement") && !desk.side.contains("emargement"))
    desk.perform(.edit)
    #expect(desk.text("evidence") == "")
    desk.fill("place", "Argentan")
    desk.press(.save)
    #expect(try recorded(desk).map(\.evidence) == ["emargement.pdf"])
    #expect(try recorded(desk).map(\.place) == ["Argentan"])
  }

  @Test("the marked lines begin it: their agents are chosen, and their course where it is the same")
  func marked() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .trainings)
    desk.perform(.mark, .mark, .recordSession)
    #expect(desk.text("course") == "" && desk.text("agents") == "Alix Brun, Dominique Noël")
    #expect(desk.form?.focused.id == "course")
    desk.press(.cancel)
    desk.perform(.first, .mark, .down, .mark, .recordSession)
    #expect(desk.text("course") == "ACCUEIL" && desk.text("agents") == "Alix Brun, Dominique Noël")
    // Most urgent first.
    #expect(desk.field("agents")?.options.map(\.label) == ["AG-02 · BTI · en tutorat", "AG-01 · BAC · à jour"])
  }

  @Test("from an agent’s page it begins with that agent; the course that is typed decides who comes first")
  func fromAgent() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .agent("AG-02"))
    desk.perform(.recordSession)
    #expect(desk.text("agents") == "Alix Brun")
    #expect(desk.field("agents")?.options.map(\.value) == ["AG-02", "AG-01"])
    desk.fill("course", "fraude")
    #expect(desk.field("agents")?.options.map(\.value) == ["AG-01", "AG-02"])
    #expect(desk.text("agents") == "Alix Brun")
  }

  @Test("those who have it on that day already are named under the field before it is saved")
  func already() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .trainings)
    desk.perform(.recordSession)
    desk.fill("course", "accueil")
    desk.fill("day", "29/2/2024")
    desk.focus("agents")
    desk.type("*")
    #expect(desk.reading("agents") == "✗ AG-01 : cette formation lui est déjà notée le 29 févr. 2024.")
    desk.press(.save)
    #expect(desk.form?.focused.id == "agents")
    desk.type("noel ")
    desk.press(.save)
    #expect(try recorded(desk).map(\.attendees) == [["AG-02"]])
  }

  @Test("a day to come, and an unknown course, are refused under their fields")
  func refused() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .trainings)
    desk.perform(.recordSession)
    desk.focus("agents")
    desk.type("*")
    desk.fill("day", "+3j")
    desk.press(.save)
    #expect(desk.reading("day").hasPrefix("✗"))
    desk.fill("day", "hier")
    desk.fill("course", "zzz")
    desk.press(.save)
    #expect(desk.reading("course").hasPrefix("✗") && desk.form?.focused.id == "course")
    #expect(try recorded(desk) == [])
  }

  @Test("a course that another replaced is proposed only for the days before; who had left by then is named")
  func neverCounts() throws {
    let store = try SampleLabel.filledStore()
    let signature = SampleLabel.signature()
    try store.perform(
      ReplaceCourse("FRAUDE", by: .init(course: "ACCUEIL", since: SampleLabel.day("2026-06-01"))), by: signature)
    try store.perform(DepartAgent(agent: "AG-01", on: SampleLabel.day("2026-11-24")), by: signature)
    var desk = try Desk(store, at: .trainings)
    desk.perform(.recordSession)
    #expect(desk.field("course")?.options.map(\.value) == ["ACCUEIL"])
    desk.fill("course", "fraude")
    #expect(desk.reading("course").hasPrefix("✗ Cette formation est remplacée par ACCUEIL depuis le 1er juin 2026"))
    desk.fill("day", "31/5/2026")
    #expect(desk.reading("course") == "Fraude documentaire")
    desk.focus("agents")
    desk.type("*")
    #expect(desk.reading("agents") == "2 agents choisis")
    desk.fill("day", "14/1/2022")
    #expect(
      desk.reading("agents")
        == "✗ AG-02 : suivie le 14 janv. 2022, cette formation avait pris fin avant le premier poste de cet agent et "
        + "ne pourra jamais compter.")
    desk.press(.save)
    #expect(desk.form?.focused.id == "agents")
  }

  @Test("an edit shows who was there, adds and takes away; a place that was given is proposed again")
  func edit() throws {
    var desk = try Desk(SampleLabel.storeWithSession(), at: .session("S-1"))
    desk.perform(.edit)
    #expect(desk.text("agents") == "Alix Brun" && desk.text("place") == "Alençon")
    desk.focus("agents")
    desk.type("noel ")
    desk.type("alix ")
    desk.press(.save)
    #expect(desk.message == "Session S-1 corrigée : ACCUEIL, 1 agent ajouté, 1 retiré · u pour annuler")
    #expect(try recorded(desk).map(\.attendees) == [["AG-01"]])
    desk = try Desk(desk.store, at: .trainings)
    desk.perform(.recordSession)
    desk.focus("place")
    desk.type("al")
    #expect(desk.form?.suggestions.map(\.value) == ["Alençon"])
  }

  @Test("what others changed meanwhile is shown, and who I chose stays chosen")
  func meanwhile() throws {
    var desk = try Desk(SampleLabel.storeWithSession(), at: .session("S-1"))
    desk.perform(.edit)
    desk.focus("agents")
    desk.type("noel ")
    let before = try desk.store.read { try $0.trainingSession("S-1") }
    var theirs = before
    theirs.place = "Argentan"
    try desk.store.perform(EditSession(before, to: theirs), by: SampleLabel.signature())
    desk.press(.save)
    #expect(desk.text("place") == "Argentan" && desk.text("agents") == "Dominique Noël, Alix Brun")
    desk.press(.save)
    #expect(try recorded(desk).map(\.attendees) == [["AG-01", "AG-02"]])
  }
}
