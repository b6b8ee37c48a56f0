/// How long what was received may wait for its acknowledgement and for its answer, as a framework says it.
///
/// Sources of the defaults, all of them proposals: Services Publics+, engagement 4 (« accusé de réception : une semaine
/// par voie électronique, deux semaines par courrier »); référentiel Marianne (a reply within 5 working days to an
/// e-mail, 15 to a letter); RGAA 4.1 (an accessibility complaint within one week, or later for a reason); CRPA, L. 231-4
/// (two months of silence are a refusal).
public struct FeedbackDelays: Equatable, Sendable {
  private let delays: [Name: Delay]

  /// Where nothing is given, the usual delays.
  public init(_ given: [Name: Delay] = [:]) {
    delays = FeedbackDelays.usual.delays.merging(given) { _, given in given }
  }

  private init(all delays: [Name: Delay]) { self.delays = delays }

  public static let usual = FeedbackDelays(all: [
    .acknowledge(.email): Delay(7, .calendar), .acknowledge(.website): Delay(7, .calendar),
    .acknowledge(.letter): Delay(14, .calendar), .replyTo(.complaint): Delay(15, .working),
    .replyTo(.suggestion): Delay(15, .working), .replyBy(.email): Delay(5, .working),
    .replyBy(.letter): Delay(15, .working), .accessibility: Delay(7, .calendar), .redLine: Delay(2, .months),
  ])

  public enum Name: Hashable, CaseIterable, Sendable {
    case acknowledge(Feedback.Channel)
    case replyTo(Feedback.Kind)
    case replyBy(Feedback.Channel)
    /// An accessibility complaint is answered by it, whatever its kind and channel.
    case accessibility
    /// No answer is ever due later.
    case redLine

    public static let allCases: [Name] =
      Feedback.Channel.allCases.map(acknowledge) + Feedback.Kind.allCases.map(replyTo)
      + Feedback.Channel.allCases.map(replyBy) + [.accessibility, .redLine]

    /// `acknowledge.email`, `reply.complaint`, `reply.email`: no kind is called as a channel is.
    public var code: String {
      switch self {
      case .acknowledge(let channel): "acknowledge.\(channel.rawValue)"
      case .replyTo(let kind): "reply.\(kind.rawValue)"
      case .replyBy(let channel): "reply.\(channel.rawValue)"
      case .accessibility: "accessibility"
      case .redLine: "redLine"
      }
    }

    /// How a delay is counted where only a number is given.
    public var usualUnit: Delay.Unit {
      switch self {
      case .replyTo, .replyBy: .working
      case .acknowledge, .accessibility: .calendar
      case .redLine: .months
      }
    }
  }

  public subscript(name: Name) -> Delay? { delays[name] }

  /// Nil where none is announced.
  public func acknowledgement(of feedback: Feedback) -> Delay? { delays[.acknowledge(feedback.channel)] }

  /// The delay of accessibility, otherwise that of the kind, otherwise that of the channel; nil where none is announced.
  public func reply(to feedback: Feedback) -> Delay? {
    let announced = delays[.replyTo(feedback.kind)] ?? delays[.replyBy(feedback.channel)]
    return feedback.isAccessibility ? delays[.accessibility] ?? announced : announced
  }

  /// The last day on which anything may be answered; nil where the framework draws no line.
  public func redLine(of feedback: Feedback) -> Day? { delays[.redLine]?.end(after: feedback.receivedOn) }
}
