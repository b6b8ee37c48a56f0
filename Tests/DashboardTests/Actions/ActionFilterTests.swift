import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The filter of the action plan")
struct ActionFilterTests {
  private static func plan() throws -> QualityStore {
    let store = try SampleLabel.filledStore()
    let more = [
      CorrectiveAction(
        title: "Former deux agents", kind: .preventive, origin: .audit, priority: .low, owner: .bureau("BAC"),
        engagements: [4], createdOn: SampleLabel.day("2026-10-01"), dueOn: SampleLabel.day("2027-01-31"),
        steps: [ActionStep("Choisir la session")]),
      CorrectiveAction(
        title: "Refaire l’affiche", owner: "le prestataire", engagements: [1, 4],
        createdOn: SampleLabel.day("2026-10-01"), dueOn: SampleLabel.day("2026-12-31")),
    ]
    for action in more { try store.perform(AddAction(action), by: SampleLabel.signature()) }
    return store
  }

  private static func ids(_ filter: String, _ language: Language = .french) throws -> [String] {
    var desk = try Desk(plan(), at: .actions, in: language)
    desk.perform(.filter)
    desk.type(filter)
    return desk.ids.sorted()
  }

  @Test(
    "knows what is late, whose it is, what it serves, how it stands and when it is due",
    arguments: [
      ("retard", ["A-1"]), ("late", ["A-1"]), ("à-juger", []), ("-retard active", ["A-2", "A-4", "A-5"]),
      ("bientôt", ["A-2"]),
      ("à:BAC", ["A-1", "A-4"]), ("@bac -retard", ["A-4"]), ("to:dominique", ["A-2"]), ("à:\"le prest\"", ["A-5"]),
      ("à:noel,bac", ["A-1", "A-2", "A-4"]), ("E1", ["A-1", "A-5"]), ("E4", ["A-4", "A-5"]),
      ("eng:1,3", ["A-1", "A-2", "A-5"]),
      ("#E4 -E1", ["A-4"]), ("!TEL-01", ["A-1"]), ("ind:tel", ["A-1"]), ("!haute", ["A-1"]), ("prio:basse", ["A-4"]),
      ("prio:high", ["A-1"]), ("état:ouverte", ["A-1", "A-4", "A-5"]), ("etat:en-cours", ["A-2"]),
      ("state:done", ["A-3"]),
      ("origine:audit", ["A-2", "A-4"]), ("nature:prev", ["A-4"]), ("site:RIV", ["A-1"]),
      ("avant:31/12", ["A-1", "A-2", "A-5"]),
      ("avant:30/12", ["A-1", "A-2"]), ("après:31/12/2026", ["A-4", "A-5"]), ("éch:12/2026", ["A-2", "A-5"]),
      ("mois:T1/2027", ["A-4"]),
      ("sans:preuve active", ["A-1", "A-2", "A-4", "A-5"]), ("avec:preuve", ["A-3"]), ("sans:responsable", ["A-3"]),
      ("sans:ech", ["A-3"]), ("avec:étape", ["A-4"]), ("retard appels", ["A-1"]), ("retard affiche", []),
      ("\"retard\"", ["A-1"]),
      ("avant:jamais", []), ("à:personne", []),
    ] as [(String, [String])])
  func matching(filter: String, ids: [String]) throws {
    #expect(try Self.ids(filter) == ids)
  }

  @Test("understands the words of the other language, and tells them in its own")
  func english() throws {
    #expect(try Self.ids("retard à:BAC", .english) == ["A-1"])
    var desk = try Desk(Self.plan(), at: .actions, in: .english)
    desk.perform(.filter)
    desk.type("late prio:high -E3")
    #expect(desk.model.panel.list?.filterTold == "late · priority high · not E3")
    #expect(desk.list.note(desk.model.context) == "1 of 5 · late · priority high · not E3")
  }

  @Test("tells how it was understood, and what means nothing")
  func told() throws {
    var desk = try Desk(Self.plan(), at: .actions)
    desk.perform(.filter)
    desk.type("retard à:BAC avant:31/12")
    #expect(
      desk.list.note(desk.model.context).spaced
        == "1 sur 5 · en retard · responsable BAC · échéance le 31 déc. 2026 au plus tard")
    desk.type(" à:BAX")
    #expect(desk.ids == [])
    #expect(desk.emptiness == "« à:BAX » ne désigne rien ici (proches : BAC).")
  }

  @Test("Tab completes the last word")
  func completion() throws {
    var desk = try Desk(Self.plan(), at: .actions)
    desk.perform(.filter)
    desk.type("ret")
    #expect(desk.model.panel.list?.filterCompletions == ["retard"])
    desk.press(.next)
    desk.type("à:b")
    desk.press(.next)
    guard case .filter(let editor) = desk.model.overlay else {
      Issue.record("no filter")
      return
    }
    #expect(editor.text == "retard à:BAC ")
    #expect(desk.ids == ["A-1"])
  }

  @Test("one’s own actions are those of the agent who has one’s name, and no name shows where names are masked")
  func mine() throws {
    let store = try Self.plan()
    let owner = Owner.agent(code: "AG-77", name: "Camille Roux")
    try store.perform(
      AddAgent(Agent(code: "AG-77", name: "Camille Roux"), assignments: []), by: SampleLabel.signature())
    try store.perform(
      AddAction(CorrectiveAction(title: "Préparer la revue", owner: owner, createdOn: SampleLabel.today)),
      by: SampleLabel.signature())
    var desk = try Desk(store, at: .actions)
    desk.perform(.filter)
    desk.type("à:moi")
    #expect(desk.ids == ["A-6"])
    #expect(desk.model.panel.list?.filterTold == "responsable Camille Roux")
    var masked = try Desk(store, at: .actions, masksNames: true)
    masked.perform(.filter)
    masked.type("à:camille")
    #expect(masked.ids == [])
    masked.press(.edit(.deleteToStart))
    masked.type("à:AG-77")
    #expect(masked.model.panel.list?.filterTold == "responsable AG-77")
  }
}
