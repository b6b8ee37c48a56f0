/// The steps of an action as people type them, one on each line: `x Appeler Orange 12/12`.
///
/// A line that begins with `x` and a blank is done. A day at its end, with a digit in it, is its due date.
public enum StepList {
  /// Steps that were there keep the day they were done on; others that are done were done `today`.
  public static func read(
    _ text: String, knowing before: [ActionStep] = [], _ notation: Notation, today: Day
  ) -> [ActionStep] {
    text.split(separator: "\n").map { CleanText.line(String($0)) }.filter { !$0.isEmpty }.map { line in
      let isDone = line.lowercased().hasPrefix("x ")
      var words = (isDone ? line.dropFirst(2) : line[...]).split(separator: " ")
      let due = words.count > 1 ? words.last.flatMap { day($0, notation, today) } : nil
      if due != nil { words.removeLast() }
      let title = words.joined(separator: " ")
      let known = before.first { Folding.fold($0.title) == Folding.fold(title) }
      return ActionStep(title, dueOn: due, doneOn: isDone ? known?.doneOn ?? today : nil)
    }
  }

  public static func written(_ steps: [ActionStep], _ notation: Notation) -> String {
    steps.map { step in
      [step.doneOn == nil ? nil : "x", step.title, step.dueOn.map(notation.numericDay)].compactMap(\.self)
        .joined(separator: " ")
    }.joined(separator: "\n")
  }

  private static func day(_ word: Substring, _ notation: Notation, _ today: Day) -> Day? {
    guard word.contains(where: \.isNumber), word.contains(where: { "/+-.".contains($0) }) else { return nil }
    return notation.readDay(String(word), today: today)
  }
}
