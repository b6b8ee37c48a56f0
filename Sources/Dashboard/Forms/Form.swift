import Quality
import QualityStore

/// A form being filled in: which field has the caret, what is proposed, what is wrong.
public struct Form: Sendable {
  public let contents: any FormContents
  public private(set) var fields: [Field]
  public private(set) var focus = 0
  /// The suggestion that Enter or Tab would take.
  public private(set) var suggestion = 0
  public private(set) var problem: Phrase?
  private var problemField: String?
  public private(set) var isConfirming = false
  /// Something was typed since the form was opened.
  public private(set) var isTouched = false

  public init(_ contents: any FormContents, _ context: Context) {
    self.contents = contents
    fields = contents.adapted(contents.fields(context), context)
    focus = fields.firstIndex { !$0.isHidden && $0.isRequired && $0.editor.isEmpty } ?? 0
  }

  public var title: Phrase { contents.title }
  public var focused: Field { fields[focus] }
  /// Suggestions open once something was typed, so that they never hide the fields that follow.
  public var suggestions: [Field.Option] { isProposing ? focused.suggestions : [] }
  private var isProposing = false

  public func reading(of field: Field, _ context: Context) -> Reading {
    if problemField == field.id, let problem { return .wrong(problem) }
    return contents.reading(of: field, among: fields, context)
  }

  public func remarks(_ context: Context) -> [Detail.Block] { contents.remarks(fields, context) }

  public mutating func insert(_ text: String, _ context: Context) {
    fields[focus].editor.insert(CleanText.line(typed: text))
    changed(context)
    isProposing = true
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
    if fields[focus].editor.text != before { changed(context) }
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
    if suggestions.count > 1 {
      suggestion = (suggestion - 1 + suggestions.count) % suggestions.count
    } else {
      previous()
    }
  }

  public mutating func down(_ context: Context) {
    if suggestions.count > 1 { suggestion = (suggestion + 1) % suggestions.count } else { next(context) }
  }

  /// What is wrong with the whole form, and with no field in particular.
  public var generalProblem: Phrase? { problemField == nil ? problem : nil }

  public var isAtLastField: Bool { fields.lastIndex { !$0.isHidden } == focus }

  /// The decision, or nil with the reason under the field that has it.
  public mutating func submit(_ context: Context) -> (any Decision)? {
    guard case .perform(let decision) = answer(context) else { return nil }
    return decision
  }

  /// What saving asks for, or nil with the reason under the field that has it.
  public mutating func answer(_ context: Context) -> Request? {
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
    let refusal = error as? any Refusal
    problem = refusal?.phrase ?? Phrase("error.unexpected", ["reason": .text("\(error)")])
    problemField = (error as? FieldRefusal)?.field
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
    guard fields[focus].style != .proposals || suggestion > 0, suggestions.indices.contains(suggestion),
      !fields[focus].editor.isEmpty
    else { return }
    fields[focus].accept(suggestions[suggestion])
    changed(context)
  }

  private mutating func changed(_ context: Context) {
    fields[focus].isTouched = true
    isTouched = true
    problem = nil
    problemField = nil
    isConfirming = false
    suggestion = 0
    fields = contents.adapted(fields, context)
  }

  private mutating func step(_ step: Int) {
    suggestion = 0
    let shown = fields.indices.filter { !fields[$0].isHidden }
    guard let position = shown.firstIndex(of: focus) else { return }
    focus = shown[(position + step + shown.count) % shown.count]
  }
}
