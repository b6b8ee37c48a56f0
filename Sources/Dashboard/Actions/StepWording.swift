import Quality

/// The steps of an action in words.
enum StepWording {
  /// « 3 étapes, dont 1 faite ; la prochaine pour le 12 déc. 2026 »: nothing without any.
  static func remarks(_ steps: [ActionStep], _ context: Context) -> [Detail.Block] {
    steps.isEmpty ? [] : [.paragraph(summary(of: steps, context), .quiet)]
  }

  /// « 3 étapes, dont 1 faite »
  static func counts(of steps: [ActionStep], _ context: Context) -> String { context.phrases(counts(steps)) }

  private static func counts(_ steps: [ActionStep]) -> Phrase {
    let values: [String: PhraseValue] = [
      "count": .count(steps.count), "done": .count(steps.count { $0.doneOn != nil }),
    ]
    return Phrase(steps.next == nil ? "steps.allDone" : "steps.count", values)
  }

  static func summary(of steps: [ActionStep], _ context: Context) -> String {
    guard let next = steps.next else { return counts(of: steps, context) }
    let said: [String: PhraseValue] = ["counts": .phrase(counts(steps)), "step": .text(next.title)]
    guard let due = next.dueOn else { return context.phrases("steps.next", said) }
    return context.phrases("steps.nextBy", said.merging(["day": .day(due)]) { $1 })
  }
}
