import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

/// A year of figures in which TEL-01 falls: for the whole, and on RIV never as good as its target.
private struct Morning {
  let store: QualityStore
  var model: DashboardModel

  init(isReadOnly: Bool = false, at place: Place = .degradations) throws {
    store = try SampleLabel.filledStore()
    let moment = Moment(today: SampleLabel.today, seconds: 1_795_514_400)
    let context = Context(
      phrases: Phrases(.french), moment: moment, author: "Camille Roux", isReadOnly: isReadOnly)
    model = try DashboardModel(reading: store, context, at: place)
    model.rest(in: store)
  }

  mutating func perform(_ names: Command.Name...) {
    for name in names {
      model.perform(name, in: store)
      model.rest(in: store)
    }
  }

  /// Fills in the form that is open, field after field, and saves it.
  mutating func fill(_ texts: String...) {
    for (index, text) in texts.enumerated() {
      if index > 0 { model.type(.next, in: store) }
      model.type(.insert(text), in: store)
    }
    model.type(.save, in: store)
    model.rest(in: store)
  }

  var list: (any ListShowing)? { model.panel as? any ListShowing }

  /// What the rows say, mark, code, indicator, site and state.
  var rows: [String] {
    guard let list else { return [] }
    return list.rows(0..<list.count, model.context).map { row in
      row.cells.prefix(6).enumerated().filter { $0.offset != 0 && $0.offset != 4 }.map {
        PlainText.words($0.element, model.context)
      }.joined(separator: " ")
    }
  }

  var possible: [String] { model.commands.filter { $0.refusal == nil }.map(\.name.text) }

  func refusal(of name: Command.Name) -> String? { model.commands.first { $0.name == name }?.refusal?.key }

  var form: Form? { if case .form(let form) = model.overlay { form } else { nil } }
}

@Suite("The panel of degradations")
struct DegradationPanelsTests {
  @Test("shows what is proposed once the selection rests, the first line selected")
  func proposals() throws {
    let store = try SampleLabel.filledStore()
    let moment = Moment(today: SampleLabel.today, seconds: 0)
    let context = Context(phrases: Phrases(.french), moment: moment, author: "C")
    try store.perform(ConfirmDegradation(indicator: "TEL-01", site: "VAL"), by: SampleLabel.signature())
    var panel = ListPanel(DegradationsList())
    try store.read { try panel.read($0, context) }
    #expect(panel.lines.map(\.id) == ["D-1"])
    try store.read { try panel.rest($0, context) }
    #expect(panel.lines.map(\.id) == ["TEL-01", "TEL-01 RIV", "D-1"])
    #expect(panel.selected?.id == "TEL-01")
    #expect(panel.summary(context) == "2 à confirmer · 1 sans groupe · 1 ouverte")
    #expect(panel.lines.map(\.mark) == [.proposed, .proposed, .unattended])
  }

  @Test("what is selected stays selected when something is decided elsewhere")
  func selection() throws {
    var morning = try Morning()
    morning.perform(.down)
    try morning.store.perform(ConfirmDegradation(indicator: "TEL-01", site: nil), by: SampleLabel.signature())
    morning.model.refresh(from: morning.store)
    #expect(morning.rows == ["— TEL-01 RIV à confirmer", "D-1 TEL-01 Ensemble sans groupe de travail"])
    #expect(morning.list?.selectedIndex == 0)
  }

  @Test("a filter typed before the proposals are there searches them too")
  func filter() throws {
    let store = try SampleLabel.filledStore()
    let context = Context(
      phrases: Phrases(.french), moment: Moment(today: SampleLabel.today, seconds: 0), author: "C")
    var panel = ListPanel(DegradationsList())
    try store.read { try panel.read($0, context) }
    panel.filter("confirmer riv", context)
    #expect(panel.count == 0)
    try store.read { try panel.rest($0, context) }
    #expect(panel.selected?.id == "TEL-01 RIV")
  }

