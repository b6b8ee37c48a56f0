/// A promise to put something right, with its origin, owner, due date and, at the end, its evidence and effect.
public struct CorrectiveAction: Equatable, Sendable, Identifiable {
  /// `A-14`; empty until the store gives it one.
  public var code: String
  public var title: String
  public var kind: Kind
  public var origin: Origin
  public private(set) var stage: Stage
  public var priority: Priority
  /// A person or a bureau.
  public var owner: String
  public var bureau: String?
  public var site: String?
  public var indicator: String?
  public var engagements: [Int]
  public var cause: String
  public var createdOn: Day
  public var dueOn: Day?
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
    priority: Priority = .normal, owner: String = "", bureau: String? = nil, site: String? = nil,
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

  public enum Kind: String, CaseIterable, Codable, Sendable {
    case immediate, corrective, preventive, improvement
    public var phrase: Phrase { Phrase("action.kind.\(rawValue)") }
  }

  public enum Origin: String, CaseIterable, Codable, Sendable {
    case indicator, survey, complaint, suggestion, dysfunction, audit, clu, copil, other
    public var phrase: Phrase { Phrase("action.origin.\(rawValue)") }
  }

  public enum Priority: String, CaseIterable, Codable, Sendable {
    case high, normal, low
    public var phrase: Phrase { Phrase("action.priority.\(rawValue)") }
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
  }
}

extension CorrectiveAction {
  public enum Refusal: Quality.Refusal {
    case titleMissing
    case dueBeforeCreation(Day)
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
    if stage == .done || stage == .closed {
      guard !evidence.isEmpty, doneOn != nil else { throw .evidenceMissing }
      guard stage == .done || !effect.isEmpty else { throw .effectMissing }
    }
  }

  /// Moves on to a stage in which work goes on.
  public func moved(to stage: Stage, progress: Int) throws(Refusal) -> CorrectiveAction {
    guard !self.stage.isOver else { throw .alreadyOver(self.stage) }
    guard (0...100).contains(progress) else { throw .progressOutOfRange }
    var action = self
    action.stage = stage
    action.progress = progress
    return action
  }

  /// The work is done; its effect is still to be seen.
  public func done(on day: Day, evidence: String) throws(Refusal) -> CorrectiveAction {
    guard !evidence.isEmpty else { throw .evidenceMissing }
    var action = try moved(to: .done, progress: 100)
    action.doneOn = day
    action.evidence = evidence
    return action
  }

  /// Closing needs evidence and a look at the effect: the auditor will ask for both.
  public func closed(on day: Day, evidence: String, effect: String) throws(Refusal) -> CorrectiveAction {
    guard !effect.isEmpty else { throw .effectMissing }
    let evidence = evidence.isEmpty ? self.evidence : evidence
    var action = try done(on: doneOn ?? day, evidence: evidence)
    action.stage = .closed
    action.effect = effect
    return action
  }

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

  public func isLate(on today: Day) -> Bool { (daysLate(on: today) ?? 0) > 0 }
}
