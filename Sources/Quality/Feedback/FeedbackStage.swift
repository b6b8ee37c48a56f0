extension Feedback {
  /// How far the handling has come, after ISO 10002:2018: received, acknowledged, assessed, answered, closed.
  public enum Stage: String, CaseIterable, Codable, Sendable {
    case received, acknowledged, inProgress, answered, closed, reopened
    public var phrase: Phrase { Phrase("feedback.stage.\(rawValue)") }
  }

  public var stage: Stage {
    if closedOn != nil { return .closed }
    if isReopened, triage == nil { return .reopened }
    if answeredOn != nil, !isReopened { return .answered }
    if triage != nil { return .inProgress }
    return acknowledgedOn == nil ? .received : .acknowledged
  }

  /// What was closed keeps its outcome, or the reason for which nothing was to be done, while it is taken up again and
  /// until it is answered anew.
  public var isReopened: Bool {
    closedOn == nil && (!outcome.isEmpty || (triage == nil && !triageReason.isEmpty))
  }

  /// Nobody has answered it yet, or not since it was taken up again.
  public var awaitsAnswer: Bool { closedOn == nil && (answeredOn == nil || isReopened) }

  /// What somebody decided to do with it.
  public enum Triage: String, CaseIterable, Codable, Sendable {
    case nothing, answer, group, action
    public var phrase: Phrase { Phrase("feedback.triage.\(rawValue)") }
  }

  public enum Severity: String, CaseIterable, Codable, Sendable {
    case low, normal, serious
    public var phrase: Phrase { Phrase("feedback.severity.\(rawValue)") }
  }

  /// A file that came with it; the file itself is kept where `place` says.
  public struct Attachment: Hashable, Sendable {
    /// Never empty in what is kept.
    public let name: String
    /// `application/pdf`; empty where it is not known.
    public let mediaType: String
    /// In bytes.
    public let size: Int
    /// A path; empty where the file was left in the message.
    public let place: String

    public init(name: String, mediaType: String = "", size: Int, place: String = "") {
      self.name = name
      self.mediaType = mediaType
      self.size = size
      self.place = place
    }
  }

  /// An action of the plan that it led to.
  public struct LinkedAction: Hashable, Sendable {
    public let code, title: String
    public let stage: CorrectiveAction.Stage
    public let linkedOn: Day

    public init(code: String, title: String, stage: CorrectiveAction.Stage, linkedOn: Day) {
      self.code = code
      self.title = title
      self.stage = stage
      self.linkedOn = linkedOn
    }
  }
}
