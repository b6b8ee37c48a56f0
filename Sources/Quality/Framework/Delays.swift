/// How long things may take, as a framework says it; where it says nothing, our defaults.
///
/// The source document gives none of these figures: they are proposals, to be changed in the framework's file.
public struct Delays: Equatable, Sendable {
  /// Days after a period before its figure is called missing.
  public var grace: [Frequency: Int]
  /// Days to react since an indicator stands so; nothing is asked of the others.
  public var react: [Standing: Int]
  /// To acknowledge and answer what was received.
  public var feedback: FeedbackDelays

  public init(
    grace: [Frequency: Int] = [:], react: [Standing: Int] = [:], feedback: FeedbackDelays = .usual
  ) {
    self.grace = Delays.usual.grace.merging(grace) { _, given in given }
    self.react = Delays.usual.react.merging(react) { _, given in given }
    self.feedback = feedback
  }

  public static let usual = Delays(
    allGrace: [.monthly: 20, .quarterly: 20, .halfYearly: 20, .yearly: 20],
    allReact: [.missed: 30, .near: 90, .overdue: 10])

  private init(allGrace: [Frequency: Int], allReact: [Standing: Int]) {
    grace = allGrace
    react = allReact
    feedback = .usual
  }

  public func grace(of frequency: Frequency) -> Int { grace[frequency] ?? 0 }
}
