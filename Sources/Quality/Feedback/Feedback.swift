/// Anything a user or an agent tells the prefecture, from its receipt until it is known what became of it.
///
/// Source: « suivre les réclamations et suggestions »; « Lorsqu'un dysfonctionnement est constaté, tout agent peut en
/// faire part au référent qualité ».
public struct Feedback: Equatable, Sendable, Identifiable {
  /// `R-12`; empty until the store gives it one.
  public var code: String
  public var kind: Kind
  public var channel: Channel
  /// What it is about, without anybody's name.
  public var subject: String
  /// All that was said, in several lines.
  public var details: String
  /// Who said it; personal data, masked where others look on.
  public var sender: String
  public var severity: Severity
  /// A complaint that something cannot be reached or read by somebody with a disability.
  public var isAccessibility: Bool
  public var receivedOn: Day
  /// The last day on which the acknowledgement is in time; nil where none was announced.
  public internal(set) var acknowledgeBy: Day?
  public internal(set) var acknowledgedOn: Day?
  /// The last day on which the answer is in time; nil where none was announced.
  public var dueOn: Day?
  /// Why the answer takes longer than was announced; empty where it does not.
  public internal(set) var delayReason: String
  /// A code, as is the bureau; nil where it concerns no site in particular.
  public var site: String?
  public var bureau: String?
  /// The numbers of the engagements it questions.
  public var engagements: [Int]
  /// The code of the document that is to be brought up to date; nil where it is about none.
  public var document: String?
  /// Who is in charge of it.
  public var owner: Owner
  public internal(set) var triage: Triage?
  public internal(set) var triagedOn: Day?
  /// Why it was triaged so; never empty where nothing is to be done. It is ours: the public is told the outcome.
  public internal(set) var triageReason: String
  public internal(set) var answeredOn: Day?
  /// What was answered.
  public internal(set) var answer: String
  public internal(set) var closedOn: Day?
  /// What became of it: « vous nous l'avez dit, nous l'avons fait »; empty where it was closed with nothing to do.
  public internal(set) var outcome: String
  /// The `Message-ID` of the e-mail it came in; nothing else has it.
  public var messageID: String?
  public var attachments: [Attachment]
  /// In the order they were linked.
  public internal(set) var actions: [LinkedAction]

  public init(
    code: String = "", kind: Kind = .complaint, channel: Channel = .email, subject: String, details: String = "",
    sender: String = "", severity: Severity = .normal, isAccessibility: Bool = false, receivedOn: Day,
    acknowledgeBy: Day? = nil, acknowledgedOn: Day? = nil, dueOn: Day? = nil, delayReason: String = "",
    site: String? = nil, bureau: String? = nil, engagements: [Int] = [], document: String? = nil,
    owner: Owner = .nobody, triage: Triage? = nil, triagedOn: Day? = nil, triageReason: String = "",
    answeredOn: Day? = nil,
    answer: String = "", closedOn: Day? = nil, outcome: String = "", messageID: String? = nil,
    attachments: [Attachment] = [], actions: [LinkedAction] = []
  ) {
    self.code = code
    self.kind = kind
    self.channel = channel
    self.subject = subject
    self.details = details
    self.sender = sender
    self.severity = severity
    self.isAccessibility = isAccessibility
    self.receivedOn = receivedOn
    self.acknowledgeBy = acknowledgeBy
    self.acknowledgedOn = acknowledgedOn
    self.dueOn = dueOn
    self.delayReason = delayReason
    self.site = site
    self.bureau = bureau
    self.engagements = engagements
    self.document = document
    self.owner = owner
    self.triage = triage
    self.triagedOn = triagedOn
    self.triageReason = triageReason
    self.answeredOn = answeredOn
    self.answer = answer
    self.closedOn = closedOn
    self.outcome = outcome
    self.messageID = messageID
    self.attachments = attachments
    self.actions = actions
  }

  public var id: String { code }

  public enum Kind: String, CaseIterable, Codable, Sendable {
    case complaint, suggestion, dysfunction, remark
    public var phrase: Phrase { Phrase("feedback.kind.\(rawValue)") }
  }

  public enum Channel: String, CaseIterable, Codable, Sendable {
    case email, letter, counter, phone, website, committee, other
    public var phrase: Phrase { Phrase("feedback.channel.\(rawValue)") }
  }

  /// What its clocks say, in one word.
  public enum State: String, CaseIterable, Sendable {
    case late, unacknowledged, waiting, answeredLate, answered, dismissed
    public var phrase: Phrase { Phrase("feedback.state.\(rawValue)") }
  }

  /// Due today is not late.
  public func state(on today: Day) -> State {
    switch reply.state(on: today) {
    case .met: .answered
    case .metLate: .answeredLate
    case .stopped: .dismissed
    case .late: .late
    case .none, .running: acknowledgement.state(on: today) == .late ? .unacknowledged : .waiting
    }
  }
}

extension Feedback {
  /// What is written of it as somebody corrected it; its code and its life stay. Without a day for the answer, or with
  /// one that came from what was corrected, the delays give one; where they announce none any more, the one that was
  /// announced holds.
  public func corrected(as given: Feedback, _ delays: FeedbackDelays) -> Feedback {
    var feedback = rewritten(as: given)
    let wasUsual = dueOn == replyDue(by: delays) && given.dueOn == dueOn
    let usual = feedback.replyDue(by: delays)
    feedback.dueOn = wasUsual ? usual ?? dueOn : given.dueOn ?? usual
    let isMoved = channel != given.channel || receivedOn != given.receivedOn
    feedback.acknowledgeBy = isMoved ? feedback.acknowledgementDue(by: delays) : acknowledgeBy
    return feedback
  }

  /// With the words, the days of the clocks and the links of another; what was done with it stays.
  public func rewritten(as given: Feedback) -> Feedback {
    var feedback = self
    (feedback.kind, feedback.channel, feedback.subject) = (given.kind, given.channel, given.subject)
    (feedback.details, feedback.sender, feedback.severity) = (given.details, given.sender, given.severity)
    (feedback.receivedOn, feedback.site, feedback.bureau) = (given.receivedOn, given.site, given.bureau)
    (feedback.engagements, feedback.document, feedback.owner) = (given.engagements, given.document, given.owner)
    (feedback.isAccessibility, feedback.dueOn) = (given.isAccessibility, given.dueOn)
    feedback.acknowledgeBy = given.acknowledgeBy
    return feedback
  }

  /// Whether the answer that was announced is promised no more, or for later than was announced: that needs a reason.
  /// Where something changed that a delay comes from, it may be as late as the delays say now.
  public func isPutOff(since before: Feedback, _ delays: FeedbackDelays) -> Bool {
    guard let was = before.dueOn else { return false }
    guard let dueOn else { return true }
    let isOfAnotherDelay =
      (kind, channel, isAccessibility, receivedOn)
      != (before.kind, before.channel, before.isAccessibility, before.receivedOn)
    return dueOn > max(was, (isOfAnotherDelay ? replyDue(by: delays) : nil) ?? was)
  }
}
