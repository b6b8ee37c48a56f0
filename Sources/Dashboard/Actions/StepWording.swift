import Quality

/// The steps of an action in words.
enum StepWording {
  /// « 3 étapes, dont 1 faite ; la prochaine pour le 12 déc. 2026 »: nothing without any.
  static func remarks(_ steps: [ActionStep], _ context: Context) -> [Detail.Block] {
    steps.isEmpty ? [] : [.paragraph(summary(of: steps, context), .quiet)]
  }

  static func summary(of steps: [ActionStep], _ context: Context) -> String {
    let done = steps.count { $0.doneOn != nil }
    let values: [String: PhraseValue] = ["count": .count(steps.count), "done": .count(done)]
    guard let next = steps.next else { return context.phrases("steps.allDone", values) }
    let said: [String: PhraseValue] = ["counts": .phrase(Phrase("steps.count", values)), "step": .text(next.title)]
    guard let due = next.dueOn else { return context.phrases("steps.next", said) }
    return context.phrases("steps.nextBy", said.merging(["day": .day(due)]) { $1 })
  }
}
