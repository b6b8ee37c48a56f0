import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("With names masked, no agent’s name is shown")
struct MaskedNamesTests {
  @Test(
    "in any panel, in any output",
    arguments: [
      .overview, .engagements, .indicators, .actions, .trainings, .journal, .engagement(1), .indicator("TEL-01"),
      .action("A-1"), .action("A-2"), .agent("AG-01"), .agent("AG-02"),
    ] as [Place])
  func panels(place: Place) throws {
    let store = try storeWithNames()
    var (masked, shown) = ("", "")
    for language in Language.allCases {
      masked += try everything(Desk(store, at: place, in: language, masksNames: true))
      shown += try everything(Desk(store, at: place, in: language))
    }
    #expect(masked.count > 100)
    expectNoName(masked)
    // The names are there to be masked.
    if [.overview, .actions, .trainings, .agent("AG-01")].contains(place) { #expect(shown.contains("Dominique Noël")) }
  }

  @Test("in any row that any decision changed")
  func journal() throws {
    let store = try storeWithNames()
    let count = try store.read { try $0.journalCount() }
    #expect(count == 10)
    for id in 1...count {
      expectNoName(try everything(Desk(store, at: .journalEntry(Int64(id)), masksNames: true)))
    }
  }

  @Test("in the palette, in any form, in its proposals or in a draft taken up again")
  func overlays() throws {
    var desk = try Desk(storeWithNames(), at: .actions)
    desk.perform(.edit)
    #expect(desk.text("owner") == "Dominique Noël")
    desk.fill("owner", "Alix Brun")
    desk.press(.cancel)
    desk.perform(.mask, .edit)
    #expect(desk.message == "Brouillon repris.")
    #expect(desk.text("owner") == "AG-02")
    expectNoName(written(desk))
    desk.press(.cancel)
    for name in [Command.Name.addAction, .moveAction, .closeAction, .palette] {
      desk.perform(name)
      expectNoName(written(desk))
      desk.press(.cancel)
    }
  }

  @Test("a masked owner stays the same person when the action is edited")
  func edited() throws {
    var desk = try Desk(storeWithNames(), at: .actions, masksNames: true)
    desk.perform(.edit)
    desk.fill("title", "Rappeler plus vite")
    desk.press(.save)
    let owner = try desk.store.read { try $0.action("A-1").owner }
    #expect(owner == .agent(code: "AG-01", name: "Dominique Noël"))
  }

  @Test("filtering by a masked name finds nothing, by the code it does")
  func filter() throws {
    var desk = try Desk(storeWithNames(), at: .trainings, masksNames: true)
    desk.perform(.filter)
    desk.type("dominique")
    #expect(desk.ids.isEmpty)
    desk.press(.edit(.deleteToStart))
    desk.type("ag-01")
    #expect(desk.ids == ["AG-01 FRAUDE", "AG-01 ACCUEIL"])
  }

  @Test("masked lists are sorted by what they show")
  func order() throws {
    var desk = try Desk(storeWithNames(), at: .trainings, masksNames: true)
    desk.perform(.sort)
    #expect(desk.message == "Tri par agent.")
    #expect(desk.ids.map { $0.prefix(5) } == ["AG-01", "AG-01", "AG-02"])
    desk.perform(.mask)
    #expect(desk.ids.map { $0.prefix(5) } == ["AG-02", "AG-01", "AG-01"])
  }

  private func storeWithNames() throws -> QualityStore {
    let store = try SampleLabel.store()
    let signature = SampleLabel.signature()
    for (agent, assignments) in SampleLabel.agents {
      try store.perform(AddAgent(agent, assignments: assignments), by: signature)
    }
    for training in SampleLabel.trainings { try store.perform(RecordTraining(training), by: signature) }
    try store.perform(RecordTutoring(SampleLabel.tutoring), by: signature)
    for var action in SampleLabel.actions.prefix(2) {
      action.owner = .agent(code: "AG-01", name: "Dominique Noël")
      try store.perform(AddAction(action), by: signature)
    }
    var edited = try store.read { try $0.action("A-2") }
    let before = edited
    edited.owner = .agent(code: "AG-02", name: "Alix Brun")
    try store.perform(EditAction(before, to: edited), by: signature)
    try store.perform(ImportMeasurements(SampleLabel.figures), by: signature)
    return store
  }

  // Everything that a panel tells, line after line, as text and as files have it.
  private func everything(_ start: Desk) throws -> String {
    var desk = start
    var text = ""
    let zones = desk.model.panel is OverviewPanel ? OverviewPanel.Zone.allCases.count : 1
    for _ in 0..<zones {
      let list = desk.list
      let table = list.table(desk.model.context)
      text += PlainText.text(table, emptiness: list.emptiness, desk.model.context)
      text += TableCells.rows(of: table, desk.model.context).joined().joined(separator: " ")
      for _ in 0..<max(1, list.count) {
        desk.rest()
        text += desk.list.title(desk.model.context) + desk.list.summary(desk.model.context)
        text += PlainText.text(Detail(title: "", blocks: desk.list.header(desk.model.context)), desk.model.context)
        text += desk.list.side.map { PlainText.text($0, desk.model.context) } ?? ""
        desk.perform(.down)
      }
      desk.perform(.nextZone)
    }
    return text + OverviewText.text(desk.model)
  }

  // What an overlay shows.
  private func written(_ desk: Desk) -> String {
    switch desk.model.overlay {
    case .form(let form):
      form.fields.flatMap { field in [field.text] + field.options.flatMap { [$0.text, $0.label] } }
        .joined(separator: " ") + desk.remarks.joined()
    case .palette(let palette): palette.shown.map(\.text).joined(separator: " ")
    default: ""
    }
  }

  private func expectNoName(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    for name in ["Dominique", "Noël", "Alix", "Brun"] {
      #expect(!text.contains(name), "\(name) is told", sourceLocation: sourceLocation)
    }
  }
}
