import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("A draft")
struct DraftTests {
  @Test("is kept by Esc, taken up again from the same line, and gone once it is saved")
  func life() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.type("Prévenir les agents")
    desk.press(.next)
    desk.type("BAC")
    desk.press(.cancel)
    #expect(desk.form == nil)
    #expect(desk.message == "Brouillon gardé : la même touche le rouvre.")

    desk.perform(.addAction)
    #expect(desk.message == "Brouillon repris.")
    #expect(desk.text("title") == "Prévenir les agents")
    #expect(desk.text("owner") == "BAC")
    #expect(desk.form?.focused.id == "owner")
    desk.press(.save)
    #expect(desk.message.hasPrefix("Action A-4 ouverte : Prévenir les agents"))

    desk.perform(.first, .addAction)
    #expect(desk.text("title") == "")
  }

  @Test("of another line is another draft")
  func perLine() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.type("Pour A-1")
    desk.press(.cancel)
    desk.perform(.down, .addAction)
    #expect(desk.text("title") == "")
    desk.press(.cancel)
    desk.perform(.up, .addAction)
    #expect(desk.text("title") == "Pour A-1")
  }

  @Test("is not made of a form that was only looked at")
  func untouched() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.press(.next, .next, .cancel)
    #expect(desk.message == "")
    desk.perform(.addAction)
    #expect(desk.message == "")
  }

  @Test("of an edit can be saved after somebody else changed the action: only what was typed is changed")
  func changedMeanwhile() throws {
    let store = try SampleLabel.filledStore()
    var desk = try Desk(store, at: .actions)
    desk.perform(.edit)
    desk.fill("notes", "vu au COPIL")
    var changed = try store.read { try $0.action("A-1") }
    let before = changed
    changed.cause = "trois postes vacants"
    try store.perform(EditAction(before, to: changed), by: SampleLabel.signature("Sacha Petit"))

    desk.press(.save)
    #expect(desk.message.hasPrefix("Quelqu’un d’autre a modifié cette fiche depuis que vous l’avez ouverte"))
    #expect(desk.text("notes") == "vu au COPIL")
    // What the other changed is told, and taken where nothing was typed.
    #expect(desk.remarks.contains("Cause : deux postes vacants → trois postes vacants"))
    #expect(desk.text("cause") == "trois postes vacants")
    desk.press(.cancel)
    desk.perform(.edit)
    #expect(desk.text("notes") == "vu au COPIL")
    #expect(desk.text("cause") == "trois postes vacants")
    desk.press(.save)
    let saved = try store.read { try $0.action("A-1") }
    #expect(saved.notes == "vu au COPIL")
    #expect(saved.cause == "trois postes vacants")
  }

  @Test("outlives the program: the next start tells of it, and one key takes it up")
  func outlives() throws {
    let (store, shelf) = (try SampleLabel.filledStore(), MemoryShelf())
    var desk = try Desk(store, at: .actions, drafts: shelf.shelf)
    desk.perform(.addAction)
    desk.type("Prévenir les agents")
    desk.fill("kind", "amélioration")
    desk.model.keepDrafts()
    #expect(shelf.count == 1)

    var next = try Desk(store, drafts: shelf.shelf)
    #expect(next.message == "Un brouillon vous attend : y reprend le dernier.")
    next.perform(.resumeDraft)
    #expect(next.text("title") == "Prévenir les agents")
    #expect(next.text("kind") == "amélioration")
    #expect(next.form?.focused.id == "kind")
    next.press(.save)
    #expect(next.message.hasPrefix("Action A-4 ouverte"))
    #expect(shelf.isEmpty)
    next.perform(.resumeDraft)
    #expect(next.message == "Aucun brouillon n’attend.")
  }

  @Test("is thrown away only when that was asked twice")
  func discard() throws {
    let shelf = MemoryShelf()
    var desk = try Desk(SampleLabel.filledStore(), at: .actions, drafts: shelf.shelf)
    desk.perform(.addAction)
    desk.type("Prévenir")
    desk.model.keepDrafts()
    desk.press(.discard)
    #expect(desk.message == "Ctrl-X de nouveau jette ce qui a été tapé.")
    desk.type(" les agents")
    desk.press(.discard)
    #expect(desk.text("title") == "Prévenir les agents")
    desk.press(.discard)
    #expect(desk.message == "Brouillon jeté.")
    #expect(desk.form == nil)
    desk.perform(.addAction)
    #expect(desk.text("title") == "")
    desk.press(.cancel)
    desk.model.keepDrafts()
    #expect(shelf.isEmpty)
  }

  @Test("of another session on the same label stays")
  func twoSessions() throws {
    let (store, shelf) = (try SampleLabel.filledStore(), MemoryShelf())
    var (mine, theirs) = (
      try Desk(store, at: .actions, drafts: shelf.shelf), try Desk(store, at: .actions, drafts: shelf.shelf)
    )
    mine.perform(.addAction)
    mine.type("Prévenir")
    mine.model.keepDrafts()
    theirs.perform(.last, .addAction)
    theirs.type("Relire")
    theirs.model.keepDrafts()
    #expect(shelf.count == 2)
    mine.press(.save)
    #expect(shelf.count == 1)
  }

  @Test("that an editor changed is changed in its field; one that fails changes nothing")
  func editor() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.type("Prévenir")
    desk.press(.editOutside)
    #expect(desk.text("title") == "Prévenir")
    #expect(desk.message == "Aucun éditeur n’a été trouvé : donnez-en un dans la variable EDITOR.")
  }
}
