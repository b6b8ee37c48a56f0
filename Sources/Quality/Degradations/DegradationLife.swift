/// The moves of a case: each asks for what comes before it.
extension Degradation {
  public enum Refusal: Quality.Refusal {
    /// The series signals nothing that is not decided already.
    case nothingProposed
    case reasonMissing
    /// Closed or dismissed: only undoing opens it again.
    case alreadyOver(Stage)
    case membersMissing
    /// With the day of the confirmation.
    case meetingTooEarly(Day)
    /// Nothing is dated after today.
    case meetingNotYet(Day)
    case groupMissing, causeTextMissing, causeTwice, causeMissing, actionMissing
    case actionTwice(String)
    /// An action that was given up answers nothing.
    case actionGivenUp(String, CorrectiveAction.Stage)
    /// With the codes of those that somebody still has to do.
    case actionsPending([String])
    case conclusionMissing

    public var phrase: Phrase {
      switch self {
      case .nothingProposed: Phrase("refusal.degradation.nothingProposed")
      case .reasonMissing: Phrase("refusal.degradation.reasonMissing")
      case .alreadyOver(let stage):
        Phrase("refusal.degradation.alreadyOver", ["stage": .phrase(stage.phrase)])
      case .membersMissing: Phrase("refusal.group.membersMissing")
      case .meetingTooEarly(let day): Phrase("refusal.degradation.meetingTooEarly", ["day": .day(day)])
      case .meetingNotYet(let day): Phrase("refusal.group.notYet", ["day": .day(day)])
      case .groupMissing: Phrase("refusal.degradation.groupMissing")
      case .causeTextMissing: Phrase("refusal.group.causeTextMissing")
      case .causeTwice: Phrase("refusal.group.causeTwice")
      case .causeMissing: Phrase("refusal.degradation.causeMissing")
      case .actionMissing: Phrase("refusal.degradation.actionMissing")
      case .actionTwice(let code): Phrase("refusal.group.actionTwice", ["code": .text(code)])
      case .actionGivenUp(let code, let stage):
        Phrase("refusal.action.givenUp", ["code": .text(code), "stage": .phrase(stage.phrase)])
      case .actionsPending(let codes):
        Phrase(
          "refusal.degradation.actionsPending",
          ["codes": .text(codes.joined(separator: ", ")), "count": .count(codes.count)])
      case .conclusionMissing: Phrase("refusal.group.conclusionMissing")
      }
    }
  }

  /// A case on what is proposed, or, with a reason, the decision that it is none.
  public init(
    _ proposal: DegradationProposal, dismissal: String = "", by author: String, on day: Day
  ) {
    self.init(
      indicator: proposal.indicator, site: proposal.site, signals: proposal.signals, period: proposal.period,
      openedOn: day, author: author, dismissal: dismissal)
  }

  /// Gathers the group, or changes it; the day it was formed stays the first.
  public func gathered(
    _ members: [Owner], firstMeeting: Day, at time: TimeOfDay? = nil, on day: Day
  ) throws(Refusal) -> Degradation {
    try checkOpen()
    guard !members.isEmpty else { throw .membersMissing }
    guard firstMeeting >= openedOn else { throw .meetingTooEarly(openedOn) }
    var degradation = self
    degradation.group = DegradationGroup(
      members: members, firstMeeting: firstMeeting, at: time, formedOn: group?.formedOn ?? day,
      meetings: group?.meetings ?? [])
    return degradation
  }

  /// Its group held a meeting; said again of the same day, it changes the notes.
  public func met(_ meeting: GroupMeeting, today: Day) throws(Refusal) -> Degradation {
    try checkOpen()
    guard var group else { throw .groupMissing }
    guard meeting.day <= today else { throw .meetingNotYet(meeting.day) }
    guard meeting.day >= openedOn else { throw .meetingTooEarly(openedOn) }
    group.meetings = group.meetings.noting(meeting)
    var degradation = self
    degradation.group = group
    return degradation
  }

  /// Causes are a group's work.
  public func caused(by cause: GroupCause) throws(Refusal) -> Degradation {
    try checkOpen()
    guard group != nil else { throw .groupMissing }
    guard !cause.text.isEmpty else { throw .causeTextMissing }
    guard !causes.has(cause) else { throw .causeTwice }
    var degradation = self
    degradation.causes.append(cause)
    return degradation
  }

  /// Actions remove causes that were found; only an immediate correction does not wait for them (ISO 9001:2015
  /// § 10.2 a).
  public func answered(by action: CorrectiveAction, on day: Day) throws(Refusal) -> Degradation {
    try checkOpen()
    guard !actions.contains(where: { $0.code == action.code }) else { throw .actionTwice(action.code) }
    guard action.stage != .cancelled else { throw .actionGivenUp(action.code, action.stage) }
    guard !causes.isEmpty || action.kind == .immediate else { throw .causeMissing }
    var degradation = self
    degradation.actions.append(LinkedAction(action, on: day))
    return degradation
  }

  /// Needs the whole way: a group, causes, and actions that nobody still has to do.
  public func closed(concluding conclusion: String, _ outcome: DegradationOutcome?, on day: Day) throws(Refusal)
    -> Degradation
  {
    try checkClosable()
    guard !conclusion.isEmpty else { throw .conclusionMissing }
    var degradation = self
    degradation.closing = Closing(day: day, conclusion: conclusion, outcome: outcome)
    return degradation
  }

  /// Refuses what has not come to its end yet.
  public func checkClosable() throws(Refusal) {
    try checkOpen()
    guard group != nil else { throw .groupMissing }
    guard !causes.isEmpty else { throw .causeMissing }
    guard !actions.isEmpty else { throw .actionMissing }
    let pending = actions.filter(\.isPending).map(\.code)
    guard pending.isEmpty else { throw .actionsPending(pending) }
  }

  private func checkOpen() throws(Refusal) {
    guard stage.isOpen else { throw .alreadyOver(stage) }
  }
}
