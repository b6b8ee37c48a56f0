/// The moves of an action, after ISO 9001:2015 § 10.2: done is not closed, closing needs evidence and a look at the
/// effect, and an effect that is not there opens it again.
extension CorrectiveAction {
  public enum Move: String, CaseIterable, Codable, Sendable {
    case analyse, start, finish, checkEffect, postpone, cancel, resume
    public var phrase: Phrase { Phrase("action.move.\(rawValue)") }
  }

  /// Why a move is not possible now; nil where it is, once what it asks for is given.
  public func refusal(of move: Move) -> Refusal? {
    if move == .resume { return stage == .cancelled ? nil : .notCancelled }
    if move == .checkEffect, stage == .closed { return nil }
    if stage.isOver { return .alreadyOver(stage) }
    switch move {
    case .checkEffect: return stage == .done ? nil : .notDoneYet
    case .analyse, .start: return stage == .done ? .effectToBeSeen : nil
    case .postpone: return stage == .done ? .effectToBeSeen : dueOn == nil ? .noDueDate : nil
    case .finish, .cancel, .resume: return nil
    }
  }

  /// The moves that are possible now, in the order of a life.
  public var moves: [Move] { Move.allCases.filter { refusal(of: $0) == nil } }

  /// Moves to a stage in which work goes on; `progress` is 0 to 100 %. A cause that is given takes the place of the one
  /// that is written.
  public func moved(to stage: Stage, progress: Int, cause: String = "") throws(Refusal) -> CorrectiveAction {
    guard !self.stage.isOver else { throw .alreadyOver(self.stage) }
    guard !stage.needsEvidence else { throw .evidenceMissing }
    guard stage != .cancelled else { throw .reasonMissing }
    guard self.stage != .done else { throw .effectToBeSeen }
    guard (0...100).contains(progress) else { throw .progressOutOfRange }
    var action = self
    action.stage = stage
    action.progress = progress
    if !cause.isEmpty { action.cause = cause }
    guard stage != .analysed || !action.cause.isEmpty else { throw .causeMissing }
    return action
  }

  /// The work is done; its effect is still to be seen. Said again, it adds evidence; the day stays the first.
  ///
  /// Evidence given before stands, unless the action was reopened since. `checkOn` is when to look at the effect; nil
  /// leaves the day that was agreed.
  public func done(on day: Day, evidence places: [String], checkOn: Day? = nil) throws(Refusal) -> CorrectiveAction {
    guard !stage.isOver else { throw .alreadyOver(stage) }
    var action = self
    action.add(places, on: day)
    guard places.contains(where: { !$0.isEmpty }) || !standingEvidence.isEmpty else { throw .evidenceMissing }
    if let checkOn, checkOn < day { throw .nextCheckTooEarly(day) }
    action.doneOn = stage == .done ? doneOn ?? day : day
    action.stage = .done
    action.progress = 100
    action.checkOn = checkOn ?? self.checkOn
    return action
  }

  /// Adds what proves the work, also before it is done; a piece that is there already is left as it is.
  public func proved(by places: [String], on day: Day) throws(Refusal) -> CorrectiveAction {
    guard places.contains(where: { !$0.isEmpty }) else { throw .evidenceMissing }
    var action = self
    action.add(places, on: day)
    return action
  }

  /// Without a piece that was given by mistake; what is done or closed keeps one.
  public func unproved(by place: String) throws(Refusal) -> CorrectiveAction {
    var action = self
    action.evidence.removeAll { $0.place == place }
    guard !stage.needsEvidence || !action.evidence.isEmpty else { throw .evidenceMissing }
    return action
  }

  /// Somebody looked at what a done action changed: effective closes it, ineffective opens it again, partly effective
  /// asks for another look on a later day. An action that was closed can be looked at again.
  ///
  /// Closing an action that removes or forestalls a cause needs that cause.
  public func checked(_ check: EffectCheck, nextOn next: Day? = nil) throws(Refusal) -> CorrectiveAction {
    if let refusal = refusal(of: .checkEffect) { throw refusal }
    guard !check.words.isEmpty else { throw .effectMissing }
    var action = self
    action.checks.append(check)
    switch check.verdict {
    case .effective:
      guard !lacksCause else { throw .causeMissing }
      action.stage = .closed
    case .partly:
      guard let next else { throw .nextCheckMissing }
      guard next > check.day else { throw .nextCheckTooEarly(check.day) }
      action.stage = .done
      action.checkOn = next
    case .ineffective:
      (action.stage, action.progress, action.doneOn, action.checkOn) = (.open, 0, nil, nil)
    }
    return action
  }

  /// Puts the due date off, never to a day that is past already: it would be late at once, only less so. The old one and
  /// the reason are kept.
  public func postponed(to day: Day, because reason: String, on today: Day) throws(Refusal) -> CorrectiveAction {
    if let refusal = refusal(of: .postpone) { throw refusal }
    guard let dueOn else { throw .noDueDate }
    guard day > dueOn else { throw .notLater(dueOn) }
    guard day >= today else { throw .alreadyPast(day) }
    guard !reason.isEmpty else { throw .reasonMissing }
    var action = self
    action.postponements.append(Postponement(decidedOn: today, from: dueOn, to: day, reason: reason))
    action.dueOn = day
    return action
  }

  /// Agrees on a due date, or brings it forward; a later one is a postponement, which needs its reason.
  public func due(on day: Day?) throws(Refusal) -> CorrectiveAction {
    if let dueOn {
      guard let day else { throw .dueErased(dueOn) }
      guard day <= dueOn else { throw .reasonMissing }
    }
    var action = self
    action.dueOn = day
    return action
  }

  /// Gives it up for a reason.
  public func cancelled(because reason: String) throws(Refusal) -> CorrectiveAction {
    guard !stage.isOver else { throw .alreadyOver(stage) }
    guard !reason.isEmpty else { throw .reasonMissing }
    var action = self
    action.stage = .cancelled
    action.cancellation = reason
    return action
  }

  /// Takes up again what was given up; it is open, as at its beginning. The journal keeps why it was given up.
  public func resumed() throws(Refusal) -> CorrectiveAction {
    if let refusal = refusal(of: .resume) { throw refusal }
    var action = self
    (action.stage, action.cancellation, action.doneOn) = (.open, "", nil)
    return action
  }

  private mutating func add(_ places: [String], on day: Day) {
    for place in places where !place.isEmpty && !evidence.contains(where: { $0.place == place }) {
      evidence.append(Evidence(place, on: day))
    }
  }
}
