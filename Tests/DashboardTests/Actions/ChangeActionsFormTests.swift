import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("Marked actions")
struct ChangeActionsFormTests {
  private func desk() throws -> Desk { try Desk(SampleLabel.filledStore(), at: .actions) }
  private func marked(_ desk: Desk) -> [String] { (desk.list.list?.marked ?? []).sorted() }
  private func note(_ desk: Desk) -> String { desk.list.note(desk.model.context).spaced }

  @Test("are chosen one by one, all at once, or the other way round")
  func marking() throws {
    var desk = try desk()
    desk.perform(.mark)
    #expect(marked(desk) == ["A-1"])
    #expect(desk.selected == "A-2")
    desk.perform(.invertMarks)
    #expect(marked(desk) == ["A-2", "A-3"])
    desk.perform(.markAll)
    #expect(marked(desk) == ["A-1", "A-2", "A-3"])
    desk.perform(.markAll)
    #expect(marked(desk) == [])
    desk.perform(.group, .left, .mark)
    #expect(marked(desk) == ["A-2"])
  }

  @Test("stay through a reading, a sort, a filter and groups, and Esc takes the marks away first")
  func staying() throws {
    var desk = try desk()
    desk.perform(.mark, .mark)
    desk.model.refresh(from: desk.store)
    desk.perform(.sort, .reverse, .group)
    #expect(marked(desk) == ["A-1", "A-2"])
    desk.perform(.filter)
    desk.type("retard")
    desk.press(.accept)
    #expect(note(desk) == "2 marquées, dont 1 hors filtre · 1 sur 3 · en retard")
    desk.perform(.back)
    #expect(note(desk) == "1 sur 3 · en retard")
    desk.perform(.back)
    #expect(desk.list.rowCount == 6)
  }

  @Test("forget what is gone, and say that a command is about one alone")
  func gone() throws {
    var desk = try desk()
    try desk.store.perform(
      AddAction(CorrectiveAction(title: "Revoir", createdOn: SampleLabel.today)), by: SampleLabel.signature())
    desk.expectNews()
    desk.perform(.markAll)
    #expect(marked(desk) == ["A-1", "A-2", "A-3", "A-4"])
    try desk.store.undo(by: SampleLabel.signature())
    desk.expectNews()
    #expect(marked(desk) == ["A-1", "A-2", "A-3"])
    desk.perform(.closeAction)
    #expect(desk.message == "3 actions sont marquées : e les modifie ensemble, Échap les démarque.")
    #expect(marked(desk).count == 3)
    #expect(!desk.model.offers(.edit))
  }

