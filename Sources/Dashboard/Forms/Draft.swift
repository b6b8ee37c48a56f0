import Quality

/// What was typed in a form that was not saved: it survives Esc, and the end of the program.
public struct Draft: Codable, Equatable, Sendable {
  let kind: FormKind
  private let entries: [String: Entry]
  /// The field that was being typed in.
  let focus: String

  private struct Entry: Codable, Equatable {
    let text: String
    /// The value of the option that the text named; it may have another name meanwhile.
    let choice: String?
    /// The values of the options that were chosen in a checklist.
    var ticked: Set<String>?

    init(_ field: Field) {
      text = field.editor.text
      choice = field.chosen?.value
      ticked = field.style == .checklist ? field.tickedValues : nil
    }
  }

  /// Nil for a form in which nothing was typed, or that keeps no draft.
  init?(_ form: Form) {
    guard form.isTouched, let kind = form.contents.kind else { return nil }
    self.kind = kind
    entries = Dictionary(
      uniqueKeysWithValues: form.fields.filter(\.isTouched).map { ($0.id, Entry($0)) })
    focus = form.focused.id
  }

  /// Whether somebody is named in what was typed, or it is about them.
  func says(_ name: SaidName) -> Bool {
    name.isSaid(in: "\(kind)")
      || entries.values.contains { entry in
        ([entry.text, entry.choice ?? ""] + (entry.ticked ?? [])).contains { name.isSaid(in: $0) }
      }
  }

  /// Fields with what was typed in them; those that are gone since are left out.
  func taken(up fields: [Field]) -> [Field] {
    fields.map { field in
      guard let entry = entries[field.id] else { return field }
      var field = field
      field.take(up: entry.text, choosing: entry.choice, ticking: entry.ticked ?? [])
      return field
    }
  }
}
