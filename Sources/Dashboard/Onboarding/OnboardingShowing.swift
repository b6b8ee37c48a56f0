import Quality
import QualityStore

extension Command.Name {
  /// Who took a post not long ago, and what they were shown.
  public static let newcomers = Command.Name("newcomers")
  /// The list of one agent, at the post that was taken last.
  public static let onboarding = Command.Name("onboarding")
  public static let checkOnboarding = Command.Name("checkOnboarding")
  public static let uncheckOnboarding = Command.Name("uncheckOnboarding")
}

extension Command {
  /// The list of newcomers, from anywhere.
  static let newcomers = Command(.newcomers, .open(.newcomers))
}

extension Onboarding {
  /// Which list it is: an agent may hold several posts.
  public struct Key: Hashable, Sendable {
    public let agent, post: String
    public let since: Day
  }

  public var key: Key { Key(agent: agent.code, post: post.code, since: since) }

  func mark(on today: Day) -> Mark {
    if late(on: today) > 0 { return .late }
    return isFinished ? .done : done > 0 ? .inProgress : .open
  }

  /// « retard 12 j », « dans 5 j » to the next thing, or that all is done.
  func stateText(_ context: Context) -> String {
    context.phrases(
      next.map { DueIn.phrase(days: context.today.days(until: $0.due)) } ?? Phrase("onboarding.finished"))
  }

  /// « 3/8 ».
  var progressText: String { "\(done)/\(items.count)" }
}

extension Onboarding.Item {
  func mark(on today: Day) -> Mark {
    doneOn != nil ? .done : isLate(on: today) ? .late : .open
  }

  func stateText(_ context: Context) -> String {
    context.phrases(
      doneOn == nil ? DueIn.phrase(days: context.today.days(until: due)) : Phrase("onboarding.done"))
  }
}

extension Onboarding.Thing {
  var kind: Phrase {
    switch self {
    case .step: Phrase("onboarding.kind.step")
    case .document: Phrase("kind.document")
    case .course: Phrase("kind.course")
    }
  }
}
