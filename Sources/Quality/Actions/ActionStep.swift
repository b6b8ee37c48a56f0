/// A part of an action, with a date of its own.
public struct ActionStep: Equatable, Sendable {
  /// Never empty in an action that is kept.
  public var title: String
  /// The last day on which it is not late; nil while none was agreed.
  public var dueOn: Day?
  /// Nil while it is to be done.
  public var doneOn: Day?

  public init(_ title: String, dueOn: Day? = nil, doneOn: Day? = nil) {
    self.title = title
    self.dueOn = dueOn
    self.doneOn = doneOn
  }

  /// The due date itself is not late.
  public func isLate(on today: Day) -> Bool {
    guard doneOn == nil, let dueOn else { return false }
    return dueOn < today
  }
}

extension CorrectiveAction {
  /// With one step more, at the end.
  public func stepped(by step: ActionStep) throws(Refusal) -> CorrectiveAction {
    guard !stage.isOver else { throw .alreadyOver(stage) }
    guard !step.title.isEmpty else { throw .stepTitleMissing }
    var action = self
    action.steps.append(step)
    return action
  }

  /// With a step that is done, or that is to be done after all; `position` is 1 for the first.
  public func stepped(_ position: Int, doneOn day: Day?, today: Day) throws(Refusal) -> CorrectiveAction {
    guard !stage.isOver else { throw .alreadyOver(stage) }
    guard steps.indices.contains(position - 1) else { throw .noSuchStep(position) }
    if let day, day > today { throw .notYet(day) }
    var action = self
    action.steps[position - 1].doneOn = day
    return action
  }
}

extension [ActionStep] {
  /// The first that is to be done; nil where none is left.
  public var next: ActionStep? { first { $0.doneOn == nil } }
}
