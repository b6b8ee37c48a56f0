extension Onboarding {
  public enum Refusal: Quality.Refusal {
    /// No such agent holds such a post.
    case noPost(agent: String, post: String)
    /// The agent holds several posts.
    case whichPost(agent: String, posts: [String])
    case nothingGiven
    case notOnList(String, agent: String)
    /// A training is recorded as such.
    case training(String)
    case notYet(Day)

    public var phrase: Phrase {
      switch self {
      case .noPost(let agent, let post):
        Phrase(
          post.isEmpty ? "refusal.onboarding.noPostAtAll" : "refusal.onboarding.noPost",
          ["agent": .text(agent), "post": .text(post)])
      case .whichPost(let agent, let posts):
        Phrase(
          "refusal.onboarding.whichPost", ["agent": .text(agent), "posts": .text(posts.joined(separator: ", "))])
      case .nothingGiven: Phrase("refusal.onboarding.nothingGiven")
      case .notOnList(let code, let agent):
        Phrase("refusal.onboarding.notOnList", ["code": .text(code), "agent": .text(agent)])
      case .training(let code): Phrase("refusal.onboarding.training", ["course": .text(code)])
      case .notYet(let day): Phrase("refusal.onboarding.notYet", ["day": .day(day)])
      }
    }
  }
}
