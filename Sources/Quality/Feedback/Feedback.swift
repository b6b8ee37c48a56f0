/// Anything a user or an agent tells the prefecture, until it is answered.
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
  public var receivedOn: Day
  /// The last day on which the answer is in time; nil where none was announced.
  public var dueOn: Day?
  /// A code; nil where it concerns no site in particular.
  public var site: String?
  /// The numbers of the engagements it questions.
  public var engagements: [Int]
  public private(set) var answeredOn: Day?
  /// What was answered.
  public private(set) var answer: String

  public init(
    code: String = "", kind: Kind = .complaint, channel: Channel = .email, subject: String, receivedOn: Day,
    dueOn: Day? = nil, site: String? = nil, engagements: [Int] = [], answeredOn: Day? = nil, answer: String = ""
  ) {
    self.code = code
    self.kind = kind
    self.channel = channel
    self.subject = subject
    self.receivedOn = receivedOn
    self.dueOn = dueOn
    self.site = site
    self.engagements = engagements
    self.answeredOn = answeredOn
    self.answer = answer
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

  public enum State: String, CaseIterable, Sendable {
    case late, waiting, answeredLate, answered
    public var phrase: Phrase { Phrase("feedback.state.\(rawValue)") }
  }

  /// Due today is not late.
  public func state(on today: Day) -> State {
    if let answeredOn { return answeredOn <= (dueOn ?? answeredOn) ? .answered : .answeredLate }
    return (dueOn ?? today) < today ? .late : .waiting
  }

  /// The day by which an answer to what was received on `day` is due, in working days; nil where none is announced.
  public static func due(_ kind: Kind, receivedOn day: Day, _ delays: Delays) -> Day? {
    delays.reply[kind].map { WorkingDays.after(day, count: $0) }
  }
}

extension Feedback {
  /// What is written of it as somebody corrected it; its code and its answer stay. Without a day for the answer, the
  /// delay of its kind gives one.
  public func corrected(as given: Feedback, _ delays: Delays) -> Feedback {
    var feedback = self
    (feedback.kind, feedback.channel, feedback.subject) = (given.kind, given.channel, given.subject)
    (feedback.receivedOn, feedback.site, feedback.engagements) = (given.receivedOn, given.site, given.engagements)
    feedback.dueOn = given.dueOn ?? Feedback.due(given.kind, receivedOn: given.receivedOn, delays)
    return feedback
  }

  /// Answered on a day, from that of the receipt to today.
  public func answered(on day: Day, _ answer: String, today: Day) throws(Refusal) -> Feedback {
    if let answeredOn { throw .alreadyAnswered(answeredOn) }
    guard !answer.isEmpty else { throw .answerMissing }
    guard day >= receivedOn else { throw .answeredBeforeReceipt(receivedOn) }
    guard day <= today else { throw .notYet(day) }
    var feedback = self
    feedback.answeredOn = day
    feedback.answer = answer
    return feedback
  }
}
