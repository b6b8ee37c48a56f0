import Quality

/// What several actions become, old → new, before it is written: those that refuse first, with the reason.
struct ChangePreview {
  private let outcomes: [(action: CorrectiveAction, outcome: ActionOutcome)]
  private let today: Day

  init(_ outcomes: [(CorrectiveAction, ActionOutcome)], on today: Day) {
    self.outcomes = outcomes.map { (action: $0, outcome: $1) }
    self.today = today
  }

  func blocks(_ context: Context) -> [Detail.Block] {
    let others = outcomes.compactMap { action, outcome -> Detail.Block? in
      switch outcome {
      case .refused: nil
      case .changed(let changed): .paragraph(line(action, differences(action, changed, context), context), .plain)
      case .same: .paragraph(line(action, [now(action, context)], context), .quiet)
      }
    }
    return refusals(context) + others
  }

  // Those that refuse for one reason together, in the order of the plan.
  private func refusals(_ context: Context) -> [Detail.Block] {
    var (reasons, codes) = ([Phrase](), [Phrase: [String]]())
    for (action, outcome) in outcomes {
      guard case .refused(let refusal) = outcome else { continue }
      if codes[refusal.phrase] == nil { reasons.append(refusal.phrase) }
      codes[refusal.phrase, default: []].append(action.code)
    }
    return reasons.map { reason in
      let refusing = codes[reason] ?? []
      let values: [String: PhraseValue] = [
        "codes": .text(refusing.joined(separator: ", ")), "count": .count(refusing.count), "reason": .phrase(reason),
      ]
      return .paragraph(context.phrases("change.refused", values), .bad)
    }
  }

  private func line(_ action: CorrectiveAction, _ parts: [String], _ context: Context) -> String {
    "\(action.code)  \(parts.joined(separator: " · "))"
  }

  // « Rappeler les appels perdus · SIDSIC · 12 nov. 2026 · ouverte »
  private func now(_ action: CorrectiveAction, _ context: Context) -> String {
    [
      action.title, context.text(action.owner), action.dueOn.map(context.notation.day) ?? "",
      context.phrases(action.stage.phrase),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func differences(_ old: CorrectiveAction, _ new: CorrectiveAction, _ context: Context) -> [String] {
    func day(_ action: CorrectiveAction) -> String { action.dueOn.map(context.notation.day) ?? "∅" }
    func owner(_ action: CorrectiveAction) -> String { action.owner == .nobody ? "∅" : context.text(action.owner) }
    let pairs = [
      (owner(old), owner(new)), (day(old), day(new)),
      (context.phrases(old.stage.phrase), context.phrases(new.stage.phrase)),
      (priority(old, context), priority(new, context)),
    ]
    return pairs.filter { $0 != $1 }.map { "\($0) → \($1)" }
  }

  private func priority(_ action: CorrectiveAction, _ context: Context) -> String {
    context.phrases("filter.priority", ["text": .phrase(action.priority.phrase)])
  }
}
