import Quality

/// What a framework's parts must be to one another.
struct FrameworkCheck {
  let framework: Framework

  init(_ framework: Framework) {
    self.framework = framework
  }

  func run(_ entries: FrameworkEntries) {
    entries.modules.refuseTwice(framework.modules.map { Entry.code(of: $0.number) }, key: "number")
    entries.engagements.refuseTwice(framework.engagements.map { Entry.code(of: $0.number) }, key: "number")
    entries.families.refuseTwice(framework.families.map(\.code))
    entries.indicators.refuseTwice(framework.indicators.map(\.code))
    entries.themes.refuseTwice(framework.themes.map(\.code))
    entries.trainings.check(framework.courses, framework.posts)
    entries.obligations.refuseTwice(framework.obligations.map(\.code))
    entries.onboarding.refuseTwice(framework.onboarding.map(\.code))
    entries.retentions.refuseTwice(framework.retentions.map(\.subject.rawValue))
    for (engagement, entry) in zip(framework.engagements, entries.engagements) { check(engagement, entry) }
    for (indicator, entry) in zip(framework.indicators, entries.indicators) { check(indicator, entry) }
    for (theme, entry) in zip(framework.themes, entries.themes) { check(theme, entry) }
    for (document, entry) in zip(framework.documents, entries.documents) { check(document, entry) }
    for (obligation, entry) in zip(framework.obligations, entries.obligations) { check(obligation, entry) }
    if ObligationCycle.hasCircle(among: framework.obligations) {
      entries.obligations.first?.refuse("follows", "framework.followsInACircle")
    }
  }

  private func check(_ engagement: Engagement, _ entry: Entry) {
    guard engagement.module != Entry.unread, !framework.modules.contains(where: { $0.number == engagement.module })
    else { return }
    entry.refuse("module", "framework.unknownModule", ["module": .text(String(engagement.module))])
  }

  private func check(_ indicator: Indicator, _ entry: Entry) {
    if !indicator.family.isEmpty, !framework.families.contains(where: { $0.code == indicator.family }) {
      entry.refuse("family", "framework.unknownFamily", ["family": .text(indicator.family)])
    }
    for number in indicator.engagements where !framework.engagements.contains(where: { $0.number == number }) {
      entry.refuse("engagements", "framework.unknownEngagement", ["number": .text(String(number))])
    }
    checkAlert(indicator, entry)
    checkRange(indicator, entry)
    if let derivation = indicator.derivation { check(derivation, of: indicator, entry) }
  }

  // What is computed is counted: so many of so many.
  private func check(_ derivation: Derivation, of indicator: Indicator, _ entry: Entry) {
    if indicator.unit != .percent || !indicator.isRatio { entry.refuse("derived", "framework.derivedNotAShare") }
    switch derivation {
    case .agentsTrained(let courses):
      if courses.isEmpty { entry.refuse("derived", "yaml.missing", ["key": .text("courses")]) }
      for course in courses where !framework.courses.contains(where: { $0.code == course }) {
        entry.refuse("derived", "framework.unknownCourse", ["course": .text(course)])
      }
    case .themeSatisfaction(let theme):
      if !theme.isEmpty, !framework.themes.contains(where: { $0.code == theme }) {
        entry.refuse("derived", "framework.unknownTheme", ["theme": .text(theme)])
      }
    case .feedbackAnswered, .documentsReviewed: break
    }
  }

  private func check(_ theme: Theme, _ entry: Entry) {
    for number in theme.engagements where !framework.engagements.contains(where: { $0.number == number }) {
      entry.refuse("engagements", "framework.unknownEngagement", ["number": .text(String(number))])
    }
    if !(0...100).contains(theme.threshold) {
      entry.refuse("threshold", "framework.shareOutOfRange", ["key": .text("threshold"), "high": .number(100)])
    }
  }

  private func check(_ document: ExpectedDocument, _ entry: Entry) {
    for number in document.engagements where !framework.engagements.contains(where: { $0.number == number }) {
      entry.refuse("engagements", "framework.unknownEngagement", ["number": .text(String(number))])
    }
  }

  // A share of a whole can only be promised within it.
  private func checkRange(_ indicator: Indicator, _ entry: Entry) {
    guard indicator.unit.isShare, let target = indicator.targets.first else { return }
    let range = 0...indicator.unit.factor
    for (key, value) in [("target", target.goal), ("alert", target.alert)] {
      guard let value, !range.contains(value) else { continue }
      entry.refuse(key, "framework.shareOutOfRange", ["key": .text(key), "high": .number(range.upperBound)])
    }
  }

  // The alert lies beyond the target, where things are worse.
  private func checkAlert(_ indicator: Indicator, _ entry: Entry) {
    guard let target = indicator.targets.first, let alert = target.alert else { return }
    let isWrong =
      switch indicator.direction {
      case .higher: alert > target.goal
      case .lower: alert < target.goal
      case .neutral: false
      }
    if isWrong { entry.refuse("alert", "framework.alertOnWrongSide") }
  }

  private func check(_ obligation: Obligation, _ entry: Entry) {
    guard let follows = obligation.follows?.code, !follows.isEmpty,
      !framework.obligations.contains(where: { $0.code == follows })
    else { return }
    entry.refuse("follows", "framework.unknownObligation", ["obligation": .text(follows)])
  }
}