  @Test("walks a case through its life, each step asking for the one before")
  func life() throws {
    var morning = try Morning()
    #expect(morning.rows == ["— TEL-01 Ensemble à confirmer", "— TEL-01 RIV à confirmer"])
    #expect(morning.possible == ["open", "confirmDegradation", "dismissDegradation", "addAction"])
    #expect(morning.refusal(of: .formGroup) == "why.confirmFirst")

    morning.perform(.confirmDegradation)
    #expect(morning.rows == ["— TEL-01 RIV à confirmer", "D-1 TEL-01 Ensemble sans groupe de travail"])
    #expect(morning.model.panel.subject.degradation == "D-1")
    #expect(morning.refusal(of: .addCause) == "refusal.degradation.groupMissing")
    #expect(morning.refusal(of: .closeDegradation) == "refusal.degradation.groupMissing")

    morning.perform(.formGroup)
    morning.fill("ag-01, BTI, le prestataire", "3/12")
    #expect(morning.rows.last == "D-1 TEL-01 Ensemble groupe au travail")
    let group = try morning.store.read { try $0.degradation("D-1") }.group
    #expect(group?.members.map(\.code) == ["AG-01", "BTI", "le prestataire"])
    #expect(group?.firstMeeting == SampleLabel.day("2026-12-03"))

    morning.perform(.addCause)
    morning.fill("deux postes vacants", "pers")
    #expect(morning.rows.last == "D-1 TEL-01 Ensemble causes trouvées")
    #expect(morning.refusal(of: .closeDegradation) == "refusal.degradation.actionMissing")

    morning.perform(.linkAction)
    morning.fill("A-3")
    #expect(morning.rows.last == "D-1 TEL-01 Ensemble actions en cours")

    morning.perform(.closeDegradation)
    morning.fill("postes pourvus")
    #expect(morning.form?.generalProblem?.key == "form.closeDegradation.still")
    morning.model.type(.save, in: morning.store)
    morning.model.rest(in: morning.store)
    #expect(morning.rows.last == "D-1 TEL-01 Ensemble close")
    #expect(morning.refusal(of: .formGroup) == "refusal.degradation.alreadyOver")
  }

  @Test("a signal is dismissed for a reason, and leaves the list of what is proposed")
  func dismissal() throws {
    var morning = try Morning()
    morning.perform(.dismissDegradation)
    morning.model.type(.save, in: morning.store)
    #expect(morning.form?.focused.id == "reason")
    morning.fill("compteur remplacé")
    #expect(morning.rows.first == "— TEL-01 RIV à confirmer" && morning.rows.last == "D-1 TEL-01 Ensemble écartée")
  }

