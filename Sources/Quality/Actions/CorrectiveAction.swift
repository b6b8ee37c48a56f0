/// A promise to put something right, with its origin, owner, due date and, at the end, its evidence and effect.
public struct CorrectiveAction: Equatable, Sendable, Identifiable {
  /// `A-14`; empty until the store gives it one.
  public var code: String
  public var title: String
  public var kind: Kind
  public var origin: Origin
  public internal(set) var stage: Stage
  public var priority: Priority
  public var owner: Owner
  /// Those who help the owner; nobody twice.
  public var contributors: [Owner]
  /// A code, as are the site and the indicator.
  public var bureau: String?
  public var site: String?
  /// The indicator it should put right.
  public var indicator: String?
  /// The numbers of the engagements it serves.
  public var engagements: [Int]
  /// What was found to be the cause, once it was looked for (ISO 9001:2015 § 10.2 b).
  public var cause: String
  public var createdOn: Day
  /// The last day on which it is not late, never before `createdOn`; nil while none was agreed.
  public internal(set) var dueOn: Day?
  /// Each time the due date was put off, the oldest first.
  public internal(set) var postponements: [Postponement]
  /// The first day on which it was said to be done; nil while it is not.
  public internal(set) var doneOn: Day?
  /// 0 to 100 %.
  public internal(set) var progress: Int
  /// What is to be done, in order.
  public var steps: [ActionStep]
  public var notes: String
  /// What proves that it was done, in the order it was added.
  public internal(set) var evidence: [Evidence]
  /// What the action should change.
  public var expectedEffect: String
  /// The indicator that will show it, by its code; nil is `indicator`.
  public var effectIndicator: String?
  /// The day on which the effect is to be looked at; nil while none was agreed.
  public var checkOn: Day?
  /// Each look at what the action changed, the oldest first.
  public internal(set) var checks: [EffectCheck]
  /// Why it was given up; empty unless it was.
  public internal(set) var cancellation: String

  public init(
    code: String = "", title: String, kind: Kind = .corrective, origin: Origin = .other, stage: Stage = .open,
    priority: Priority = .normal, owner: Owner = .nobody, contributors: [Owner] = [], bureau: String? = nil,
    site: String? = nil, indicator: String? = nil, engagements: [Int] = [], cause: String = "", createdOn: Day,
    dueOn: Day? = nil, postponements: [Postponement] = [], doneOn: Day? = nil, progress: Int = 0,
    steps: [ActionStep] = [], notes: String = "", evidence: [Evidence] = [], expectedEffect: String = "",
    effectIndicator: String? = nil, checkOn: Day? = nil, checks: [EffectCheck] = [], cancellation: String = ""
  ) {
    self.code = code
    self.title = title
    self.kind = kind
    self.origin = origin
    self.stage = stage
    self.priority = priority
    self.owner = owner
    self.contributors = contributors
    self.bureau = bureau
    self.site = site
    self.indicator = indicator
    self.engagements = engagements
    self.cause = cause
    self.createdOn = createdOn
    self.dueOn = dueOn
    self.postponements = postponements
    self.doneOn = doneOn
    self.progress = progress
    self.steps = steps
    self.notes = notes
    self.evidence = evidence
    self.expectedEffect = expectedEffect
    self.effectIndicator = effectIndicator
    self.checkOn = checkOn
    self.checks = checks
    self.cancellation = cancellation
  }

  public var id: String { code }

  /// What it does about what was found: repair it, remove its cause, forestall it, or do better.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case immediate, corrective, preventive, improvement
    public var phrase: Phrase { Phrase("action.kind.\(rawValue)") }
    /// Removing or forestalling a cause supposes that it is known (ISO 9001:2015 § 10.2 b).
    public var needsCause: Bool { self == .corrective || self == .preventive }
  }

  /// Where it came from; an auditor asks for it.
  public enum Origin: String, CaseIterable, Codable, Sendable {
    case indicator, survey, complaint, suggestion, dysfunction, audit, clu, copil, other
    public var phrase: Phrase { Phrase("action.origin.\(rawValue)") }
  }

  public enum Priority: String, CaseIterable, Codable, Sendable {
    case high, normal, low
    public var phrase: Phrase { Phrase("action.priority.\(rawValue)") }
    /// The order of a list, the most urgent first.
    public var rank: Int { self == .high ? 0 : self == .normal ? 1 : 2 }
  }

  /// The life of an action, after ISO 9001:2015 § 10.2: done is not closed, closing reviews the effect.
  public enum Stage: String, CaseIterable, Codable, Sendable {
    case open, analysed, inProgress, done, closed, cancelled
    public var phrase: Phrase { Phrase("action.stage.\(rawValue)") }
    /// Nothing more is expected of it.
    public var isOver: Bool { self == .closed || self == .cancelled }
    /// Somebody still has to do it.
    public var isPending: Bool { self == .open || self == .analysed || self == .inProgress }
    /// Reached only with something that proves the work.
    public var needsEvidence: Bool { self == .done || self == .closed }
  }
}

extension CorrectiveAction {
  /// Days past the due date, 0 or less when there is time left; nil without a due date or once the work is done.
  public func daysLate(on today: Day) -> Int? {
    guard stage.isPending, let dueOn else { return nil }
    return dueOn.days(until: today)
  }

  /// The due date itself is not late.
  public func isLate(on today: Day) -> Bool { (daysLate(on: today) ?? 0) > 0 }

  /// The effect was to be looked at on an earlier day, and was not.
  public func isCheckLate(on today: Day) -> Bool {
    guard stage == .done, let checkOn else { return false }
    return checkOn < today
  }

  /// It was done, its effect was not there, and it is to be done again (ISO 9001:2015 § 10.2 d).
  public var isReopened: Bool { stage.isPending && checks.last?.verdict == .ineffective }

  /// The indicator that shows the effect.
  public var measuredBy: String? { effectIndicator ?? indicator }

  /// It is to remove or forestall a cause, and none is written.
  public var lacksCause: Bool { kind.needsCause && cause.isEmpty }

  /// What was said of the effect last; empty before anybody looked.
  public var effect: String { checks.last?.words ?? "" }

  /// What was given proves the work as it stands: it can be done without anything more.
  public var isProved: Bool { !standingEvidence.isEmpty }

  /// Evidence of the work as it stands: what was given before an ineffective effect proves the work before it.
  var standingEvidence: [Evidence] {
    guard isReopened, let check = checks.last else { return evidence }
    return evidence.filter { $0.day > check.day }
  }
}
