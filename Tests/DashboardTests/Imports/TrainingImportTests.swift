import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("A training history is looked at before it is imported")
struct TrainingImportTests {
  let store: QualityStore
  let shelf = Shelf()

  init() throws {
    store = try SampleLabel.filledStore()
    func record(
      _ agent: String, _ course: String, _ day: String, _ evidence: String = "", place: String = ""
    ) -> TrainingRecord {
      TrainingRecord(
        Training(agent: agent, course: course, day: SampleLabel.day(day), evidence: evidence), place: place)
    }
    let records = [
      record("AG-01", "FRAUDE", "2022-03-10", "attestation 115"),
      record("AG-02", "FRAUDE", "2026-03-12", place: "Caen"),
      record("AG-01", "ACCUEIL", "2024-02-29"),
    ]
    shelf.trainings["/good.csv"] = FileOfTrainings(records: records, lines: [2, 3, 4], faults: [], ignored: ["Grade"])
    shelf.trainings["/faulty.csv"] = FileOfTrainings(
      records: records, lines: [2, 3, 5],
      faults: [.init(line: 4, reason: AgentNames.Refusal.unknown("Camille Roux", near: []).phrase)],
      typed: [4: TypedTraining(agent: "Camille Roux", course: "Accueil", day: "12/3/26")])
    shelf.trainings["/same.csv"] = FileOfTrainings(records: [records[2]], lines: [2], faults: [])
  }

  private func rows(_ model: DashboardModel) throws -> [String] {
    let list = try #require(model.panel as? any ListShowing)
    return list.table(model.context).rows.map { row in
      plain(row.cells.map { PlainText.words($0, model.context) }.filter { !$0.isEmpty }.joined(separator: " | "))
    }
  }

  @Test("faulty lines come first, then what is proved otherwise, what is new, what is known")
  func order() throws {
    let model = try shelf.dashboard(of: store, at: .trainingImport("/faulty.csv"))
    #expect(
      try rows(model) == [
        "en erreur | 4 | Camille Roux | Accueil | 12/3/26 | Agent inconnu : « Camille Roux ».",
        "preuve corrigée | 2 | Dominique Noël | FRAUDE | 10 mars 2022 | attestation 114 → attestation 115",
        "nouvelle | 3 | Alix Brun | FRAUDE | 12 mars 2026 | Caen",
        "déjà connue | 5 | Dominique Noël | ACCUEIL | 29 févr. 2024",
      ])
    let list = try #require(model.panel as? any ListShowing)
    #expect(list.summary(model.context) == "1 en erreur · 1 preuve corrigée · 1 nouvelle · 1 déjà connue")
  }

  @Test("all of it comes in as one decision, which can be undone; then nothing is left to import")
  func imports() throws {
    var model = try shelf.dashboard(of: store, at: .trainingImport("/good.csv"))
    model.perform(.importAll, in: store)
    #expect(
      model.told
        == "Formations importées : 1 nouvelle, 1 preuve corrigée, 1 déjà connue, 1 session créée · u pour annuler")
    #expect(try rows(model).allSatisfy { $0.hasPrefix("déjà connue") })
    model.perform(.importAll, in: store)
    #expect(model.told == "Rien à importer : tout est déjà là.")
    model.perform(.undo, in: store)
    #expect(try rows(model).first?.hasPrefix("preuve corrigée") == true)
  }

  @Test(
    "what cannot be imported is refused with the reason",
    arguments: [
      ("/faulty.csv", false, "1 ligne en erreur : corrigez le fichier, rien n’en est repris avant."),
      ("/same.csv", false, "Rien à importer : tout est déjà là."),
      ("/good.csv", true, "Ce fichier est ouvert en lecture seule."),
    ])
  func refused(path: String, isReadOnly: Bool, reason: String) throws {
    var model = try shelf.dashboard(of: store, at: .trainingImport(path), isReadOnly: isReadOnly)
    let count = try store.read { try $0.journalCount() }
    model.perform(.importAll, in: store)
    #expect(model.told == reason)
    #expect(try store.read { try $0.journalCount() } == count)
  }

  @Test("on the panel of trainings the key that imports asks for a history")
  func form() throws {
    var model = try shelf.dashboard(of: store, at: .trainings)
    model.perform(.importFile, in: store)
    model.enter("/good.csv", in: store)
    #expect(model.overlay == nil)
    #expect(model.breadcrumbs == ["Formations", "good.csv"])
    #expect(model.panel.place == .trainingImport("/good.csv"))
    #expect(model.commands.map(\.name) == [.importAll, .open])
  }

  @Test("what the file says of people is hidden where others look on")
  func masked() throws {
    var model = try shelf.dashboard(of: store, at: .trainingImport("/faulty.csv"))
    model.perform(.mask, in: store)
    let told = try rows(model)
    #expect(told[0] == "en erreur | 4 | … | Accueil | 12/3/26 | Agent inconnu : « … ».")
    #expect(told.allSatisfy { !$0.contains("Noël") && !$0.contains("Brun") })
  }

  @Test("a line is told in full beside the list, and that it becomes part of a session")
  func side() throws {
    var model = try shelf.dashboard(of: store, at: .trainingImport("/good.csv"))
    model.perform(.down, in: store)
    model.rest(in: store)
    let detail = try #require((model.panel as? any ListShowing)?.side)
    let lines = plain(PlainText.text(Detail(title: "", blocks: detail.blocks), model.context)).split(separator: "\n")
    #expect(
      lines == [
        "Alix Brun", "Fraude documentaire", "Date : jeu. 12 mars 2026", "État : nouvelle", "Lieu : Caen",
        "Organisme : —", "Sera rangée dans la session de cette formation, ce jour-là, à cet endroit.",
      ])
  }
}
