/// A case opened on an indicator that got worse, until it is closed: working group, causes, corrective actions.
///
/// Source: the rule of the source document that a degraded indicator leads to a working group, which leads to causes
/// and corrective actions traced in the plan.
public struct Degradation: Equatable, Sendable, Identifiable {
  /// `D-3`; empty until the store gives it one.
  public var code: String
  public let indicator: String
  /// Nil for the whole prefecture.
  public let site: String?
  /// What was signalled, in the order of the catalogue.
  public let signals: [DegradationSignal]
  /// The period whose figure signalled it.
  public let period: Period
  /// The day it was confirmed, or dismissed.
  public let openedOn: Day
  public let author: String
  /// Why it was dismissed; empty for a case.
  public let dismissal: String
  public internal(set) var group: DegradationGroup?
  /// In the order they were found.
  public internal(set) var causes: [GroupCause]
  /// In the order they were linked.
  public internal(set) var actions: [LinkedAction]
  public internal(set) var closing: Closing?

  public init(
    code: String = "", indicator: String, site: String?, signals: [DegradationSignal], period: Period, openedOn: Day,
    author: String, dismissal: String = "", group: DegradationGroup? = nil, causes: [GroupCause] = [],
    actions: [LinkedAction] = [], closing: Closing? = nil
  ) {
    self.code = code
    self.indicator = indicator
    self.site = site
    self.signals = signals
    self.period = period
    self.openedOn = openedOn
    self.author = author
    self.dismissal = dismissal
    self.group = group
    self.causes = causes
    self.actions = actions
    self.closing = closing
  }

  public var id: String { code }

  public struct Closing: Equatable, Sendable {
    public let day: Day
    public let conclusion: String
    /// Nil where nothing was measured any more.
    public let outcome: DegradationOutcome?

    public init(day: Day, conclusion: String, outcome: DegradationOutcome?) {
      self.day = day
      self.conclusion = conclusion
      self.outcome = outcome
    }
  }
}

extension Degradation {
  /// How far a case has come, by what is still missing.
  public enum Stage: String, CaseIterable, Codable, Sendable {
    case withoutGroup, groupAtWork, causesFound, actionsUnderWay, closed, dismissed
    public var phrase: Phrase { Phrase("degradation.stage.\(rawValue)") }
    /// Something is still expected.
    public var isOpen: Bool { self != .closed && self != .dismissed }
  }

  public var stage: Stage {
    if !dismissal.isEmpty { return .dismissed }
    if closing != nil { return .closed }
    if group == nil { return .withoutGroup }
    if causes.isEmpty { return .groupAtWork }
    return actions.isEmpty ? .causesFound : .actionsUnderWay
  }

  /// The day of the latest step.
  public var lastStep: Day {
    let days =
      [openedOn, group?.formedOn, group?.meetings.last?.day, closing?.day] + causes.map(\.foundOn)
      + actions.map(\.linkedOn)
    return days.compactMap(\.self).max() ?? openedOn
  }

  /// What was closed knowing this period is not proposed again because of it.
  func wasClosed(seeing period: Period) -> Bool {
    guard let closing else { return false }
    return period <= (closing.outcome?.period ?? self.period)
  }
}
