/// An action of the plan that was opened for a working group or its case, or that serves it.
public struct LinkedAction: Equatable, Sendable {
  public let code: String
  public let linkedOn: Day
  /// Somebody still has to do it.
  public let isPending: Bool

  public init(code: String, linkedOn: Day, isPending: Bool) {
    self.code = code
    self.linkedOn = linkedOn
    self.isPending = isPending
  }

  init(_ action: CorrectiveAction, on day: Day) {
    self.init(code: action.code, linkedOn: day, isPending: action.stage.isPending)
  }
}