  @Test("an action opened from a case is linked to it, with the causes found")
  func action() throws {
    var morning = try Morning()
    morning.perform(.confirmDegradation, .formGroup)
    morning.fill("BTI", "3/12")
    morning.perform(.addCause)
    morning.fill("deux postes vacants", "personnes")
    morning.perform(.last, .open, .addAction)
    #expect(morning.form?.fields["cause"]?.text == "deux postes vacants")
    #expect(
      morning.form?.remarks(morning.model.context) == [
        .paragraph("L’action répondra à la dégradation D-1.", .quiet)
      ])
    morning.fill("Recruter")
    #expect(try morning.store.read { try $0.degradation("D-1") }.actions.map(\.code) == ["A-4"])
    let action = try morning.store.read { try $0.action("A-4") }
    #expect(action.indicator == "TEL-01" && action.origin == .indicator && action.cause == "deux postes vacants")
    #expect(morning.model.panel.place == .degradation("D-1") && morning.list?.count == 1)
  }

  @Test("an action that comes before any cause is refused in its form, where nothing typed is lost")
  func tooEarly() throws {
    var morning = try Morning()
    morning.perform(.confirmDegradation, .addAction)
    morning.fill("Recruter")
    #expect(morning.form?.generalProblem == Degradation.Refusal.causeMissing.phrase)
    #expect(morning.form?.fields["title"]?.text == "Recruter")
    #expect(try morning.store.read { try $0.actions() }.count == 3)
  }

  @Test("nothing can be decided in a file that is only read")
  func readOnly() throws {
    let morning = try Morning(isReadOnly: true)
    #expect(morning.possible == ["open"])
    #expect(morning.refusal(of: .confirmDegradation) == "why.readOnly")
  }

  @Test("is reached from the overview and from anywhere, once, and goes back", arguments: [Place.overview, .actions])
  func navigation(place: Place) throws {
    var morning = try Morning(at: place)
    morning.perform(.degradations, .degradations)
    #expect(morning.model.panel.place == .degradations)
    morning.perform(.back)
    #expect(morning.model.panel.place == place)
  }

  @Test("opens a case on its own panel, and a proposal on the figures")
  func opening() throws {
    var morning = try Morning()
    morning.perform(.open)
    #expect(morning.model.panel.place == .indicator("TEL-01"))
    #expect(morning.possible.contains("confirmDegradation"))
    morning.perform(.confirmDegradation, .back, .last, .open)
    #expect(morning.model.panel.place == .degradation("D-1"))
    let header = try #require(morning.list).header(morning.model.context)
    #expect(header.contains(.paragraph("Pas encore de groupe de travail", .bad)))
  }
}

@Suite("Degradations beside their indicators")
struct DegradationMarksTests {
  private func lines(_ decide: (QualityStore) throws -> Void) throws -> (ListPanel<IndicatorsList>, Context) {
    let store = try SampleLabel.filledStore()
    let context = Context(
      phrases: Phrases(.french), moment: Moment(today: SampleLabel.today, seconds: 0), author: "C")
    try decide(store)
    var panel = ListPanel(IndicatorsList())
    try store.read { reader in
      try panel.read(reader, context)
      try panel.rest(reader, context)
    }
    return (panel, context)
  }

  private func mark(of code: String, _ panel: ListPanel<IndicatorsList>, _ context: Context) -> Cell? {
    let column = panel.columns(context).firstIndex { $0.key == "degradation" }
    let row = panel.rows(0..<panel.count, context).first { $0.id == code }
    return column.flatMap { row?.cells[$0] }
  }

  @Test("what is proposed is told once the series were read")
  func proposed() throws {
    let (panel, context) = try lines { _ in }
    #expect(mark(of: "TEL-01", panel, context) == .mark(.proposed, "à confirmer"))
    #expect(mark(of: "TEL-02", panel, context) == .text(""))
    #expect(panel.summary(context).hasSuffix(" · 1 à confirmer"))
  }

  @Test("a case without a group is a state of its own, also when it is of a site")
  func withoutGroup() throws {
    let (panel, context) = try lines {
      try $0.perform(ConfirmDegradation(indicator: "TEL-01", site: "VAL"), by: SampleLabel.signature())
    }
    #expect(mark(of: "TEL-01", panel, context) == .mark(.unattended, "sans groupe de travail"))
    #expect(panel.summary(context).hasPrefix("1 dégradation sans groupe · "))
  }

  @Test("the case that waits for most is the one told")
  func worst() throws {
    let (panel, context) = try lines { store in
      let signature = SampleLabel.signature()
      try store.perform(ConfirmDegradation(indicator: "TEL-01", site: nil), by: signature)
      try store.perform(
        FormWorkingGroup(code: "D-1", members: [.bureau("BTI")], firstMeeting: SampleLabel.today), by: signature)
      try store.perform(ConfirmDegradation(indicator: "TEL-01", site: "VAL"), by: signature)
    }
    #expect(mark(of: "TEL-01", panel, context) == .mark(.unattended, "sans groupe de travail"))
  }
}
