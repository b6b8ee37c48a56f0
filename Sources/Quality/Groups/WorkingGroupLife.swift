/// The moves of a working group of its own.
extension WorkingGroup {
  public enum Refusal: Quality.Refusal {
    case titleMissing, membersMissing
    case memberTwice(String)
    /// One thing calls for a group: what somebody said, or what was found.
    case calledTwice
    /// Nothing is dated after today.
    case notYet(Day)
    /// With the day of its first meeting.
    case formedAfterMeeting(Day)
    /// With the day it was formed.
    case meetingTooEarly(Day)
    case causeTextMissing, causeTwice
    /// An action that removes or forestalls a cause waits until one was found.
    case causeMissing
    case actionTwice(String)
    /// An action that was given up answers nothing.
    case actionGivenUp(String, CorrectiveAction.Stage)
    case conclusionMissing
    /// With the day of its last meeting, or of its forming.
    case closedTooEarly(Day)
    /// With the day it was closed: it must be opened again first.
    case alreadyClosed(Day)
    case notClosed

    public var phrase: Phrase {
      switch self {
      case .titleMissing: Phrase("refusal.group.titleMissing")
      case .membersMissing: Phrase("refusal.group.membersMissing")
      case .memberTwice(let member): Phrase("refusal.group.memberTwice", ["member": .text(member)])
      case .calledTwice: Phrase("refusal.group.calledTwice")
      case .notYet(let day): Phrase("refusal.group.notYet", ["day": .day(day)])
      case .formedAfterMeeting(let day): Phrase("refusal.group.formedAfterMeeting", ["day": .day(day)])
      case .meetingTooEarly(let day): Phrase("refusal.group.meetingTooEarly", ["day": .day(day)])
      case .causeTextMissing: Phrase("refusal.group.causeTextMissing")
      case .causeTwice: Phrase("refusal.group.causeTwice")
      case .causeMissing: Phrase("refusal.group.causeMissing")
      case .actionTwice(let code): Phrase("refusal.group.actionTwice", ["code": .text(code)])
      case .actionGivenUp(let code, let stage):
        Phrase("refusal.action.givenUp", ["code": .text(code), "stage": .phrase(stage.phrase)])
      case .conclusionMissing: Phrase("refusal.group.conclusionMissing")
      case .closedTooEarly(let day): Phrase("refusal.group.closedTooEarly", ["day": .day(day)])
      case .alreadyClosed(let day): Phrase("refusal.group.alreadyClosed", ["day": .day(day)])
      case .notClosed: Phrase("refusal.group.notClosed")
      }
    }
  }

  /// Refuses what no group may be.
  public func check(on today: Day) throws(Refusal) {
    guard !title.isEmpty else { throw .titleMissing }
    guard !members.isEmpty, !members.contains(.nobody) else { throw .membersMissing }
    for (index, member) in members.enumerated() where members[..<index].contains(member) {
      throw .memberTwice(member.code)
    }
    guard feedback == nil || finding.isEmpty else { throw .calledTwice }
    guard formedOn <= today else { throw .notYet(formedOn) }
    if let first = meetings.first?.day, first < formedOn { throw .formedAfterMeeting(first) }
  }

  /// Held a meeting; said again of the same day, it changes the notes.
  public func met(_ meeting: GroupMeeting, today: Day) throws(Refusal) -> WorkingGroup {
    try checkOpen()
    guard meeting.day <= today else { throw .notYet(meeting.day) }
    guard meeting.day >= formedOn else { throw .meetingTooEarly(formedOn) }
    var group = self
    group.meetings = meetings.noting(meeting)
    return group
  }

  public func caused(by cause: GroupCause) throws(Refusal) -> WorkingGroup {
    try checkOpen()
    guard !cause.text.isEmpty else { throw .causeTextMissing }
    guard !causes.has(cause) else { throw .causeTwice }
    var group = self
    group.causes.append(cause)
    return group
  }

  /// An action that removes or forestalls a cause supposes that one was found (ISO 9001:2015 § 10.2 b).
  public func answered(by action: CorrectiveAction, on day: Day) throws(Refusal) -> WorkingGroup {
    try checkOpen()
    guard !actions.contains(where: { $0.code == action.code }) else { throw .actionTwice(action.code) }
    guard action.stage != .cancelled else { throw .actionGivenUp(action.code, action.stage) }
    guard !causes.isEmpty || !action.kind.needsCause else { throw .causeMissing }
    var group = self
    group.actions.append(LinkedAction(action, on: day))
    return group
  }

  /// Its work is over; its actions live on in the plan.
  public func closed(concluding conclusion: String, on day: Day, today: Day) throws(Refusal) -> WorkingGroup {
    try checkOpen()
    guard !conclusion.isEmpty else { throw .conclusionMissing }
    guard day <= today else { throw .notYet(day) }
    let last = meetings.last?.day ?? formedOn
    guard day >= last else { throw .closedTooEarly(last) }
    var group = self
    group.closing = Closing(day: day, conclusion: conclusion)
    return group
  }

  /// It works again; the journal keeps what was concluded.
  public func reopened() throws(Refusal) -> WorkingGroup {
    guard closing != nil else { throw .notClosed }
    var group = self
    group.closing = nil
    return group
  }

  /// Why nothing can be added to it; nil where something can.
  public var refusalOnceClosed: Refusal? { closing.map { .alreadyClosed($0.day) } }

  private func checkOpen() throws(Refusal) {
    if let refusal = refusalOnceClosed { throw refusal }
  }
}
