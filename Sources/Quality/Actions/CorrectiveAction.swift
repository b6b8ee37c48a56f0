/// A promise to put something right, with its origin, owner, due date and, at the end, its evidence and effect.
public struct CorrectiveAction: Equatable, Sendable, Identifiable {
  /// `A-14`; empty until the store gives it one.
  public var code: String
  public var title: String
  public var kind: Kind
  public var origin: Origin
  public private(set) var stage: Stage
  public var priority: Priority
  public var owner: Owner
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
  public var dueOn: Day?
  /// The first day on which it was said to be done; nil while it is not.
  public private(set) var doneOn: Day?
  /// 0 to 100 %.
  public private(set) var progress: Int
  public var notes: String
  /// What proves that it was done: a path, a link, a reference.
  public private(set) var evidence: String
  /// What the action changed, said when it is closed.
  public private(set) var effect: String

  public init(
    code: String = "", title: String, kind: Kind = .corrective, origin: Origin = .other, stage: Stage = .open,
    priority: Priority = .normal, owner: Owner = .nobody, bureau: String? = nil, site: String? = nil,
    indicator: String? = nil, engagements: [Int] = [], cause: String = "", createdOn: Day, dueOn: Day? = nil,
    doneOn: Day? = nil, progress: Int = 0, notes: String = "", evidence: String = "", effect: String = ""
  ) {
    self.code = code
    self.title = title
    self.kind = kind
    self.origin = origin
    self.stage = stage
    self.priority = priority
    self.owner = owner
    self.bureau = bureau
    self.site = site
    self.indicator = indicator
    self.engagements = engagements
    self.cause = cause
    self.createdOn = createdOn
    self.dueOn = dueOn
    self.doneOn = doneOn
    self.progress = progress
    self.notes = notes
    self.evidence = evidence
    self.effect = effect
  }

  public var id: String { code }

  /// What it does about what was found: repair it, remove its cause, forestall it, or do better.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case immediate, corrective, preventive, improvement
    public var phrase: Phrase { Phrase("action.kind.\(rawValue)") }
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
  public enum Refusal: Quality.Refusal {
    case titleMissing
    /// With the day of creation.
    case dueBeforeCreation(Day)
    /// Closed or cancelled: only undoing opens it again.
    case alreadyOver(Stage)
    case evidenceMissing, effectMissing, reasonMissing
    case progressOutOfRange

    public var phrase: Phrase {
      switch self {
      case .titleMissing: Phrase("refusal.action.titleMissing")
      case .dueBeforeCreation(let day): Phrase("refusal.action.dueBeforeCreation", ["day": .day(day)])
      case .alreadyOver(let stage): Phrase("refusal.action.alreadyOver", ["stage": .phrase(stage.phrase)])
      case .evidenceMissing: Phrase("refusal.action.evidenceMissing")
      case .effectMissing: Phrase("refusal.action.effectMissing")
      case .reasonMissing: Phrase("refusal.action.reasonMissing")
      case .progressOutOfRange: Phrase("refusal.action.progressOutOfRange")
      }
    }
  }

  /// Refuses what no action can be without.
  public func check() throws(Refusal) {
    guard !title.isEmpty else { throw .titleMissing }
    if let dueOn, dueOn < createdOn { throw .dueBeforeCreation(createdOn) }
    guard (0...100).contains(progress) else { throw .progressOutOfRange }
    guard !stage.needsEvidence || !evidence.isEmpty else { throw .evidenceMissing }
    guard stage != .closed || !effect.isEmpty else { throw .effectMissing }
    guard !stage.needsEvidence || doneOn != nil else { throw .evidenceMissing }
  }

  /// Moves to a stage in which work goes on; `progress` is 0 to 100 %.
  ///
  /// An action that was done is reopened this way when its effect was not there (ISO 9001:2015 § 10.2 d): the day it
  /// was done on is forgotten, its evidence stays, and doing it again asks for evidence again.
  public func moved(to stage: Stage, progress: Int) throws(Refusal) -> CorrectiveAction {
    guard !self.stage.isOver else { throw .alreadyOver(self.stage) }
    guard !stage.needsEvidence else { throw .evidenceMissing }
    guard stage != .cancelled else { throw .reasonMissing }
    guard (0...100).contains(progress) else { throw .progressOutOfRange }
    var action = self
    action.stage = stage
    action.progress = progress
    action.doneOn = nil
    return action
  }

  /// The work is done; its effect is still to be seen. Said again, it corrects the evidence; the day stays the first.
  public func done(on day: Day, evidence: String) throws(Refusal) -> CorrectiveAction {
    guard !stage.isOver else { throw .alreadyOver(stage) }
    guard !evidence.isEmpty else { throw .evidenceMissing }
    var action = self
    action.doneOn = stage == .done ? doneOn ?? day : day
    action.stage = .done
    action.progress = 100
    action.evidence = evidence
    return action
  }

  /// Closing needs evidence and a look at the effect: the auditor will ask for both. The evidence of an action that is
  /// done stands where none is given.
  public func closed(on day: Day, evidence: String, effect: String) throws(Refusal) -> CorrectiveAction {
    let evidence = evidence.isEmpty && stage == .done ? self.evidence : evidence
    var action = try done(on: day, evidence: evidence)
    guard !effect.isEmpty else { throw .effectMissing }
    action.stage = .closed
    action.effect = effect
    return action
  }

  /// Gives it up; the reason goes to the notes, where readers look for it.
  public func cancelled(because reason: String) throws(Refusal) -> CorrectiveAction {
    guard !stage.isOver else { throw .alreadyOver(stage) }
    guard !reason.isEmpty else { throw .reasonMissing }
    var action = self
    action.stage = .cancelled
    action.notes = notes.isEmpty ? reason : notes + "\n" + reason
    return action
  }

  /// Days past the due date, 0 or less when there is time left; nil without a due date or once the work is done.
  public func daysLate(on today: Day) -> Int? {
    guard stage.isPending, let dueOn else { return nil }
    return dueOn.days(until: today)
  }

  /// The due date itself is not late.
  public func isLate(on today: Day) -> Bool { (daysLate(on: today) ?? 0) > 0 }
}
