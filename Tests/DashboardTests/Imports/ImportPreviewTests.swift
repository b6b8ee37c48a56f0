import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("A file of figures is looked at before it is imported")
struct ImportPreviewTests {
  let store: QualityStore
  let shelf = Shelf()

  init() throws {
    store = try SampleLabel.store()
    try store.perform(RecordMeasurement(SampleLabel.value("CC-02", "2026-Q2", 14)), by: SampleLabel.signature())
    try store.perform(RecordMeasurement(SampleLabel.value("CC-02", "2026-Q3", 16)), by: SampleLabel.signature())
    let measurements = [
      SampleLabel.value("CC-02", "2026-Q1", 12, note: "recompté"), SampleLabel.value("CC-02", "2026-Q2", 14),
      SampleLabel.value("CC-02", "2026-Q3", 17),
    ]
    shelf.figures["/good.csv"] = FileOfFigures(measurements: measurements, lines: [2, 3, 4], faults: [])
    shelf.figures["/faulty.csv"] = FileOfFigures(
      measurements: measurements, lines: [2, 3, 5],
      faults: [.init(line: 4, reason: Phrase("csv.noFigure")), .init(line: 6, reason: Phrase("csv.halfFigure"))])
    shelf.figures["/same.csv"] = FileOfFigures(measurements: [measurements[1]], lines: [2], faults: [])
    shelf.figures["/empty.csv"] = FileOfFigures(measurements: [], lines: [], faults: [])
  }

  private func preview(_ path: String, isReadOnly: Bool = false) throws -> DashboardModel {
    try shelf.dashboard(of: store, at: .importPreview(path), isReadOnly: isReadOnly)
  }

  private func rows(_ model: DashboardModel) throws -> [String] {
    let list = try #require(model.panel as? any ListShowing)
    return list.table(model.context).rows.map { row in
      plain(row.cells.map { PlainText.words($0, model.context) }.filter { !$0.isEmpty }.joined(separator: " | "))
    }
  }

  @Test("faulty lines come first, then what would change, what is new, what is there")
  func order() throws {
    #expect(
      try rows(preview("/faulty.csv")) == [
        "en erreur | 4 | Il n’y a pas de chiffre", "en erreur | 6 | Il manque le numérateur ou le dénominateur",
        "corrigé | 5 | CC-02 | T3 26 | 16 → 17", "nouveau | 2 | CC-02 | T1 26 | 12 · recompté",
        "déjà là | 3 | CC-02 | T2 26 | 14",
      ])
  }

  @Test("the title counts the lines, and the list is filtered and sorted like every list")
  func list() throws {
    var model = try preview("/faulty.csv")
    let list = try #require(model.panel as? any ListShowing)
    #expect(list.summary(model.context) == "2 en erreur · 1 corrigé · 1 nouveau · 1 déjà là")
    model.perform(.sort, in: store)
    let lines = try rows(model).map { $0.split(separator: " | ")[1] }
    #expect(lines == ["2", "3", "4", "5", "6"])
    model.perform(.filter, in: store)
    model.enter("RECOMPTE", in: store)
    #expect(try rows(model) == ["nouveau | 2 | CC-02 | T1 26 | 12 · recompté"])
  }

  @Test("all of it comes in as one decision, which can be undone")
  func imports() throws {
    var model = try preview("/good.csv")
    model.perform(.importAll, in: store)
    #expect(model.told == "Relevés importés : 1 nouveau, 1 corrigé, 1 déjà là · u pour annuler")
    #expect(try rows(model).allSatisfy { $0.hasPrefix("déjà là") })
    #expect(try store.read { try $0.measurements(of: "CC-02") }.map(\.figure) == [.value(12), .value(14), .value(17)])
    model.perform(.undo, in: store)
    #expect(try store.read { try $0.measurements(of: "CC-02") }.map(\.figure) == [.value(14), .value(16)])
    #expect(try rows(model).first == "corrigé | 4 | CC-02 | T3 26 | 16 → 17")
  }

  @Test(
    "what cannot be imported is refused with the reason, and nothing is written",
    arguments: [
      ("/faulty.csv", false, "2 lignes en erreur : corrigez le fichier, rien n’en est repris avant."),
      ("/same.csv", false, "Rien à importer : tout est déjà là."),
      ("/empty.csv", false, "Rien à importer : tout est déjà là."),
      ("/good.csv", true, "Ce fichier est ouvert en lecture seule."),
    ])
  func refused(path: String, isReadOnly: Bool, reason: String) throws {
    var model = try preview(path, isReadOnly: isReadOnly)
    model.perform(.importAll, in: store)
    #expect(model.told == reason)
    #expect(try store.read { try $0.journalCount() } == 3)
  }

  @Test("a line is told in full beside the list")
  func side() throws {
    var model = try preview("/faulty.csv")
    #expect(try told(model) == ["État : en erreur", "", "Il n’y a pas de chiffre"])
    model.perform(.down, in: store)
    model.perform(.down, in: store)
    model.rest(in: store)
    #expect(try told(model).suffix(3) == ["État : corrigé", "Avant : 16,0 j", "Relevé : 17,0 j"])
  }

  private func told(_ model: DashboardModel) throws -> [String] {
    let detail = try #require((model.panel as? any ListShowing)?.side)
    return plain(PlainText.text(Detail(title: "", blocks: detail.blocks), model.context))
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test("from anywhere a form asks for the file, and opens it")
  func form() throws {
    var model = try shelf.dashboard(of: store, at: .actions)
    model.perform(.importFile, in: store)
    model.enter("/good.csv", in: store)
    #expect(model.overlay == nil)
    #expect(model.breadcrumbs == ["Actions", "good.csv"])
    #expect(model.commands.map(\.name) == [.importAll, .open])
    model.perform(.back, in: store)
    #expect(model.panel.place == .actions)
  }

  @Test("a file that cannot be read keeps the form, and a form that is left keeps its draft")
  func unreadable() throws {
    var model = try shelf.dashboard(of: store)
    model.perform(.importFile, in: store)
    model.enter("/nowhere.csv", in: store)
    #expect(model.problem == Phrase("error.cannotRead", ["path": "/nowhere.csv"]))
    model.type(.cancel, in: store)
    model.perform(.importFile, in: store)
    model.type(.edit(.deleteToStart), in: store)
    model.enter("/good.csv", in: store)
    #expect(model.panel.place == .importPreview("/good.csv"))
  }
}
