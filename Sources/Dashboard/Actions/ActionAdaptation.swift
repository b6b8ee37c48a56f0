import Quality

/// What the fields of an action say of each other: a quick entry fills in those in which nothing was typed, and a later
/// date asks for its reason.
struct ActionAdaptation {
  private(set) var fields: [Field]

  init(_ form: ActionForm, _ fields: [Field], _ context: Context) {
    self.fields = fields
    if form.before == nil { propose(form.quick(fields, context), form, context) }
    let isPostponed = isPostponed(form.before?.dueOn, context)
    self.fields.change("reason") { $0.isHidden = !isPostponed }
  }

  private mutating func propose(_ entry: QuickEntry, _ form: ActionForm, _ context: Context) {
    let usual = ActionFields(form, context).all
    let indicator = entry.indicator.flatMap { code in form.choices.indicators.first { $0.code == code } }
    let numbers = Set(form.beginning.engagements + entry.engagements + (indicator?.engagements ?? []))
    fields.propose("owner", entry.owner.map(form.choices.owners.text(of:)) ?? usual.text("owner"))
    fields.propose("due", entry.dueOn.map(context.notation.numericDay) ?? "")
    fields.propose("engagements", numbers.sorted().engagementCodes)
    fields.propose("indicator", entry.indicator ?? usual.text("indicator"))
    fields.propose("site", entry.site ?? usual.text("site"))
    fields.propose("priority", entry.priority.map { context.phrases($0.phrase) } ?? usual.text("priority"))
    if indicator != nil, form.beginning.origin == .other {
      fields.propose("origin", context.phrases(CorrectiveAction.Origin.indicator.phrase))
    } else {
      fields.propose("origin", usual.text("origin"))
    }
  }

  private func isPostponed(_ before: Day?, _ context: Context) -> Bool {
    guard let before, let day = context.notation.readDay(fields.text("due"), today: context.today) else { return false }
    return day > before
  }
}
