import Quality

/// What words of a filter mean in what was received: `retard nature:suggestion canal:courrier étape:clos à:SIDSIC`.
///
/// French and English words are understood in both languages.
struct FeedbackFilter {
  typealias Rule = FilterRule<Feedback>

  private let lines: [Feedback]
  private let context: Context

  init(among lines: [Feedback], _ context: Context) {
    self.lines = lines
    self.context = context
  }

  var rules: [Rule] { words + families + links }

  private var words: [Rule] {
    let today = context.today
    return [
      .word(context.inOrder("retard", "late"), context.phrases("filter.late")) {
        [.late, .unacknowledged].contains($0.state(on: today))
      },
      .word(context.inOrder("à-orienter", "to-triage"), context.phrases("feedback.toTriage")) { $0.awaitsTriage },
      .word(context.inOrder("à-accuser", "to-acknowledge"), context.phrases("filter.toAcknowledge")) {
        [.late, .running].contains($0.acknowledgement.state(on: today))
      },
      .word(context.inOrder("ouvert", "open"), context.phrases("filter.openFeedback")) { $0.closedOn == nil },
      .word(context.inOrder("accessibilité", "accessibility"), context.phrases("filter.accessibility")) {
        $0.isAccessibility
      },
    ]
  }

  private var families: [Rule] {
    [
      family(context.inOrder("nature", "kind"), Feedback.Kind.allCases, \.phrase, "filter.kind") { $0.kind == $1 },
      family(context.inOrder("canal", "channel"), Feedback.Channel.allCases, \.phrase, "filter.channel") {
        $0.channel == $1
      },
      family(context.inOrder("etape", "stage"), Feedback.Stage.allCases, \.phrase, "filter.stage") { $0.stage == $1 },
      family(context.inOrder("suite", "triage"), Feedback.Triage.allCases, \.phrase, "filter.triage") {
        $0.triage == $1
      },
      family(context.inOrder("gravite", "severity"), Feedback.Severity.allCases, \.phrase, "filter.severity") {
        $0.severity == $1
      },
    ]
  }

  private var links: [Rule] {
    let owners = Set(lines.map(\.owner)).filter { $0 != .nobody }
      .sorted { Folding.comesBefore(context.text($0), context.text($1)) }
      .map { (names: [context.text($0), $0.code], thing: $0) }
    let sites = Set(lines.compactMap(\.site)).sorted().map { (names: [$0], thing: $0) }
    let bureaux = Set(lines.compactMap(\.bureau)).sorted().map { (names: [$0], thing: $0) }
    return [
      .named(context.inOrder("a", "to") + ["resp", "owner"], sign: "@", owners, told: context.telling("filter.owner")) {
        $0.owner == $1
      },
      .named(["site"], sites, told: context.telling("filter.site")) { $0.site == $1 },
      .named(["bureau"], bureaux, told: context.telling("filter.bureau")) { $0.bureau == $1 },
    ]
  }

  private func family<Case: RawRepresentable<String> & Sendable>(
    _ leads: [String], _ cases: [Case], _ phrase: KeyPath<Case, Phrase>, _ told: String,
    _ holds: @escaping @Sendable (Feedback, Case) -> Bool
  ) -> Rule {
    .named(
      leads, cases.map { (names: [context.phrases($0[keyPath: phrase]), $0.rawValue], thing: $0) },
      told: context.telling(told), holds)
  }
}
