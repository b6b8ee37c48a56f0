import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("Columns and views of the plan")
struct ListViewsTests {
  private func desk() throws -> Desk { try Desk(SampleLabel.filledStore(), at: .actions) }
  private func keys(_ desk: Desk) -> [String] { desk.list.columns(desk.model.context).map(\.key) }
  private func menu(_ desk: Desk) -> Menu? {
    if case .menu(let menu) = desk.model.overlay { menu } else { nil }
  }

  @Test("columns are shown or not, put in another order, and the usual ones again")
  func columns() throws {
    var desk = try desk()
    let usual = keys(desk)
    #expect(usual == ["mark", "code", "title", "owner", "due", "state", "progress", "link"])
    desk.perform(.columns)
    #expect(menu(desk)?.entries.map(\.text).prefix(4) == ["État", "Code", "Action", "Responsable"])
    // Without the owner, with the stage after the code.
    desk.press(.down, .down, .down, .insert(" "), .down, .down, .down, .down, .down, .insert("x"))
    #expect(menu(desk)?.selected?.id == "stage")
    desk.press(.edit(.left), .edit(.left), .edit(.left), .edit(.left), .edit(.left), .edit(.left), .accept)
    #expect(keys(desk) == ["mark", "code", "stage", "title", "due", "state", "progress", "link"])
    #expect(
      desk.lines[0]
        == "retard 12 j | A-1 | ouverte | Rappeler les appels perdus | 12 nov. 2026 | retard 12 j | 0 % | TEL-01")
    desk.perform(.columns)
    desk.press(.edit(.deleteForward), .cancel)
    #expect(keys(desk) == usual)
  }

  @Test("every column has a cell, whatever is chosen", arguments: Language.allCases)
  func cells(language: Language) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions, in: language)
    let all = desk.list.columnChoices(desk.model.context).map(\.column.key)
    #expect(all.count == 22)
    try desk.model.changeList(.columns(all), desk.store)
    for row in desk.list.rows(0..<3, desk.model.context) { #expect(row.cells.count == all.count) }
    try desk.model.changeList(.columns(["nothing", "code"]), desk.store)
    #expect(keys(desk) == ["code"])
  }

  @Test("without any column, the usual ones stay")
  func none() throws {
    var desk = try desk()
    desk.perform(.columns)
    for _ in 0..<8 { desk.press(.insert(" "), .down) }
    desk.press(.accept)
    #expect(keys(desk).count == 8)
  }

  @Test("a view is kept under a name and looked at again, with all that makes it")
  func views() throws {
    var desk = try desk()
    desk.perform(.filter)
    desk.type("active")
    desk.press(.accept)
    desk.perform(.group, .sort, .saveView)
    #expect(desk.remarks == ["La vue garde : active · par responsable · tri par code"])
    desk.type("À mener")
    desk.press(.save)
    #expect(desk.message == "Vue « À mener » enregistrée · u pour annuler")
    #expect(desk.list.list?.view?.name == "À mener")
    desk.perform(.reverse)
    #expect(desk.list.list?.view == nil)
    desk.perform(.views)
    desk.press(.accept)
    #expect(desk.list.arrangement(desk.model.context) == ListArrangement())
    desk.perform(.views)
    #expect(menu(desk)?.entries.map(\.text) == ["La liste habituelle", "À mener"])
    #expect(menu(desk)?.entries[1].note == "active · par responsable · tri par code")
    desk.press(.down, .accept)
    #expect(
      desk.list.arrangement(desk.model.context)
        == ListArrangement(filter: "active", grouping: "owner", order: "code"))
    #expect(desk.list.count == 2)
    #expect(desk.list.list?.view?.name == "À mener")
  }

  @Test("a name that is taken asks before it is given to another view")
  func replacing() throws {
    var desk = try desk()
    desk.perform(.saveView)
    desk.type("Plan")
    desk.press(.save)
    desk.perform(.layout, .saveView)
    desk.type("plan")
    desk.press(.save)
    #expect(
      desk.form?.generalProblem.map { desk.model.context.phrases($0).spaced }
        == "« Plan » existe déjà (comme d’habitude) : enregistrez de nouveau pour la remplacer.")
    desk.press(.save)
    let views = try desk.store.read { try $0.savedViews(of: "actions") }
    #expect(views.map(\.arrangement.layout) == [.board])
  }

  @Test("a view is forgotten from the list of views, and comes back with undo")
  func forgetting() throws {
    var desk = try desk()
    desk.perform(.saveView)
    desk.type("Plan")
    desk.press(.save)
    desk.perform(.views)
    desk.press(.edit(.deleteForward))
    #expect(menu(desk)?.entries.count == 2)
    desk.press(.down, .edit(.deleteForward))
    #expect(menu(desk)?.entries.count == 1)
    #expect(desk.list.list?.view == nil)
    desk.press(.cancel)
    desk.perform(.undo)
    #expect(try desk.store.read { try $0.savedViews(of: "actions") }.map(\.name) == ["Plan"])
  }

  @Test("nothing is kept in a file that is only read, and other lists have no views")
  func elsewhere() throws {
    let store = try SampleLabel.filledStore()
    try store.perform(
      SaveView(SavedView(of: "actions", named: "Plan", ListArrangement(grouping: "gone", order: "gone"))),
      by: SampleLabel.signature())
    var reading = try Desk(store, at: .actions, isReadOnly: true)
    reading.perform(.saveView)
    #expect(reading.message == "Ce fichier est ouvert en lecture seule.")
    reading.perform(.views)
    reading.press(.down, .edit(.deleteForward))
    #expect(reading.message == "Ce fichier est ouvert en lecture seule.")
    // What the list has no more is as usual.
    reading.press(.accept)
    #expect(reading.list.rowCount == 3)
    #expect(try !Desk(store, at: .indicators).model.offers(.saveView))
  }
}
