import Quality

/// What a framework's parts must be to one another.
struct FrameworkCheck {
  let framework: Framework

  init(_ framework: Framework) {
    self.framework = framework
  }

  func run(engagements: [Entry], families: [Entry], indicators: [Entry], courses: [Entry], posts: [Entry]) {
    once(framework.engagements.map { String($0.number) }, engagements, "number")
    once(framework.families.map(\.code), families, "code")
    once(framework.indicators.map(\.code), indicators, "code")
    once(framework.courses.map(\.code), courses, "code")
    once(framework.posts.map(\.code), posts, "code")
    for (engagement, entry) in zip(framework.engagements, engagements) { check(engagement, entry) }
    for (indicator, entry) in zip(framework.indicators, indicators) { check(indicator, entry) }
    for (post, entry) in zip(framework.posts, posts) { check(post, entry) }
  }

  private func once(_ codes: [String], _ entries: [Entry], _ key: String) {
    var seen: Set<String> = []
    for (code, entry) in zip(codes, entries) where !seen.insert(code).inserted {
      entry.refuse(key, "framework.twice", ["code": .text(code)])
    }
  }

  private func check(_ engagement: Engagement, _ entry: Entry) {
    guard !framework.modules.contains(where: { $0.number == engagement.module }) else { return }
    entry.refuse("module", "framework.unknownModule", ["module": .text(String(engagement.module))])
  }

  private func check(_ indicator: Indicator, _ entry: Entry) {
    if !framework.families.contains(where: { $0.code == indicator.family }) {
      entry.refuse("family", "framework.unknownFamily", ["family": .text(indicator.family)])
    }
    for number in indicator.engagements where !framework.engagements.contains(where: { $0.number == number }) {
      entry.refuse("engagements", "framework.unknownEngagement", ["number": .text(String(number))])
    }
    checkAlert(indicator, entry)
  }

  // The alert lies beyond the target, where things are worse.
  private func checkAlert(_ indicator: Indicator, _ entry: Entry) {
    guard let target = indicator.target, let alert = target.alert else { return }
    let isWrong =
      switch indicator.direction {
      case .higher: alert > target.goal
      case .lower: alert < target.goal
      case .neutral: false
      }
    if isWrong { entry.refuse("alert", "framework.alertOnWrongSide") }
  }

  private func check(_ post: Post, _ entry: Entry) {
    for course in post.courses where !framework.courses.contains(where: { $0.code == course }) {
      entry.refuse("courses", "framework.unknownCourse", ["course": .text(course)])
    }
  }
}
