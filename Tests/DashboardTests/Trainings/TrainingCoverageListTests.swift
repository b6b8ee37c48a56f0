import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The coverage of the trainings")
struct TrainingCoverageListTests {
  private func desk() throws -> Desk { try Desk(SampleLabel.heldStore(), at: .trainingCoverage) }

  private func titled(_ desk: Desk) -> [String] {
    let context = desk.model.context
    return desk.list.rows(0..<desk.list.rowCount, context).map { row in
      row.heading.map { "\($0.title) \($0.count)" }
        ?? row.cells.dropFirst().prefix(3).map { PlainText.words($0, context) }.joined(separator: " | ").spaced
    }
  }

  @Test("counts everyone, each site, bureau, post and course, beside the indicators")
  func lines() throws {
    let desk = try desk()
    #expect(
      titled(desk) == [
        "Ensemble 1", "Tous les agents concernés | 0 sur 2 | 0,0 %",
        "Indicateurs calculés 1", "FOR-01 Part calculée FOR-01 | 1 sur 2 | 50,0 %",
        "Par site 2", "Rivecourt | 0 sur 1 | 0,0 %", "Valmont | 0 sur 1 | 0,0 %",
        "Par bureau 2", "Bureau de l’accueil | 0 sur 1 | 0,0 %", "Bureau des titres | 0 sur 1 | 0,0 %",
        "Par poste 2", "Guichet | 0 sur 1 | 0,0 %", "Instruction des titres | 0 sur 1 | 0,0 %",
        "Par formation 2", "Accueil des usagers | 1 sur 2 | 50,0 %", "Fraude documentaire | 0 sur 1 | 0,0 %",
      ])
    #expect(desk.summary == "0 sur 2 à jour")
  }

  @Test("agrees with the indicator that counts the same course, to the last agent")
  func agrees() throws {
    let store = try SampleLabel.heldStore()
    try store.read { reader in
      let today = SampleLabel.today
      let items = try #require(
        try reader.derivedItems(of: "FOR-01", in: Period(.quarterly, containing: today), on: today))
      let coverage = try reader.trainingDeadlines(on: today).coverage(of: .course("ACCUEIL"), on: today)
      #expect(coverage == TrainingCoverage(of: items))
      #expect(coverage.assigned == 2)
    }
  }

  @Test("tells who is behind, and leads to them")
  func side() throws {
    var desk = try desk()
    desk.model.change { $0.select(id: "course ACCUEIL") }
    desk.rest()
    #expect(
      desk.side == """
        Accueil des usagers
        À jour : 1 sur 2
        Part : 50,0 %
        Tutorat : 1
        1 agent n’est pas à jour
        Alix Brun : en tutorat (15 juil. 2026) ACCUEIL
        Un agent compte une fois : il est à jour s’il l’est pour chaque formation regardée. Le tutorat ne compte pas.
        Entrée montre ces agents dans la matrice.
        """)
    desk.perform(.open)
    #expect(desk.place == .trainingMatrix(filter: "cours:ACCUEIL"))
    #expect(desk.ids == ["AG-02", "AG-01"])
  }

  @Test("leads from an indicator to its figures, and to what was counted")
  func indicator() throws {
    var desk = try desk()
    desk.model.change { $0.select(id: "FOR-01") }
    desk.rest()
    #expect(desk.side.contains("Période en cours (T4 2026), comptée à ce jour."))
    desk.perform(.counted)
    #expect(desk.place == .counted("FOR-01", SampleLabel.period("2026-Q4")))
    desk.perform(.back, .open)
    #expect(desk.place == .indicator("FOR-01"))
  }

  @Test("filters the matrix as people type it", arguments: Language.allCases)
  func filters(language: Language) throws {
    let context = Desk.context(language)
    for scope in [.site("RIV"), .bureau("BAC"), .post("TITRES"), .course("FRAUDE"), .site(nil), .bureau(nil)]
      as [TrainingScope]
    {
      let desk = try Desk(
        SampleLabel.filledStore(), at: .trainingMatrix(filter: scope.filter(context)), in: language)
      #expect(desk.list.list?.filterProblem == nil, "\(scope)")
      let members = try desk.store.read { try $0.trainingDeadlines(on: SampleLabel.today) }.filter(scope.contains)
      #expect(Set(desk.ids) == Set(members.map(\.agent.code)), "\(scope)")
    }
  }

  @Test("nobody to train is said, and no part is counted")
  func empty() throws {
    let desk = try Desk(SampleLabel.store(), at: .trainingCoverage)
    #expect(desk.emptiness == "Aucune formation à suivre : aucun agent n’occupe un poste qui en demande.")
    #expect(desk.list.rowCount == 0)
  }
}
