import Quality
import QualityStore

/// A form being filled in: which field has the caret, what is proposed, what is wrong.
public struct Form: Sendable {
  public private(set) var contents: any FormContents
  public private(set) var fields: [Field]
  public private(set) var focus = 0
  /// The suggestion that Enter or Tab would take; nil where words of one's own may stand, until one is pointed at.
  public private(set) var suggestion: Int?
  public private(set) var problem: Phrase?
  private var problemField: String?
  // The fields as the form was opened, to tell what others changed since.
  private var opened: [Field]
  // What others changed since it was opened.
  private var news: [Detail.Block] = []
  public private(set) var isConfirming = false
  /// Lines of the remarks that were passed over to see the others.
  public private(set) var scroll = 0
  private var isDiscarding = false
  /// Something was typed since the form was opened.
  public private(set) var isTouched = false

  /// Takes up what was typed in a draft: what it did not touch is as it is now.
  public init(_ contents: any FormContents, keeping draft: Draft? = nil, _ context: Context) {
    self.contents = contents
    fields = contents.fields(context)
    opened = fields
    fields = contents.adapted(draft?.taken(up: fields) ?? fields, context)
    isTouched = draft != nil
    let left = draft.flatMap { draft in fields.firstIndex { $0.id == draft.focus && !$0.isHidden } }
    focus = left ?? fields.firstIndex { !$0.isHidden && $0.isRequired && $0.text.isEmpty } ?? 0
    suggestion = focused.style == .checklist ? 0 : nil
  }

  /// Reads what the fields ask for: the figures of the indicator that was chosen.
  mutating func read(_ reader: Reader, _ context: Context) throws {
    guard let informed = try contents.informed(by: fields, reader) else { return }
    contents = informed
    fields = contents.adapted(fields, context)
  }

  public var title: Phrase { contents.title }
  public var focused: Field { fields[focus] }
  /// Suggestions open once something was typed, so that they never hide the fields that follow.
  public var suggestions: [Field.Option] {
    focused.style == .checklist ? focused.matching : isProposing ? focused.suggestions : []
  }
  private var isProposing = false

  public func reading(of field: Field, _ context: Context) -> Reading {
    if problemField == field.id, let problem { return .wrong(problem) }
    return contents.reading(of: field, among: fields, context)
  }

  public func remarks(_ context: Context) -> [Detail.Block] { news + contents.remarks(fields, context) }

  /// Takes what others changed since it was opened: their version stands where nothing was typed, and is told beside
  /// what was. False where the form has nothing to read again.
  mutating func reread(_ reader: Reader, _ context: Context) throws -> Bool {
    guard let fresh = try contents.reread(reader, context) else { return false }
    let theirs = fresh.fields(context)
    let changes = Rereading(mine: fields, opened: opened, theirs: theirs)
    (contents, opened) = (fresh, theirs)
    fields = fresh.adapted(changes.fields, context)
    news = changes.news(context)
    isConfirming = false
    return true
  }

  public mutating func insert(_ text: String, _ context: Context) {
    if tick(text, context) { return }
    let isText = fields[focus].style == .text
    fields[focus].editor.insert(isText ? CleanText.text(typed: text) : CleanText.line(typed: text))
    changed(context)
    isProposing = true
  }

  /// What is edited outside of the form, or nil where that is not worth it.
  public var prose: String? { focused.isProse ? focused.editor.text : nil }

  /// Takes the text that came back from an editor.
  mutating func replaceProse(by text: String, _ context: Context) {
    let isText = focused.style == .text
    fields[focus].editor = LineEditor(isText ? CleanText.text(text) : CleanText.line(text))
    changed(context)
  }

  /// Whether throwing away is asked for a second time.
  mutating func confirmsDiscarding() -> Bool {
    defer { isDiscarding = true }
    return isDiscarding
  }

  /// Goes on to a new line where there are several, and to the next field elsewhere.
  public mutating func accept(_ context: Context) {
    if focused.style == .text { insert("\n", context) } else { next(context) }
  }

  public mutating func edit(_ edit: LineEditor.Edit, _ context: Context) {
    if fields[focus].style == .choice, edit == .left || edit == .right {
      fields[focus].turn(edit == .left ? -1 : 1)
      changed(context)
      isProposing = false
      return
    }
    let before = fields[focus].editor.text
    fields[focus].editor.edit(edit)
    guard fields[focus].editor.text != before else { return }
    changed(context)
    isProposing = true
  }

  public mutating func next(_ context: Context) {
    take(context)
    step(1)
  }

