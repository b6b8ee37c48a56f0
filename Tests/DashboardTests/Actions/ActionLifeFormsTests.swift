import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Moving, finishing and closing an action")
struct ActionLifeFormsTests {
  @Test("moving proposes where it is")
  func move() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .action("A-2"))
    desk.perform(.moveAction)
    #expect([desk.text("stage"), desk.text("progress")] == ["en cours", "40"])
    #expect(desk.remarks == ["Réécrire les modèles de courriel"])
    desk.fill("progress", "75 %")
    #expect(desk.reading("progress") == "75 %")
    desk.press(.save)
    #expect(desk.message == "Action A-2 en cours, 75 % : Réécrire les modèles de courriel · u pour annuler")
  }

  @Test("moving what was done proposes to take it up again")
  func reopen() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .action("A-3"))
    desk.perform(.moveAction)
    #expect(desk.reading("stage") == "")
    #expect(desk.text("stage") == "en cours")
    desk.fill("progress", "80")
    desk.press(.save)
    let action = try desk.store.read { try $0.action("A-3") }
    #expect(action.stage == .inProgress)
    #expect(action.doneOn == nil)
  }

  @Test(
    "progress goes from 0 to 100 %",
    arguments: [
      ("0", "0 %"), ("100", "100 %"), ("62,5", "62 %"), ("101", nil), ("-1", nil), ("1e400", nil), ("x", nil),
    ]
      as [(String, String?)])
  func progress(text: String, reading: String?) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .action("A-1"))
    desk.perform(.moveAction)
    desk.fill("progress", text)
    #expect(desk.reading("progress") == reading ?? "✗ L’avancement va de 0 à 100 %.")
    desk.press(.save)
    #expect((desk.form == nil) == (reading != nil))
  }

  @Test("without an effect it is done, with one it is closed, and the form says which before it is saved")
  func close() throws {
    let store = try SampleLabel.filledStore()
    var desk = try Desk(store, at: .action("A-1"))
    desk.perform(.closeAction)
    #expect(desk.form?.focused.id == "evidence")
    #expect(
      desk.remarks.last
        == "Sans effet constaté, l’action sera « réalisée » ; elle sera « close » quand l’effet sera connu.")
    desk.press(.save)
    #expect(desk.reading("evidence") == "✗ à remplir")
    desk.type("registre 12")
    desk.press(.save)
    #expect(desk.message == "Action A-1 réalisée : Rappeler les appels perdus · u pour annuler")
    #expect(try store.read { try $0.action("A-1").stage } == .done)

    desk.perform(.closeAction)
    #expect(desk.text("evidence") == "registre 12")
    desk.fill("effect", "moins d’appels perdus")
    #expect(desk.remarks.last == "L’action sera close, avec sa preuve et son effet.")
    desk.press(.save)
    #expect(desk.message == "Action A-1 close : Rappeler les appels perdus · u pour annuler")
    #expect(try store.read { try $0.action("A-1").stage } == .closed)
  }
}
