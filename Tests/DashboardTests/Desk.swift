import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

/// A dashboard on a sample label, used as people use it: commands, and typing.
struct Desk {
  let store: QualityStore
  var model: DashboardModel

  init(
    _ store: QualityStore, at place: Place = .overview, in language: Language = .french, isReadOnly: Bool = false,
    masksNames: Bool = false, today: Day = SampleLabel.today, drafts: DraftShelf = .none
  ) throws {
    self.store = store
    model = try DashboardModel(
      reading: store, Desk.context(language, today: today, isReadOnly: isReadOnly, masksNames: masksNames), at: place,
      drafts: drafts)
  }

  static func context(
    _ language: Language = .french, today: Day = SampleLabel.today, isReadOnly: Bool = false, masksNames: Bool = false
  ) -> Context {
    Context(
      phrases: Phrases(language), moment: Moment(today: today, seconds: 1_795_514_400), author: "Camille Roux",
      isReadOnly: isReadOnly, masksNames: masksNames)
  }

  mutating func perform(_ names: Command.Name...) {
    for name in names { model.perform(name, in: store) }
  }

  /// Types a text, letter by letter.
  mutating func type(_ text: String) {
    for letter in text { model.type(.insert(String(letter)), in: store) }
  }

  mutating func press(_ keys: Typing...) {
    for key in keys { model.type(key, in: store) }
  }

  mutating func rest() { model.rest(in: store) }

  /// Looks at the file, as the loop does once a second.
  mutating func expectNews(_ expected: Bool = true, sourceLocation: SourceLocation = #_sourceLocation) {
    let isNew = model.notice(store)
    #expect(isNew == expected, sourceLocation: sourceLocation)
  }

  /// The list that has the focus.
  var list: any ListShowing {
    if let overview = model.panel as? OverviewPanel { return overview.focused }
    guard let list = model.panel as? any ListShowing else { preconditionFailure("every panel is a list, or has some") }
    return list
  }

  var selected: String? { list.list?.selectedID }
  var ids: [String] { list.rows(0..<list.count, model.context).map(\.id) }
  /// Each row as it is read aloud, its cells parted by a bar.
  var lines: [String] {
    list.rows(0..<list.count, model.context).map { row in
      row.cells.map { PlainText.words($0, model.context) }.joined(separator: " | ").spaced
    }
  }

  /// What is told above the list, and beside it.
  var header: String { told(list.header(model.context)) }
  var side: String { list.side.map { told($0.blocks) } ?? "" }
  var emptiness: String { model.context.phrases(list.emptiness).spaced }

  private func told(_ blocks: [Detail.Block]) -> String {
    PlainText.text(Detail(title: "", blocks: blocks), model.context).spaced
  }

  var summary: String { list.summary(model.context).spaced }
  var message: String { (model.message?.text ?? "").spaced }
  var place: Place { model.panel.place }

  var form: Form? {
    guard case .form(let form) = model.overlay else { return nil }
    return form
  }

  var entry: MonthEntry? {
    guard case .entry(let entry) = model.overlay else { return nil }
    return entry
  }

  /// The fields that the form shows.
  var shown: [String] { (form?.fields ?? []).filter { !$0.isHidden }.map(\.id) }

  func field(_ id: String) -> Field? { form?.fields.first { $0.id == id } }
  func text(_ id: String) -> String { (field(id)?.text ?? "").spaced }

  /// How a field was understood, or what is wrong with it.
  func reading(_ id: String) -> String {
    guard let form, let field = field(id) else { return "" }
    switch form.reading(of: field, model.context) {
    case .empty: return ""
    case .understood(let text): return text.spaced
    case .wrong(let phrase): return "✗ " + model.context.phrases(phrase).spaced
    }
  }

  /// What the form says under its fields.
  var remarks: [String] {
    (form?.remarks(model.context) ?? []).map { PlainText.text(Detail($0), model.context).spaced }
  }

  /// Goes to a field and types there, over what was proposed.
  mutating func fill(_ id: String, _ text: String) {
    focus(id)
    press(.edit(.end), .edit(.deleteToStart))
    type(text)
  }

  mutating func focus(_ id: String) {
    for _ in 0..<20 where form?.focused.id != id { press(.next) }
  }
}

extension Detail {
  fileprivate init(_ block: Block) { self.init(title: "", blocks: [block]) }
}

extension String {
  /// With plain blanks and without the line's end, to be compared with what a test writes.
  var spaced: String {
    replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").split(separator: "\n").joined(separator: "\n")
  }
}
