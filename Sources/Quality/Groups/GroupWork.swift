/// What is the same in every working group, whatever called for it: who, since when, how often, and what came of it.
public struct GroupWork: Equatable, Sendable {
  public let formedOn: Day
  /// The day of a first meeting that was agreed, held or not; nil where none was.
  public let plannedOn: Day?
  public let members: [Owner]
  /// Those that were held, the oldest first.
  public let meetings: [GroupMeeting]
  public let causes: [GroupCause]
  public let actions: [LinkedAction]
  /// Nil while it works.
  public let closedOn: Day?

  public init(
    formedOn: Day, plannedOn: Day?, members: [Owner], meetings: [GroupMeeting], causes: [GroupCause],
    actions: [LinkedAction], closedOn: Day?
  ) {
    self.formedOn = formedOn
    self.plannedOn = plannedOn
    self.members = members
    self.meetings = meetings
    self.causes = causes
    self.actions = actions
    self.closedOn = closedOn
  }

  /// How far it has come.
  public enum Stage: String, CaseIterable, Codable, Sendable {
    case atWork, causesFound, actionsUnderWay, actionsDone, closed
    public var phrase: Phrase { Phrase("workingGroup.stage.\(rawValue)") }
  }

  public var stage: Stage {
    if closedOn != nil { return .closed }
    if !actions.isEmpty { return actions.contains(where: \.isPending) ? .actionsUnderWay : .actionsDone }
    return causes.isEmpty ? .atWork : .causesFound
  }

  /// How many of its actions nobody has to do any more.
  public var actionsDone: Int { actions.count { !$0.isPending } }

  public var lastMeeting: Day? { meetings.last?.day }

  /// Calendar days since it was formed, until today or until it was closed.
  public func age(on today: Day) -> Int { formedOn.days(until: min(closedOn ?? today, today)) }

  /// Calendar days since it last met; before it ever did, since it was to meet or was formed. Below 0 while its first
  /// meeting is still to come.
  public func silence(on today: Day) -> Int { (lastMeeting ?? plannedOn ?? formedOn).days(until: today) }

  /// A group that has not met for longer has stopped working, and somebody should ask why. Ours: two months.
  public static let longestSilence = 60

  /// `longestSilence` itself is not late, nor is a group that is closed.
  public func isMeetingLate(on today: Day) -> Bool {
    closedOn == nil && silence(on: today) > GroupWork.longestSilence
  }
}

extension WorkingGroup {
  public var work: GroupWork {
    GroupWork(
      formedOn: formedOn, plannedOn: nil, members: members, meetings: meetings, causes: causes, actions: actions,
      closedOn: closing?.day)
  }
}

extension Degradation {
  /// The work of its group; nil before one was formed.
  public var work: GroupWork? {
    group.map {
      GroupWork(
        formedOn: $0.formedOn, plannedOn: $0.firstMeeting, members: $0.members, meetings: $0.meetings, causes: causes,
        actions: actions, closedOn: closing?.day)
    }
  }
}
