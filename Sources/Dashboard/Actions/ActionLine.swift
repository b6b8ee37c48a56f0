import Quality

/// A line of the page of an action: a step, what proves it, a look at its effect, or a decision.
public enum ActionLine: PageLine {
  /// With its place, the first is 1.
  case step(Int, ActionStep)
  case evidence(Evidence)
  case check(Int, EffectCheck)
  case entry(JournalEntry)

  public var id: String {
    switch self {
    case .step(let position, _): "step \(position)"
    case .evidence(let evidence): "evidence \(evidence.place)"
    case .check(let number, _): "check \(number)"
    case .entry(let entry): String(entry.id)
    }
  }

  /// The line that a decision added to the page of its action.
  static func added(by entry: JournalEntry) -> String? {
    switch (entry.fact, entry.details["position"], entry.details["evidence"]) {
    case ("stepAdded", .count(let position)?, _): "step \(position)"
    case ("evidenceAdded", _, .text(let place)?): "evidence \(place)"
    default: nil
    }
  }

  public func mark(_ context: Context) -> Cell {
    switch self {
    case .step(_, let step):
      let mark = step.mark(on: context.today)
      let word = mark == .done ? "steps.done" : mark == .late ? "action.late" : "steps.todo"
      return .mark(mark, context.phrases(word))
    case .evidence(let evidence):
      guard let look = evidence.lastLook else { return .text("") }
      return .mark(look.state.mark, context.phrases(look.state.phrase))
    case .check(_, let check): return .mark(check.verdict.mark, context.phrases(check.verdict.phrase))
    case .entry(let entry): return entry.mark(context)
    }
  }

  public func text(_ context: Context) -> String {
    switch self {
    case .step(_, let step): context.phrases("action.line.step", ["text": .text(step.title)])
    case .evidence(let evidence): context.phrases("action.line.evidence", ["text": .text(told(evidence, context))])
    case .check(_, let check):
      context.phrases(
        "action.line.check", ["verdict": .phrase(check.verdict.phrase), "text": .text(check.words)])
    case .entry(let entry): context.phrases(entry.phrase)
    }
  }

  private func told(_ evidence: Evidence, _ context: Context) -> String {
    guard let look = evidence.lastLook else { return evidence.place }
    return context.phrases(
      "evidence.looked",
      ["path": .text(evidence.place), "state": .phrase(look.state.phrase), "day": .day(look.day)])
  }

  /// When it was done, or is due.
  public var day: Day? {
    switch self {
    case .step(_, let step): step.doneOn ?? step.dueOn
    case .evidence(let evidence): evidence.day
    case .check(_, let check): check.day
    case .entry(let entry): entry.day
    }
  }

  public var author: String {
    switch self {
    case .check(_, let check): check.author
    case .entry(let entry): entry.author
    case .step, .evidence: ""
    }
  }

  /// Over and past, or still to be done.
  public func tone(_ context: Context) -> Tone {
    switch self {
    case .step(_, let step): step.doneOn != nil ? .quiet : step.mark(on: context.today).tone
    case .evidence(let evidence): evidence.lastLook?.state == .missing ? .bad : .plain
    case .check: .plain
    case .entry: .quiet
    }
  }
}

extension ActionStep {
  fileprivate func mark(on today: Day) -> Mark { doneOn != nil ? .done : isLate(on: today) ? .late : .open }
}

extension Evidence.State {
  var mark: Mark {
    switch self {
    case .present: .done
    case .changed: .near
    case .missing: .missed
    }
  }
}

extension EffectCheck.Verdict {
  var mark: Mark {
    switch self {
    case .effective: .met
    case .partly: .near
    case .ineffective: .missed
    }
  }
}
