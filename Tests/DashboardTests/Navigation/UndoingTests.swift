import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Undoing by key, and what cannot be done")
struct UndoingTests {
  @Test("what was done, undone and done again is said each time")
  func undoRedo() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.moveAction)
    desk.fill("progress", "60")
    desk.press(.save)
    #expect(desk.message == "Action A-1 en cours, 60 % : Rappeler les appels perdus · u pour annuler")
    desk.perform(.undo)
    #expect(desk.message == "Annulé : action A-1 en cours, 60 % : Rappeler les appels perdus")
    desk.perform(.redo)
    #expect(desk.message == "Rétabli : action A-1 en cours, 60 % : Rappeler les appels perdus")
  }

  @Test("there is nothing to redo before something was undone")
  func nothing() throws {
    var desk = try Desk(SampleLabel.filledStore())
    desk.perform(.redo)
    #expect(desk.message == "Rien à rétablir : aucune annulation ne précède.")
  }

  @Test("somebody who decided nothing has nothing to undo")
  func stranger() throws {
    let store = try SampleLabel.filledStore()
    let context = Context(
      phrases: Phrases(.french), moment: Moment(today: SampleLabel.today, seconds: 0), author: "Sacha Petit")
    var model = try DashboardModel(reading: store, context)
    model.perform(.undo, in: store)
    #expect(model.message?.text.spaced == "Rien à annuler : vous n’avez pris aucune décision dans ce fichier.")
  }

  @Test(
    "a file opened read-only refuses every change, with the reason",
    arguments: [
      (.actions, .addAction), (.actions, .edit), (.actions, .moveAction), (.actions, .closeAction),
      (.indicators, .record), (.indicator("TEL-01"), .edit), (.overview, .undo), (.overview, .redo),
      (.journal, .addAction),
    ] as [(Place, Command.Name)])
  func readOnly(place: Place, name: Command.Name) throws {
    let store = try SampleLabel.filledStore()
    var desk = try Desk(store, at: place, isReadOnly: true)
    desk.perform(name)
    #expect(desk.form == nil)
    #expect(desk.message == "Ce fichier est ouvert en lecture seule.")
    #expect(try store.read { try $0.journalCount() } == 13)
  }

  @Test("what is closed cannot be changed, and says how to reopen it")
  func closed() throws {
    let store = try SampleLabel.filledStore()
    try store.perform(
      CloseAction(code: "A-1", evidence: ["courriel"], effect: "plus d’appels"), by: SampleLabel.signature())
    var desk = try Desk(store, at: .action("A-1"))
    desk.perform(.edit)
    #expect(
      desk.message == "Cette action est déjà close : pour la rouvrir, annulez la décision qui l’a terminée.")
  }

  @Test("nothing can be opened or changed where nothing is selected")
  func empty() throws {
    var desk = try Desk(SampleLabel.store(), at: .actions)
    for name in [Command.Name.open, .edit, .moveAction, .closeAction] {
      desk.perform(name)
      #expect(desk.message == "Rien n’est sélectionné.")
    }
    desk.perform(.addAction)
    #expect(desk.form != nil)
  }
}
