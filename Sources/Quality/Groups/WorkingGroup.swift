/// People gathered to find causes and decide actions where something else than a degradation called for them.
///
/// Source: « Un groupe de travail peut être constitué au besoin entre les agents des services afin de mettre en place
/// des actions correctives » (the source document). The group of a degradation stays in its case.
public struct WorkingGroup: Equatable, Sendable, Identifiable {
  /// `G-3`; empty until the store gives it one.
  public var code: String
  public var title: String
  public var formedOn: Day
  /// The code of what a user or an agent said, where that called for it; never together with a finding.
  public var feedback: String?
  /// What was found, in words; empty where nothing was, or where it was feedback.
  public var finding: String
  /// Never empty, and nobody twice, in a group that is kept.
  public var members: [Owner]
  /// Those that were held, the oldest first.
  public internal(set) var meetings: [GroupMeeting]
  /// In the order they were found.
  public internal(set) var causes: [GroupCause]
  /// In the order they were linked.
  public internal(set) var actions: [LinkedAction]
  public internal(set) var closing: Closing?

  public init(
    code: String = "", title: String, formedOn: Day, feedback: String? = nil, finding: String = "", members: [Owner],
    meetings: [GroupMeeting] = [], causes: [GroupCause] = [], actions: [LinkedAction] = [], closing: Closing? = nil
  ) {
    self.code = code
    self.title = title
    self.formedOn = formedOn
    self.feedback = feedback
    self.finding = finding
    self.members = members
    self.meetings = meetings
    self.causes = causes
    self.actions = actions
    self.closing = closing
  }

  public var id: String { code }

  public struct Closing: Equatable, Sendable {
    public let day: Day
    public let conclusion: String

    public init(day: Day, conclusion: String) {
      self.day = day
      self.conclusion = conclusion
    }
  }
}
