/// How long things may take, as a framework says it; where it says nothing, our defaults.
///
/// The source document gives none of these figures: they are proposals, to be changed in the framework's file.
public struct Delays: Equatable, Sendable {
  /// Days after a period before its figure is called missing.
  public var grace: [Frequency: Int]
  /// Days to react since an indicator stands so; nothing is asked of the others.
  public var react: [Standing: Int]
  /// Working days to answer what was received; none is announced for the others.
  public var reply: [Feedback.Kind: Int]

  public init(grace: [Frequency: Int] = [:], react: [Standing: Int] = [:], reply: [Feedback.Kind: Int] = [:]) {
    self.grace = Delays.usual.grace.merging(grace) { _, given in given }
    self.react = Delays.usual.react.merging(react) { _, given in given }
    self.reply = Delays.usual.reply.merging(reply) { _, given in given }
  }

  public static let usual = Delays(
    allGrace: [.monthly: 20, .quarterly: 20, .halfYearly: 20, .yearly: 20],
    allReact: [.missed: 30, .near: 90, .overdue: 10], allReply: [.complaint: 15, .suggestion: 15])

  private init(allGrace: [Frequency: Int], allReact: [Standing: Int], allReply: [Feedback.Kind: Int]) {
    grace = allGrace
    react = allReact
    reply = allReply
  }

  public func grace(of frequency: Frequency) -> Int { grace[frequency] ?? 0 }
}
