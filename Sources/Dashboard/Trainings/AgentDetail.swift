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
    let (agent, today) = (history.agent, context.today)
    let left = agent.leftOn.map { agent.hasLeft(on: today) ? TrainingStanding.Reason.left($0).phrase : leaving($0) }
    let away = history.absence(on: today).map { TrainingStanding.Reason.away(until: $0.until).phrase }
    let phrases = agent.hasLeft(on: today) ? [left] : [away, left]
    return phrases.compactMap(\.self).map {
      .field(context.phrases("agent.presence"), .text(context.phrases($0), .attention))
    }
  }

  private func leaving(_ day: Day) -> Phrase { Phrase("agent.leaving", ["day": .day(day)]) }
}