  public mutating func previous() {
    isProposing = false
    step(-1)
  }

  public mutating func up(_ context: Context) {
    if focused.style == .text, fields[focus].editor.moveLine(-1) { return }
    if let other = suggestion(after: -1) { suggestion = other } else { previous() }
  }

  public mutating func down(_ context: Context) {
    if focused.style == .text, fields[focus].editor.moveLine(1) { return }
    if let other = suggestion(after: 1) { suggestion = other } else { next(context) }
  }

  /// Goes through long remarks; false where they are short, or something is proposed.
  mutating func scroll(_ step: Int, _ context: Context) -> Bool {
    let count = remarks(context).count
    guard suggestions.isEmpty, count > Form.shortRemarks else { return false }
    scroll = min(max(0, scroll + step), count)
    return true
  }

  private static let shortRemarks = 4

  /// What is wrong with the whole form, and with no field in particular.
  public var generalProblem: Phrase? { problemField == nil ? problem : nil }

  /// Where Enter saves: at the last field, unless that has several lines.
  public var isAtLastField: Bool { fields.lastIndex { !$0.isHidden } == focus && focused.style != .text }

  /// The request, or nil with the reason under the field that has it.
  public mutating func submit(_ context: Context) -> Request? {
    take(context)
    do {
      for field in fields where !field.isHidden { try check(field, context) }
      let request = try contents.request(fields, context)
      if let warning = contents.warning(fields, context), !isConfirming {
        problem = warning
        problemField = nil
        isConfirming = true
        return nil
      }
      return request
    } catch {
      refuse(error)
      return nil
    }
  }

  /// Shows why saving failed; nothing typed is lost.
  public mutating func refuse(_ error: any Error) {
    isConfirming = false
    problem = Failure.phrase(error)
    problemField = (error as? FieldRefusal)?.field ?? contents.field(of: error)
    if let index = fields.firstIndex(where: { $0.id == problemField }) { focus = index }
  }

  private func check(_ field: Field, _ context: Context) throws {
    if field.isRequired, field.text.isEmpty { throw FieldRefusal(field: field.id, phrase: Phrase("form.missing")) }
    if case .wrong(let phrase) = contents.reading(of: field, among: fields, context) {
      throw FieldRefusal(field: field.id, phrase: phrase)
    }
  }

  // Completes what was begun with the suggestion shown.
  private mutating func take(_ context: Context) {
    let suggestions = suggestions
    isProposing = false
    guard focused.style != .checklist, let suggestion, suggestions.indices.contains(suggestion) else { return }
    fields[focus].accept(suggestions[suggestion])
    changed(context)
  }

  // Nil where up and down go to other fields.
  private func suggestion(after step: Int) -> Int? {
    let count = suggestions.count
    if focused.style == .checklist { return pointed(after: step, of: count) }
    guard let suggestion else { return count == 0 ? nil : step > 0 ? 0 : count - 1 }
    return count > 1 ? (suggestion + step + count) % count : nil
  }

  // A checklist ends at its first and at its last line, where one leaves it.
  private func pointed(after step: Int, of count: Int) -> Int? {
    let next = (suggestion ?? 0) + step
    return (0..<count).contains(next) ? next : nil
  }

  /// Goes through a long checklist; false elsewhere.
  mutating func page(_ step: Int) -> Bool {
    guard focused.style == .checklist, !suggestions.isEmpty else { return false }
    suggestion = min(max(0, (suggestion ?? 0) + step), suggestions.count - 1)
    return true
  }

  /// Changes what is chosen; what was looked for is found, and the next can be typed at once.
  mutating func changeTicks(pointingAt option: Field.Option?, _ context: Context, _ body: (inout Field) -> Void) {
    body(&fields[focus])
    fields[focus].editor = LineEditor()
    changed(context)
    let place = option.flatMap { option in focused.matching.firstIndex { $0.value == option.value } }
    suggestion = place ?? firstSuggestion
  }

  private var firstSuggestion: Int? { focused.style == .proposals ? nil : 0 }

  private mutating func changed(_ context: Context) {
    fields[focus].isTouched = true
    isTouched = true
    problem = nil
    problemField = nil
    scroll = 0
    (isConfirming, isDiscarding) = (false, false)
    suggestion = firstSuggestion
    fields = contents.adapted(fields, context)
  }

  private mutating func step(_ step: Int) {
    let shown = fields.indices.filter { !fields[$0].isHidden }
    guard let position = shown.firstIndex(of: focus) else { return }
    focus = shown[(position + step + shown.count) % shown.count]
    suggestion = firstSuggestion
  }
}
