import Quality

/// The fields of the form of an action: what first, then what it is linked to, then what is told at length.
struct ActionFields {
  private let form: ActionForm
  private let context: Context

  init(_ form: ActionForm, _ context: Context) {
    self.form = form
    self.context = context
  }

  var all: [Field] { what + links + nature + effect + texts }

  private var before: CorrectiveAction? { form.before }

  private var what: [Field] {
    [
      Field(
        "title", Phrase("column.action"), text: before?.title ?? "",
        hint: Phrase(before == nil ? "hint.quick" : "hint.title"), style: .prose, isRequired: true),
      Field(
        "owner", Phrase("column.owner"),
        text: before.map { context.text($0.owner) } ?? form.choices.owners.text(of: form.subject.agent),
        hint: Phrase("hint.owner"), style: .proposals, options: form.choices.owners.options),
      day("due", Phrase("column.due"), before?.dueOn),
      Field("reason", Phrase("action.postponement"), hint: Phrase("hint.postponement"), style: .prose),
    ]
  }

  private var links: [Field] {
    [
      form.choices.engagements.field(proposing: before?.engagements ?? form.beginning.engagements, context),
      form.choices.indicatorField(
        "indicator", Phrase("column.indicator"), before.map { $0.indicator } ?? form.subject.indicator, context),
      Field(
        "site", Phrase("column.site"), text: before.map { $0.site ?? "" } ?? form.subject.site ?? "",
        hint: Phrase("hint.optional"), style: .codes,
        options: form.choices.sites.map { Field.Option($0.code, label: $0.name) }),
    ]
  }

  private var nature: [Field] {
    [
      Field(
        "origin", Phrase("action.origin"), choosing: before?.origin ?? form.beginning.origin, named: \.phrase, context),
      Field("kind", Phrase("action.kind"), choosing: before?.kind ?? form.proposedKind, named: \.phrase, context),
      Field("priority", Phrase("action.priority"), choosing: before?.priority ?? .normal, named: \.phrase, context),
      prose("cause", Phrase("action.cause"), before?.cause ?? form.proposedCause),
    ]
  }

  private var effect: [Field] {
    [
      prose("expected", Phrase("action.expectedEffect"), before?.expectedEffect ?? ""),
      form.choices.indicatorField(
        "effectIndicator", Phrase("action.effectIndicator"), before?.effectIndicator, context),
      day("check", Phrase("action.checkOn"), before?.checkOn),
    ]
  }

  private var texts: [Field] {
    [
      Field(
        "contributors", Phrase("action.contributors"), text: before?.contributors.codes ?? "",
        hint: Phrase("hint.members"), style: .codes, options: form.choices.owners.codes),
      Field(
        "bureau", Phrase("column.bureau"), text: before?.bureau ?? "", hint: Phrase("hint.optional"), style: .codes,
        options: form.choices.bureaux.map { Field.Option($0.code, label: $0.name) }),
      Field(
        "steps", Phrase("action.steps"), text: StepList.written(before?.steps ?? [], context.notation),
        hint: Phrase("hint.steps"), style: .text),
      Field(
        "notes", Phrase("action.notes"), text: before?.notes ?? form.beginning.notes, hint: Phrase("hint.notes"),
        style: .text),
    ]
  }

  private func day(_ id: String, _ label: Phrase, _ day: Day?) -> Field {
    Field(id, label, text: day.map(context.notation.numericDay) ?? "", hint: Phrase("hint.day"))
  }

  private func prose(_ id: String, _ label: Phrase, _ text: String) -> Field {
    Field(id, label, text: text, hint: Phrase("hint.optional"), style: .prose)
  }
}
