import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The page of an action")
struct ActionPageTests {
  private func page() throws -> Desk { try Desk(SampleLabel.filledStore(), at: .action("A-1")) }

  @Test("a step that was added is selected: it is done with the next key, and taken back with the same")
  func steps() throws {
    var desk = try page()
    desk.perform(.addStep)
    desk.type("Appeler Orange")
    desk.press(.save)
    let place = try desk.store.read { try $0.action("A-1").steps.count }
    #expect(desk.selected == "step \(place)")
    #expect(desk.model.offers(.finishStep) && !desk.model.offers(.takeStepBack))
    desk.perform(.finishStep)
    #expect(desk.message == "Étape faite de l’action A-1 : Appeler Orange · u pour annuler")
    #expect(desk.selected == "step \(place)")
    #expect(desk.model.offers(.takeStepBack) && !desk.model.offers(.finishStep))
    desk.perform(.takeStepBack)
    #expect(try desk.store.read { try $0.action("A-1").steps.last?.doneOn } == nil)
    desk.perform(.undo, .undo, .undo)
    #expect(try desk.store.read { try $0.action("A-1").steps.count } == place - 1)
  }

  @Test("evidence that was added is selected, and taken away again where it was given by mistake")
  func evidence() throws {
    var desk = try page()
    desk.perform(.addEvidence)
    desk.type("PV du 20/11")
    desk.press(.save)
    #expect(desk.selected == "evidence PV du 20/11")
    desk.perform(.removeEvidence)
    #expect(desk.message == "Preuve retirée de l’action A-1 : PV du 20/11 · u pour annuler")
    #expect(try desk.store.read { try $0.action("A-1").evidence } == [])
  }

  @Test("a decision of its history opens with what it changed")
  func history() throws {
    var desk = try page()
    desk.perform(.last, .open)
    guard case .journalEntry(let entry) = desk.place else {
      Issue.record("the place is \(desk.place)")
      return
    }
    #expect(try desk.store.read { try $0.journalEntry(entry).fact } == "actionOpened")
  }

  @Test("nothing is offered on what is over but to look again and to take up again")
  func over() throws {
    let store = try SampleLabel.filledStore()
    try store.perform(CancelAction(code: "A-1", reason: "autre voie"), by: SampleLabel.signature())
    var desk = try Desk(store, at: .action("A-1"))
    desk.perform(.addStep)
    #expect(desk.form == nil)
    #expect(desk.message.contains("annulée"))
    desk.perform(.moveAction)
    #expect(desk.text("move") == "reprise")
  }
}
