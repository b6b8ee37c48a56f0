import Quality

/// Reads a framework: what is promised, measured, taught and due.
public enum FrameworkFile {
  /// Refuses a faulty file whole, with every fault and its line.
  public static func read(_ file: (text: String, name: String)) throws(FileFault) -> Framework {
    let faults = FaultList()
    let root = try YAMLFile.root(of: file.text, file.name, faults)
    let entries = FrameworkEntries(root)
    let framework = Framework(
      code: root.text("code"), title: root.wording("title"), edition: root.text("edition"),
      notice: root.optionalWording("notice"), modules: entries.modules.map(module),
      engagements: entries.engagements.map(engagement), families: entries.families.map(family),
      indicators: entries.indicators.map(indicator), themes: entries.themes.map(theme),
      courses: entries.trainings.courses.map(Course.init), posts: entries.trainings.posts.map(Post.init),
      obligations: entries.obligations.map(obligation), documents: entries.documents.map(document),
      onboarding: entries.onboarding.map(step),
      delays: root.optionalEntry("delays").map(delays) ?? .usual,
      retentions: entries.retentions.map(retention))
    root.finish()
    FrameworkCheck(framework).run(entries)
    try faults.close(file.name)
    return framework
  }

  private static func module(_ entry: Entry) -> Module {
    defer { entry.finish() }
    return Module(number: entry.integer("number", in: 1...99), title: entry.wording("title"))
  }

  private static func engagement(_ entry: Entry) -> Engagement {
    defer { entry.finish() }
    return Engagement(
      number: entry.integer("number", in: 1...999), module: entry.integer("module", in: 1...99),
      text: entry.wording("text"))
  }

  private static func family(_ entry: Entry) -> Family {
    defer { entry.finish() }
    return Family(code: entry.text("code"), title: entry.wording("title"))
  }

  private static func indicator(_ entry: Entry) -> Indicator {
    defer { entry.finish() }
    let goal = entry.optionalNumber("target")
    let alert = entry.optionalNumber("alert")
    if alert != nil, !entry.has("target") { entry.refuse("alert", "yaml.missing", ["key": .text("target")]) }
    return Indicator(
      code: entry.text("code"), family: entry.text("family"), title: entry.wording("title"),
      formula: entry.wording("formula"), unit: entry.choice("unit", otherwise: .count),
      isRatio: entry.flag("ratio", otherwise: true), direction: entry.choice("direction", otherwise: .neutral),
      target: goal.map { Target(goal: $0, alert: alert) },
      frequency: entry.choice("frequency", otherwise: .monthly), engagements: entry.integers("engagements"),
      basis: entry.optionalWording("basis") ?? Wording(""), isProposal: entry.flag("proposal", otherwise: false),
      isLocal: entry.flag("local", otherwise: true), derivation: entry.optionalEntry("derived").flatMap(derivation))
  }

  private enum Rule: String, CaseIterable {
    case agentsTrained, feedbackAnswered, themeSatisfaction, documentsReviewed
  }

  private static func derivation(_ entry: Entry) -> Derivation? {
    defer { entry.finish() }
    switch entry.choice("rule", otherwise: Rule.feedbackAnswered) {
    case .agentsTrained: return .agentsTrained(courses: entry.texts("courses"))
    case .feedbackAnswered: return .feedbackAnswered
    case .themeSatisfaction: return .themeSatisfaction(theme: entry.text("theme"))
    case .documentsReviewed:
      return .documentsReviewed(
        kind: entry.choice("kind", otherwise: .other), months: entry.integer("months", in: 1...120))
    }
  }

  private static func theme(_ entry: Entry) -> Theme {
    defer { entry.finish() }
    return Theme(
      code: entry.text("code"), title: entry.wording("title"), engagements: entry.integers("engagements"),
      threshold: entry.optionalNumber("threshold") ?? 75)
  }

  private static func delays(_ entry: Entry) -> Delays {
    defer { entry.finish() }
    return Delays(
      grace: days(entry, "grace", of: Frequency.allCases), react: days(entry, "react", of: [.missed, .near, .overdue]),
      feedback: FeedbackDelayEntries(entry).delays)
  }

  private static func days<Key: RawRepresentable<String> & Hashable>(
    _ entry: Entry, _ name: String, of keys: [Key]
  ) -> [Key: Int] {
    guard let inner = entry.optionalEntry(name) else { return [:] }
    defer { inner.finish() }
    let given = keys.filter { inner.has($0.rawValue) }
    return Dictionary(uniqueKeysWithValues: given.map { ($0, inner.integer($0.rawValue, in: 0...3660)) })
  }

  private static func obligation(_ entry: Entry) -> Obligation {
    defer { entry.finish() }
    return Obligation(
      code: entry.text("code"), title: entry.wording("title"), short: entry.wording("short"),
      everyMonths: entry.integer("everyMonths", in: Obligation.possibleMonths), rule: rule(entry),
      follows: entry.optionalEntry("follows").map(follows))
  }

  private static func rule(_ entry: Entry) -> Obligation.Rule {
    switch entry.choice("rule", otherwise: Obligation.Rule.Kind.sinceLast) {
    case .calendarYear: return .calendarYear
    case .sinceLast: return .sinceLast
    case .once: return .once
    case .series:
      let text = entry.text("from")
      guard let first = Day(iso: text) else {
        if !text.isEmpty { entry.refuse("from", "yaml.notADay", ["key": .text("from")]) }
        return .sinceLast
      }
      return .series(from: first)
    }
  }

  private static func follows(_ entry: Entry) -> Obligation.Follows {
    defer { entry.finish() }
    return Obligation.Follows(
      entry.text("code"), afterMonths: entry.integer("afterMonths", in: Obligation.possibleMonths))
  }

  private static func retention(_ entry: Entry) -> Retention {
    defer { entry.finish() }
    return Retention(
      entry.choice("code", otherwise: Retention.Subject.departure),
      months: entry.integer("months", in: Retention.possibleMonths), basis: entry.optionalWording("basis"))
  }

  private static func document(_ entry: Entry) -> ExpectedDocument {
    defer { entry.finish() }
    return ExpectedDocument(
      title: entry.text("title"), kind: entry.choice("kind", otherwise: .procedure),
      engagements: entry.integers("engagements"),
      reviewMonths: entry.integer("reviewMonths", in: Document.possibleReviewMonths),
      isAccessibility: entry.flag("isAccessibility", otherwise: false))
  }
}

extension FrameworkFile {
  fileprivate static func step(_ entry: Entry) -> OnboardingStep {
    defer { entry.finish() }
    return OnboardingStep(
      code: entry.text("code"), title: entry.wording("title"), withinDays: entry.integer("withinDays", in: 0...3660))
  }
}

/// The lists of a framework file, kept beside what was read from them, for their lines.
struct FrameworkEntries {
  let modules, engagements, families, indicators, themes, obligations, documents, onboarding, retentions: [Entry]
  let trainings: TrainingEntries

  init(_ root: Entry) {
    modules = root.entries("modules")
    engagements = root.entries("engagements")
    families = root.entries("families")
    indicators = root.entries("indicators")
    themes = root.entries("themes")
    trainings = TrainingEntries(root)
    obligations = root.entries("obligations")
    documents = root.entries("documents")
    onboarding = root.entries("onboarding")
    retentions = root.entries("retention")
  }
}
