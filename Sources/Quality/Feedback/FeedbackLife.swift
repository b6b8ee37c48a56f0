/// The moves of what was received, after ISO 10002:2018: acknowledge, assess, answer, tell what became of it, close.
extension Feedback {
  public enum Move: String, CaseIterable, Codable, Sendable {
    case acknowledge, triage, answer, extend, close, reopen
  }

  /// Why a move is not possible on a day; nil where it is, once what it asks for is given. An answer that is late is put
  /// off no more.
  public func refusal(of move: Move, on today: Day) -> Refusal? {
    if let refusal = refusal(of: move) { return refusal }
    return move == .extend ? dueOn.flatMap { $0 < today ? .alreadyLate($0) : nil } : nil
  }

  private func refusal(of move: Move) -> Refusal? {
    if move == .reopen { return closedOn == nil ? .notClosed : nil }
    if let closedOn { return .alreadyClosed(closedOn) }
    switch move {
    case .acknowledge: return acknowledgedOn.map { .alreadyAcknowledged($0) }
    case .answer: return isReopened ? nil : answeredOn.map { .alreadyAnswered($0) }
    case .extend: return answeredOn.map { .alreadyAnswered($0) } ?? (dueOn == nil ? .noDelay : nil)
    case .close:
      guard answeredOn == nil else { return nil }
      return triage == nil ? .notTriaged : dueOn.map { .stillToAnswer($0) }
    case .triage, .reopen: return nil
    }
  }

  /// Whoever wrote knows that it arrived; on a day from that of the receipt to today, and not after the answer.
  public func acknowledged(on day: Day, today: Day) throws(Refusal) -> Feedback {
    if let refusal = refusal(of: .acknowledge) { throw refusal }
    if let answeredOn, answeredOn < day { throw .alreadyAnswered(answeredOn) }
    guard day >= receivedOn else { throw .acknowledgedBeforeReceipt(receivedOn) }
    guard day <= today else { throw .notYet(day) }
    var feedback = self
    feedback.acknowledgedOn = day
    return feedback
  }

  /// Somebody decided what to do with it. Nothing to do closes it, for a reason that is ours and not what the public is
  /// told became of it; an answer that was announced still counts as not given.
  public func triaged(as triage: Triage, because reason: String = "", owner: Owner? = nil, on day: Day)
    throws(Refusal) -> Feedback
  {
    if let refusal = refusal(of: .triage) { throw refusal }
    if triage == .answer, let refusal = refusal(of: .answer) { throw refusal }
    var feedback = self
    (feedback.triage, feedback.triagedOn, feedback.triageReason) = (triage, day, reason)
    feedback.owner = owner ?? self.owner
    guard triage == .nothing else { return feedback }
    guard !reason.isEmpty else { throw .reasonMissing }
    feedback.closedOn = day
    // What was answered is what is known of it.
    if outcome.isEmpty, answeredOn != nil { feedback.outcome = answer }
    return feedback
  }

  /// Answered on a day, from that of the receipt to today. Whoever answers need not say before that an answer is the
  /// thing to do. What was taken up again is answered once more: the words are added, the first day stays, and what
  /// became of it is to be said anew.
  public func answered(on day: Day, _ answer: String, today: Day) throws(Refusal) -> Feedback {
    if let refusal = refusal(of: .answer) { throw refusal }
    guard !answer.isEmpty else { throw .answerMissing }
    guard day >= receivedOn else { throw .answeredBeforeReceipt(receivedOn) }
    guard day <= today else { throw .notYet(day) }
    if let acknowledgedOn, day < acknowledgedOn { throw .answeredBeforeAcknowledgement(acknowledgedOn) }
    var feedback = self
    feedback.answeredOn = answeredOn ?? day
    feedback.answer = self.answer.isEmpty ? answer : "\(self.answer)\n\n\(answer)"
    if triage == nil { (feedback.triage, feedback.triagedOn) = (.answer, day) }
    if isReopened { feedback.outcome = "" }
    return feedback
  }

  /// Promises the answer for a later day, for a reason, and never beyond the red line. What is late stays late: whoever
  /// waits is told before the announced day is over, and no figure turns from late to in time afterwards.
  ///
  /// Source: RGAA 4.1, an accessibility complaint is answered within a week « ou dans un délai plus long, motivé ».
  public func extended(to day: Day, because reason: String, on today: Day, _ delays: FeedbackDelays) throws(Refusal)
    -> Feedback
  {
    if let refusal = refusal(of: .extend, on: today) { throw refusal }
    if let dueOn, day <= dueOn { throw .notLater(dueOn) }
    if let line = delays.redLine(of: self), day > line { throw .beyondRedLine(line) }
    guard !reason.isEmpty else { throw .reasonMissing }
    var feedback = self
    (feedback.dueOn, feedback.delayReason) = (day, reason)
    return feedback
  }

  /// It is known what became of it; what an answer was announced for has one.
  public func closed(telling outcome: String, on day: Day) throws(Refusal) -> Feedback {
    if let refusal = refusal(of: .close) { throw refusal }
    guard !outcome.isEmpty else { throw .outcomeMissing }
    var feedback = self
    (feedback.closedOn, feedback.outcome) = (day, outcome)
    return feedback
  }

  /// Takes up again what was closed: somebody must decide anew. What was answered stays, as does the reason for which
  /// nothing was to be done.
  public func reopened(because reason: String) throws(Refusal) -> Feedback {
    if let refusal = refusal(of: .reopen) { throw refusal }
    guard !reason.isEmpty else { throw .reasonMissing }
    var feedback = self
    (feedback.closedOn, feedback.triage, feedback.triagedOn) = (nil, nil, nil)
    if triage != .nothing { feedback.triageReason = "" }
    return feedback
  }

  /// An action of the plan comes from it; a working group that was asked for stays so. One that was given up answers
  /// nothing.
  public func followed(by action: LinkedAction) throws(Refusal) -> Feedback {
    guard !actions.contains(where: { $0.code == action.code }) else { throw .actionTwice(action.code) }
    guard action.stage != .cancelled else { throw .actionGivenUp(action.code, action.stage) }
    var feedback = self
    feedback.actions.append(action)
    guard closedOn == nil, triage != .group, triage != .action else { return feedback }
    (feedback.triage, feedback.triagedOn, feedback.triageReason) = (.action, action.linkedOn, "")
    return feedback
  }
}
