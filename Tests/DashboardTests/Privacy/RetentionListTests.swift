import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Personal data on the screen")
struct RetentionListTests {
  private let signature = SampleLabel.signature()

  // AG-01 left long ago, R-1 was closed not so long ago.
  private func store() throws -> QualityStore {
    let store = try SampleLabel.filledStore()
    try store.perform(SetRetention(Retention(.departure, months: 12, basis: Wording("registre"))), by: signature)
    try store.perform(SetRetention(Retention(.sender, months: 24)), by: signature)
    try store.perform(AddAgent(Agent(code: "AG-03", name: "Sacha Petit"), assignments: []), by: signature)
    try store.perform(DepartAgent(agent: "AG-03", on: SampleLabel.day("2026-11-24")), by: signature)
    try store.perform(
      AddFeedback(
        Feedback(subject: "Rampe", sender: "Maëlle Crouzet", receivedOn: SampleLabel.day("2024-11-04"))),
      by: signature)
    try store.perform(
      AnswerFeedback(code: "R-1", day: SampleLabel.day("2024-11-05"), answer: "Réparée", outcome: "Rampe réparée"),
      by: SampleLabel.signature(on: SampleLabel.day("2024-11-05")))
    return store
  }

  @Test("what is past its delay comes first, under the delays")
  func list() throws {
    var desk = try Desk(store(), at: .retention)
    #expect(
      desk.header == """
        Nom d’un agent parti : 12 mois après le départ
        Auteur d’un retour : 24 mois après la clôture · 1 à effacer
        Feuille d’émargement : sans limite de durée
        """)
    #expect(desk.summary == "1 à effacer")
    #expect(
      desk.lines == [
        "retard 19 j | R-1 | auteur d’un retour | Maëlle Crouzet | 5 nov. 2024 | 5 nov. 2026 | retard 19 j",
        "dans 365 j | AG-03 | nom d’un agent parti | Sacha Petit | 24 nov. 2026 | 24 nov. 2027 | dans 365 j",
      ])
    desk.perform(.open)
    #expect(desk.place == .feedback("R-1"))
  }

  @Test("names are masked where others look on")
  func masked() throws {
    let lines = try Desk(store(), at: .retention, masksNames: true).lines
    #expect(lines[0].contains("| … |"))
    #expect(lines[1].contains("| AG-03 | nom d’un agent parti | AG-03 |"))
  }

  @Test("somebody is erased once the code is typed, and nothing is left of them: no draft either")
  func erasing() throws {
    var desk = try Desk(store(), at: .retention)
    desk.perform(.open, .edit)
    desk.fill("details", "Merci, Maëlle Crouzet")
    desk.press(.cancel)
    desk.perform(.back, .erasePerson)
    #expect(desk.form.map { desk.model.context.phrases($0.title) } == "Effacer R-1 de tout le fichier")
    desk.type("R-2")
    desk.press(.save)
    #expect(desk.reading("code") == "✗ Ce n’est pas ce code : rien n’a été effacé.")
    desk.fill("code", "r-1")
    desk.press(.save)
    #expect(desk.message == "R-1 est effacé, aussi du journal")
    #expect(desk.lines.count == 1)
    #expect(try desk.store.read { try $0.feedback("R-1") }.sender == "")
    desk.perform(.resumeDraft)
    #expect(desk.form == nil)
    desk.perform(.undo)
    #expect(desk.message == "Un effacement ne s’annule pas : ce qui est effacé n’existe plus.")
  }

  @Test("an agent who has not left is erased only when asked twice")
  func inService() throws {
    var desk = try Desk(store(), at: .agent("AG-01"))
    desk.perform(.erasePerson)
    desk.type("ag-01")
    desk.press(.save)
    #expect(
      desk.form?.generalProblem.map { desk.model.context.phrases($0).spaced }
        == "AG-01 n’est pas parti. Enregistrez encore une fois pour effacer quand même.")
    desk.press(.save)
    #expect(try desk.store.read { try $0.agents() }.contains { $0.code == "EX-1" })
    desk.perform(.agents)
    #expect(desk.lines.contains { $0.contains("EX-1") })
  }

  @Test("a delay is changed where its data is, and lifted when it is emptied")
  func delays() throws {
    var desk = try Desk(store(), at: .retention)
    desk.perform(.edit)
    #expect(desk.text("months") == "24")
    desk.fill("months", "36")
    desk.press(.save)
    #expect(desk.message == "Auteur d’un retour : conservation de 36 mois · u pour annuler")
    #expect(desk.lines[0].contains("| R-1 |") && desk.lines[0].hasSuffix("| 5 nov. 2027 | dans 346 j"))
    desk.perform(.edit)
    desk.fill("months", "")
    desk.press(.save)
    #expect(desk.header.contains("Auteur d’un retour : sans limite de durée"))
    #expect(desk.lines.count == 1)
    desk.perform(.edit)
    desk.fill("months", "0")
    desk.press(.save)
    #expect(desk.reading("months") == "✗ Une durée de conservation va de 1 à 600 mois.")
  }
}
