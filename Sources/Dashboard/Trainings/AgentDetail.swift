import Quality
import QualityStore

/// What is told about one agent.
struct AgentDetail {
  private let history: AgentHistory
  /// The titles of those held today.
  private let posts: String
  private let context: Context

  init(_ history: AgentHistory, posts: String, _ context: Context) {
    (self.history, self.posts, self.context) = (history, posts, context)
  }

  var head: [Detail.Block] {
    let agent = history.agent
    let place = [agent.bureau, agent.site].compactMap(\.self).joined(separator: " · ")
    return [
      .paragraph(context.name(of: agent), .heading),
      .field(context.phrases("training.post"), .text(posts.isEmpty ? "—" : posts)),
      .field(context.phrases("column.bureau"), .text(place.isEmpty ? "—" : place)),
    ] + presence
  }

  // Only where it is not the usual one.
  private var presence: [Detail.Block] {
    let reason: TrainingStanding.Reason? =
      if let left = history.agent.leftOn {
        .left(left)
      } else {
        history.absence(on: context.today).map { .away(until: $0.until) }
      }
    guard let reason else { return [] }
    return [.field(context.phrases("agent.presence"), .text(context.phrases(reason.phrase), .attention))]
  }
}
