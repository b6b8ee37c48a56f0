import Quality

/// The fields of the form of a document: what it is, who sees to it and whom it concerns, then its reviews.
struct DocumentFields {
  private let form: DocumentForm
  private let context: Context

  init(_ form: DocumentForm, _ context: Context) {
    self.form = form
    self.context = context
  }

  var all: [Field] { what + people + reviews + texts }

  private var before: Document? { form.before }

  private var what: [Field] {
    [
      Field(
        "title", Phrase("column.title"), text: before?.title ?? "", hint: Phrase("hint.documentTitle"), style: .prose,
        isRequired: true),
      Field("kind", Phrase("document.kind"), choosing: before?.kind ?? .procedure, named: \.phrase, context),
      Field("link", Phrase("column.link"), text: before?.link ?? "", hint: Phrase("hint.documentLink"), style: .prose),
    ]
  }

  private var people: [Field] {
    [
      Field(
        "owner", Phrase("column.owner"), text: before.map { context.text($0.owner) } ?? "", hint: Phrase("hint.owner"),
        style: .proposals, options: form.choices.owners.options),
      Field(
        "bureau", Phrase("column.bureau"), text: before?.bureau ?? "", hint: Phrase("hint.optional"), style: .codes,
        options: form.choices.bureaux),
      Field(
        "posts", Phrase("document.posts"), text: before?.posts.joined(separator: " ") ?? "", hint: Phrase("hint.posts"),
        style: .codes, options: form.choices.postOptions),
      Field(
        "agents", Phrase("document.agents"), text: before?.agents.joined(separator: ", ") ?? "",
        hint: Phrase("hint.agents"), style: .codes, options: form.choices.owners.agentCodes),
      form.choices.engagements.field(proposing: before?.engagements ?? [], context),
    ]
  }

  // The reviews and the versions of a document that is there are recorded one by one.
  private var reviews: [Field] {
    let accessibility = Field(
      "accessibility", Phrase("document.accessibility"), choosing: YesOrNo(before?.isAccessibility ?? false),
      named: \.phrase, context)
    let months = Field(
      "months", Phrase("document.reviewMonths"), text: String(before?.reviewMonths ?? 12), hint: Phrase("hint.months"),
      isRequired: true)
    guard before == nil else { return [accessibility, months] }
    return [
      accessibility, months, Field("reviewed", Phrase("document.lastReview"), hint: Phrase("hint.lastReview")),
      Field("version", Phrase("document.version"), hint: Phrase("hint.version"), style: .prose),
    ]
  }

  private var texts: [Field] {
    [
      Field("tasks", Phrase("document.tasks"), text: before?.tasks ?? "", hint: Phrase("hint.tasks"), style: .text)
    ]
  }
}
