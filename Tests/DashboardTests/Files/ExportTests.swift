import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The list on the screen is written to a file")
struct ExportTests {
  let store: QualityStore
  let shelf = Shelf()

  init() throws { store = try SampleLabel.filledStore() }

  private func export(_ model: inout DashboardModel, to path: String) {
    model.perform(.export, in: store)
    model.enter(path, in: store)
  }

  @Test("with its filter, its order and its columns")
  func mirrors() throws {
    var model = try shelf.dashboard(of: store, at: .indicators)
    model.perform(.sort, in: store)
    model.perform(.reverse, in: store)
    model.perform(.filter, in: store)
    model.enter("TEL", in: store)
    export(&model, to: "/tel.csv")
    guard case .rows(let rows, let separator) = shelf.written["/tel.csv"] else {
      Issue.record("no rows were written")
      return
    }
    #expect(separator == ";")
    #expect(
      rows[0] == [
        "standing", "code", "title", "value", "computed", "target", "variation", "degradation", "worstSite", "period",
      ])
    #expect(rows.dropFirst().map { $0[1] } == ["TEL-02", "TEL-01"])
    #expect(model.told == "2 lignes écrites dans /tel.csv.")
  }

  @Test("the ending of the name gives the format; the case does not matter")
  func formats() throws {
    var model = try shelf.dashboard(of: store, at: .actions)
    let list = try #require(model.panel as? any ListShowing)
    let table = list.table(model.context)
    for path in ["/a.csv", "/a.json", "/a.TXT"] { export(&model, to: path) }
    #expect(shelf.written["/a.csv"] == .rows(TableCells.rows(of: table, model.context), separator: ";"))
    #expect(shelf.written["/a.json"] == .objects(table))
    #expect(shelf.written["/a.TXT"] == .text(PlainText.text(table, emptiness: list.emptiness, model.context)))
  }

  @Test("every page of a long list is written, not only what was read")
  func allPages() throws {
    for number in 1...150 {
      try store.perform(
        RecordMeasurement(SampleLabel.value("CC-03", "2024-01", Double(number))), by: SampleLabel.signature())
    }
    var model = try shelf.dashboard(of: store, at: .journal)
    export(&model, to: "/journal.csv")
    guard case .rows(let rows, _) = shelf.written["/journal.csv"] else {
      Issue.record("no rows were written")
      return
    }
    let count = try store.read { try $0.journalCount() }
    #expect(rows.count - 1 == count)
    #expect(rows.count > 150)
  }

  @Test(
    "another ending is refused under the field",
    arguments: ["liste", "liste.xlsx", "/dossier.csv/liste", "liste.", "liste.csv.gz"])
  func ending(path: String) throws {
    var model = try shelf.dashboard(of: store, at: .indicators)
    export(&model, to: path)
    #expect(model.problem == Phrase("export.badEnding"))
    #expect(shelf.written.isEmpty)
  }

  @Test("a file that is there is replaced only when that is confirmed")
  func overwriting() throws {
    var model = try shelf.dashboard(of: store, at: .indicators)
    export(&model, to: "/a.csv")
    let before = shelf.written
    try model.open(.actions, from: store)
    export(&model, to: "/a.csv")
    #expect(model.problem == Phrase("export.alreadyThere", ["path": "/a.csv"]))
    #expect(shelf.written == before)
    model.type(.accept, in: store)
    #expect(model.overlay == nil)
    #expect(shelf.written != before)
  }

  @Test("on the overview it is the zone that has the keys")
  func overview() throws {
    var model = try shelf.dashboard(of: store)
    model.perform(.nextZone, in: store)
    export(&model, to: "/zone.csv")
    guard case .rows(let rows, _) = shelf.written["/zone.csv"] else {
      Issue.record("no rows were written")
      return
    }
    #expect(rows.dropFirst().allSatisfy { $0.contains { $0.hasPrefix("A-") } })
    #expect(rows.count > 1)
  }

  @Test("nothing of the label is changed, so that a file opened for reading can be exported too")
  func readOnly() throws {
    let count = try store.read { try $0.journalCount() }
    var model = try shelf.dashboard(of: store, at: .indicators, isReadOnly: true)
    export(&model, to: "/a.txt")
    #expect(shelf.written.count == 1)
    let now = try store.read { try $0.journalCount() }
    #expect(now == count)
  }
}
