import Quality

/// A form whose subject somebody else changed while it was filled in: field by field, mine where I typed, theirs where
/// I did not.
struct Rereading {
  let fields: [Field]
  private let changes: [Change]

  private struct Change {
    let label: Phrase
    let before, theirs: String
    /// What I typed instead; nil where theirs was taken.
    let mine: String?
  }

  init(mine: [Field], opened: [Field], theirs: [Field]) {
    var changes: [Change] = []
    fields = theirs.map { field in
      let (typed, old) = (mine[field.id], opened[field.id]?.text ?? "")
      let isMine = typed?.isTouched == true && typed?.text != old
      if field.text != old {
        changes.append(
          Change(label: field.label, before: old, theirs: field.text, mine: isMine ? typed?.text : nil))
      }
      var field = field
      if isMine, let typed {
        field.take(up: typed.editor.text, choosing: typed.chosen?.value, ticking: typed.tickedValues)
      }
      return field
    }
    self.changes = changes
  }

  /// « Échéance : 12/11/2026 → 20/12/2026 (vous : 1/12/2026) »
  func news(_ context: Context) -> [Detail.Block] {
    [.paragraph(context.phrases(changes.isEmpty ? "form.news.elsewhere" : "form.news"), .attention)]
      + changes.map { change in
        let values: [String: PhraseValue] = [
          "label": .phrase(change.label), "before": .text(shown(change.before)), "theirs": .text(shown(change.theirs)),
          "mine": .text(shown(change.mine ?? "")),
        ]
        return .paragraph(
          context.phrases(change.mine == nil ? "form.news.taken" : "form.news.mine", values), .attention)
      }
  }

  private func shown(_ text: String) -> String { text.isEmpty ? "∅" : text.replacing("\n", with: " / ") }
}
