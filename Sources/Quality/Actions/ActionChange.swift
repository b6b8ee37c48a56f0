/// What is changed at once in several actions: who sees to them, by when, how far they are, how urgent.
public struct ActionChange: Equatable, Sendable {
  /// Nil leaves each its owner; `.nobody` takes it away.
  public var owner: Owner?
  /// Nil leaves each its due date.
  public var dueOn: Day?
  public var priority: CorrectiveAction.Priority?
  /// A move of the life of an action, but for a look at its effect, which is about one action alone.
  public var move: CorrectiveAction.Move?
  /// Why they are put off or given up; only asked where one is.
  public var reason: String
  /// Paths, links or references that prove the work of all of them; only asked where they are done.
  public var evidence: [String]

  public init(
    owner: Owner? = nil, dueOn: Day? = nil, priority: CorrectiveAction.Priority? = nil,
    move: CorrectiveAction.Move? = nil, reason: String = "", evidence: [String] = []
  ) {
    self.owner = owner
    self.dueOn = dueOn
    self.priority = priority
    self.move = move
    self.reason = reason
    self.evidence = evidence
  }

  /// The moves that several actions can make at once.
  public static let moves: [CorrectiveAction.Move] = [.analyse, .start, .finish, .cancel, .resume]

  /// Nothing was asked for yet.
  public var isEmpty: Bool { owner == nil && dueOn == nil && priority == nil && move == nil }

  /// The action as it becomes; refuses what the same decisions about it alone would refuse.
  ///
  /// A later due date is a postponement, kept with its reason, and an earlier one is not.
  public func applied(
    to action: CorrectiveAction, on day: Day
  ) throws(CorrectiveAction.Refusal) -> CorrectiveAction {
    var changed = action
    if move == .resume { changed = try changed.resumed() }
    guard !changed.stage.isOver else { throw .alreadyOver(changed.stage) }
    if let owner { changed.owner = owner }
    if let priority { changed.priority = priority }
    if let dueOn { changed = try due(dueOn, changed, day) }
    changed = try moved(changed, day)
    try changed.check()
    return changed
  }

  private func due(
    _ due: Day, _ action: CorrectiveAction, _ day: Day
  ) throws(CorrectiveAction.Refusal) -> CorrectiveAction {
    guard let before = action.dueOn, due > before else { return try action.due(on: due) }
    return try action.postponed(to: due, because: reason, on: day)
  }

  private func moved(_ action: CorrectiveAction, _ day: Day) throws(CorrectiveAction.Refusal) -> CorrectiveAction {
    switch move {
    case .analyse: try action.moved(to: .analysed, progress: action.progress)
    case .start: try action.moved(to: .inProgress, progress: action.progress)
    case .finish: try action.done(on: day, evidence: evidence)
    case .cancel: try action.cancelled(because: reason)
    case .checkEffect, .postpone, .resume, nil: action
    }
  }
}