  @Test("are changed together: old and new are shown first, and one undo takes it back")
  func change() throws {
    var desk = try desk()
    desk.perform(.mark, .mark, .changeMarked)
    #expect(desk.model.context.phrases(try #require(desk.form).title) == "Modifier 2 actions")
    #expect(desk.shown == ["owner", "due", "move", "priority"])
    #expect(
      desk.remarks == [
        "A-1  Rappeler les appels perdus · BAC · 12 nov. 2026 · ouverte",
        "A-2  Réécrire les modèles de courriel · Dominique Noël · 20 déc. 2026 · en cours",
      ])
    desk.fill("owner", "BTI")
    desk.fill("due", "31/1/2027")
    #expect(desk.shown == ["owner", "due", "move", "priority", "reason"])
    desk.fill("priority", "haute")
    #expect(
      desk.remarks == [
        "A-1  BAC → BTI · 12 nov. 2026 → 31 janv. 2027",
        "A-2  Dominique Noël → BTI · 20 déc. 2026 → 31 janv. 2027 · priorité normale → priorité haute",
      ])
    desk.press(.save)
    #expect(desk.reading("reason") == "✗ Il manque la raison : elle reste avec l’action.")
    desk.fill("reason", "le prestataire tarde")
    desk.press(.save)
    #expect(desk.message == "2 actions modifiées : A-1, A-2 · u pour annuler")
    #expect(marked(desk) == [])
    let actions = try desk.store.read { try $0.actions() }
    #expect(actions.prefix(2).map(\.owner) == [.bureau("BTI"), .bureau("BTI")])
    #expect(actions.prefix(2).map(\.postponements.count) == [1, 1])
    desk.perform(.undo)
    #expect(try desk.store.read { try $0.actions() }.map(\.owner) == ["BAC", "Dominique Noël", .nobody])
  }

  @Test("those that refuse are named, and left as they are once that is confirmed")
  func refusing() throws {
    var desk = try desk()
    desk.perform(.markAll, .changeMarked)
    desk.fill("move", "en cours")
    #expect(
      desk.remarks == [
        "✗ A-3 · Cette action est réalisée : seul l’examen de son effet la rouvre.",
        "A-1  ouverte → en cours", "A-2  Réécrire les modèles de courriel · Dominique Noël · 20 déc. 2026 · en cours",
      ])
    desk.press(.save)
    #expect(
      desk.form?.generalProblem.map { desk.model.context.phrases($0).spaced }
        == "1 refuse et reste comme avant (A-3) : enregistrez de nouveau pour modifier les autres.")
    #expect(try desk.store.read { try $0.action("A-1") }.stage == .open)
    desk.press(.save)
    #expect(desk.message == "1 action modifiée : A-1 · u pour annuler")
  }

  @Test("nothing is written where nothing is asked for, or all refuse")
  func nothing() throws {
    var desk = try desk()
    desk.perform(.last, .mark, .changeMarked)
    desk.press(.save)
    #expect(desk.form?.generalProblem == Phrase("change.nothingAsked"))
    desk.fill("move", "reprise")
    desk.press(.save)
    #expect(desk.form?.generalProblem == Phrase("change.allRefuse"))
    #expect(marked(desk) == ["A-3"])
  }

  @Test("those that were given up are taken up again by a later day, for a reason that is asked for")
  func resuming() throws {
    var desk = try desk()
    for code in ["A-1", "A-2"] {
      try desk.store.perform(CancelAction(code: code, reason: "sans objet"), by: SampleLabel.signature())
    }
    desk.expectNews()
    desk.perform(.filter)
    desk.type("état:annulée")
    desk.press(.accept)
    desk.perform(.markAll, .changeMarked)
    desk.fill("move", "reprise")
    #expect(desk.shown == ["owner", "due", "move", "priority"])
    desk.fill("due", "31/1/2027")
    #expect(desk.shown == ["owner", "due", "move", "priority", "reason"])
    #expect(!desk.remarks.contains { $0.hasPrefix("✗") })
    desk.press(.save)
    #expect(desk.reading("reason") == "✗ Il manque la raison : elle reste avec l’action.")
    desk.fill("reason", "le marché est signé")
    desk.press(.save)
    #expect(desk.message == "2 actions modifiées : A-1, A-2 · u pour annuler")
    let actions = try desk.store.read { try $0.actions() }.prefix(2)
    #expect(actions.map(\.stage) == [.open, .open])
    #expect(actions.flatMap(\.postponements).map(\.reason) == ["le marché est signé", "le marché est signé"])
  }

  @Test("what somebody else changed meanwhile is told, and saving again goes on")
  func meanwhile() throws {
    var desk = try desk()
    desk.perform(.mark, .changeMarked)
    desk.fill("priority", "basse")
    try desk.store.perform(
      MoveAction(code: "A-1", stage: .inProgress, progress: 10), by: SampleLabel.signature())
    desk.press(.save)
    #expect(desk.message.hasPrefix("Quelqu’un d’autre a modifié"))
    #expect(desk.remarks.contains("A-1  priorité haute → priorité basse"))
    desk.press(.save)
    #expect(try desk.store.read { try $0.action("A-1") }.priority == .low)
    #expect(try desk.store.read { try $0.action("A-1") }.stage == .inProgress)
  }

  @Test("are not marked on the overview, nor changed in a file that is only read")
  func elsewhere() throws {
    var desk = try Desk(SampleLabel.filledStore())
    desk.perform(.nextZone)
    #expect(!desk.model.offers(.mark))
    var reading = try Desk(SampleLabel.filledStore(), at: .actions, isReadOnly: true)
    reading.perform(.mark, .changeMarked)
    #expect(reading.message == "Ce fichier est ouvert en lecture seule.")
  }

  @Test("long previews are gone through with the page keys")
  func scrolling() throws {
    let store = try SampleLabel.filledStore()
    for number in 1...20 {
      try store.perform(
        AddAction(CorrectiveAction(title: "Action \(number)", createdOn: SampleLabel.today)),
        by: SampleLabel.signature())
    }
    var desk = try Desk(store, at: .actions)
    desk.perform(.markAll, .changeMarked)
    desk.press(.pageDown, .pageDown)
    #expect(desk.form?.scroll == 10)
    #expect(desk.form?.focused.id == "owner")
    desk.press(.pageUp, .pageUp, .pageUp)
    #expect(desk.form?.scroll == 0)
    desk.press(.pageDown)
    desk.type("B")
    #expect(desk.form?.scroll == 0)
  }
}
