import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The matrix of agents and courses")
struct TrainingMatrixListTests {
  private func desk(filter: String = "", masksNames: Bool = false) throws -> Desk {
    try Desk(SampleLabel.filledStore(), at: .trainingMatrix(filter: filter), masksNames: masksNames)
  }

  private func totals(_ desk: Desk) -> [String] {
    desk.list.totals(desk.model.context).map { PlainText.words($0, desk.model.context) }
  }

  @Test("has a row for each agent and a column for each course")
  func lines() throws {
    let desk = try desk()
    #expect(desk.list.columns(desk.model.context).map(\.key) == ["agent", "bureau", "FRAUDE", "ACCUEIL"])
    #expect(
      desk.lines == [
        "Alix Brun | BTI | non concerné | en tutorat (15 juil. 2026)",
        "Dominique Noël | BAC | échue (10 mars 2026) | à jour (29 févr. 2028)",
      ])
    #expect(desk.summary == "2 agents · 1 en retard")
    #expect(totals(desk) == ["À jour", "", "0/1", "1/2"])
  }

  @Test("hides names on a shared screen")
  func masked() throws {
    let desk = try desk(masksNames: true)
    #expect(desk.lines.map { $0.prefix(5) } == ["AG-01", "AG-02"])
  }

  @Test("is walked cell by cell, each told beside it")
  func walking() throws {
    var desk = try desk()
    #expect(desk.list.list?.walkedColumn == "FRAUDE")
    desk.rest()
    #expect(desk.side.contains("non concerné\nAucun poste occupé ne la demande."))
    for (name, agent, course) in [
      (.left, "AG-02", "FRAUDE"), (.right, "AG-02", "ACCUEIL"), (.right, "AG-02", "ACCUEIL"),
      (.down, "AG-01", "ACCUEIL"), (.left, "AG-01", "FRAUDE"),
    ] as [(Command.Name, String, String)] {
      desk.perform(name)
      #expect([desk.selected, desk.list.list?.walkedColumn] == [agent, course], "\(name.text)")
    }
    desk.rest()
    #expect(
      desk.side == """
        Dominique Noël
        Fraude documentaire
        État : échue
        Échéance : mar. 10 mars 2026 · retard 259 j
        Suivie le 10 mars 2022, à renouveler au bout de 4 ans.
        Postes occupés
        Instruction des titres, depuis le 1er sept. 2019
        BAC · VAL
        Sessions suivies
        jeu. 10 mars 2022 · attestation 114
        À inscrire à la prochaine session ; d’ici là, un tutorat peut couvrir l’agent.
        Entrée ouvre ses formations ; a crée une action liée.
        """)
    desk.perform(.open)
    #expect(desk.place == .agent("AG-01"))
  }

  @Test("tells only the agents that a filter lets through, and counts those")
  func filter() throws {
    var desk = try desk(filter: "retard")
    #expect(desk.ids == ["AG-01"])
    #expect(totals(desk) == ["À jour", "", "0/1", "1/1"])
    let context = desk.model.context
    for (filter, ids) in [
      ("tutorat", ["AG-02"]), ("bureau:bac", ["AG-01"]), ("-bureau:bac", ["AG-02"]), ("site:riv", ["AG-02"]),
      ("poste:titres", ["AG-01"]), ("cours:accueil", ["AG-02", "AG-01"]), ("cours:fraude", ["AG-01"]),
      ("etat:tutorat", []), ("etat:en-tutorat", ["AG-02"]), ("avant:1/4/2026", ["AG-01"]), ("brun", ["AG-02"]),
      ("sans:site", []), ("late -tutored", ["AG-01"]),
    ] {
      desk.model.change { $0.filter(filter, context) }
      #expect(desk.ids == ids, "\(filter)")
    }
  }

  @Test("keeps the column where one was, also when others are taken away")
  func columns() throws {
    var desk = try desk()
    desk.perform(.right)
    let context = desk.model.context
    desk.model.change { $0.change(.columns(["agent", "ACCUEIL"]), context) }
    #expect(desk.list.list?.walkedColumn == "ACCUEIL")
    desk.model.change { $0.change(.columns(["agent", "FRAUDE"]), context) }
    #expect(desk.list.list?.walkedColumn == "FRAUDE")
    #expect(totals(desk) == ["À jour", "0/1"])
  }

  @Test("groups agents by bureau, and folds a group from its first cell")
  func groups() throws {
    var desk = try desk()
    desk.perform(.group, .left)
    #expect(
      desk.list.rows(0..<9, desk.model.context).compactMap(\.heading?.title) == [
        "BAC · Bureau de l’accueil", "BTI · Bureau des titres",
      ])
    desk.perform(.left)
    #expect(desk.list.rowCount == 3)
  }

  @Test("shows who is away, of whom nothing is asked meanwhile")
  func away() throws {
    let history = AgentHistory(
      Agent(code: "AG-9", name: "Nora Petit"),
      assignments: [Assignment(agent: "AG-9", post: "GUICHET", since: SampleLabel.day("2020-01-06"))],
      absences: [Absence(agent: "AG-9", since: SampleLabel.day("2026-10-01"))])
    let retired = AgentHistory(Agent(code: "AG-8", name: "Ève Roy"), assignments: [])
    let rules = TrainingRules(courses: SampleLabel.framework.courses, posts: SampleLabel.framework.posts)
    let matrix = TrainingMatrix(of: [history, retired], under: rules, on: SampleLabel.today)
    let lines = matrix.lines.compactMap { TrainingMatrixList.Line($0, of: matrix, courses: [0, 1]) }
    #expect(lines.map(\.agent.code) == ["AG-9"])
    #expect(lines[0].deadlines.isEmpty)
  }

  @Test("leads to the coverage, and is led to from the list")
  func places() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .trainings)
    desk.perform(.trainingMatrix)
    #expect(desk.place == .trainingMatrix(filter: ""))
    desk.perform(.trainingCoverage)
    #expect(desk.place == .trainingCoverage)
  }
}
