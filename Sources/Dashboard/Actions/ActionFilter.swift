import Quality

/// What words of a filter mean in the action plan: `retard à:SIDSIC E10 prio:haute avant:31/12 sans:preuve`.
///
/// The signs and the leads are those of the quick entry of an action. French and English words are understood in both
/// languages.
struct ActionFilter {
  typealias Rule = FilterRule<CorrectiveAction>

  private let lines: [CorrectiveAction]
  private let context: Context

  init(among lines: [CorrectiveAction], _ context: Context) {
    self.lines = lines
    self.context = context
  }

  var rules: [Rule] { words + [owner] + engagements + links + nature + days + parts }

  private var phrases: Phrases { context.phrases }

  private func leads(_ french: String, _ english: String, _ others: String...) -> [String] {
    context.inOrder(french, english) + others
  }

  private var words: [Rule] {
    let today = context.today
    return [
      .word(context.inOrder("retard", "late"), phrases("filter.late")) { $0.isLate(on: today) },
      .word(context.inOrder("à-juger", "to-check"), phrases("filter.toCheck")) { $0.isCheckLate(on: today) },
      .word(
        context.inOrder("bientôt", "soon"), phrases("filter.soon", ["days": .count(CorrectiveAction.soonDays)])
      ) { $0.isSoon(on: today) },
      .word(context.inOrder("active", "pending") + ["actives"], phrases("filter.pending")) { $0.stage.isPending },
    ]
  }

  private var owner: Rule {
    var things: [(names: [String], thing: Owner)] = []
    for owner in Set(lines.map(\.owner)).sorted(by: { Folding.comesBefore(context.text($0), context.text($1)) })
    where owner != .nobody {
      let name = context.text(owner)
      let isMe = Folding.fold(name) == Folding.fold(context.author)
      let names = [name, owner.code] + name.split(separator: " ").map(String.init)
      things.append((names: names + (isMe ? ["moi", "me"] : []), thing: owner))
    }
    return .named(leads("a", "to", "resp", "owner"), sign: "@", things, told: context.telling("filter.owner")) {
      $0.owner == $1
    }
  }

  private var engagements: [Rule] {
    let codes = Set(lines.flatMap(\.engagements)).sorted().map { "E\($0)" }
    @Sendable func meaning(_ text: String) -> FilterMeaning<CorrectiveAction>? {
      guard let number = Engagement.number(in: text) else { return nil }
      return FilterMeaning("E\(number)") { $0.engagements.contains(number) }
    }
    return [
      Rule(["eng"], sign: "#", values: codes) { meaning($0) },
      Rule(standsAlone: true) { Folding.fold($0).first == "e" ? meaning($0) : nil },
    ]
  }

  private var links: [Rule] {
    [
      coded(["ind"], sign: "!", lines.flatMap { [$0.indicator, $0.effectIndicator] }, "filter.indicator") {
        $0.indicator == $1 || $0.effectIndicator == $1
      },
      coded(["site"], lines.map(\.site), "filter.site") { $0.site == $1 },
      coded(["bureau"], lines.map(\.bureau), "filter.bureau") { $0.bureau == $1 },
    ]
  }

  private func coded(
    _ leads: [String], sign: Character? = nil, _ codes: [String?], _ told: String,
    _ holds: @escaping @Sendable (CorrectiveAction, String) -> Bool
  ) -> Rule {
    let known = Set(codes.compactMap(\.self)).sorted()
    return .named(leads, sign: sign, known.map { (names: [$0], thing: $0) }, told: context.telling(told), holds)
  }

  private var nature: [Rule] {
    [
      family(["prio"], sign: "!", CorrectiveAction.Priority.allCases, \.phrase, "filter.priority") {
        $0.priority == $1
      },
      family(leads("etat", "state"), CorrectiveAction.Stage.allCases, \.phrase, "filter.state") { $0.stage == $1 },
      family(leads("origine", "origin"), CorrectiveAction.Origin.allCases, \.phrase, "filter.origin") {
        $0.origin == $1
      },
      family(leads("nature", "kind"), CorrectiveAction.Kind.allCases, \.phrase, "filter.kind") { $0.kind == $1 },
    ]
  }

  private func family<Case: RawRepresentable<String> & Sendable>(
    _ leads: [String], sign: Character? = nil, _ cases: [Case], _ phrase: KeyPath<Case, Phrase>, _ told: String,
    _ holds: @escaping @Sendable (CorrectiveAction, Case) -> Bool
  ) -> Rule {
    .named(
      leads, sign: sign, cases.map { (names: [phrases($0[keyPath: phrase]), $0.rawValue], thing: $0) },
      told: context.telling(told), holds)
  }

  private var days: [Rule] {
    let (notation, today, phrases) = (context.notation, context.today, phrases)
    func day(_ leads: [String], _ told: String, _ holds: @escaping @Sendable (Day, Day) -> Bool) -> Rule {
      Rule(leads, asksDay: true) { text in
        notation.readDay(text, today: today).map { day in
          FilterMeaning(phrases(told, ["day": .day(day)])) { action in action.dueOn.map { holds($0, day) } ?? false }
        }
      }
    }
    return [
      day(leads("avant", "before"), "filter.before") { $0 <= $1 },
      day(leads("apres", "after"), "filter.after") { $0 >= $1 },
      Rule(leads("ech", "due", "mois", "month")) { text in
        notation.readPeriod(text, frequency: nil).map { period in
          FilterMeaning(phrases("filter.dueIn", ["period": .period(period)])) { action in
            action.dueOn.map { $0 >= period.firstDay && $0 <= period.lastDay } ?? false
          }
        }
      },
    ]
  }

  private var parts: [Rule] {
    let things = Part.allCases.map { (names: [phrases("filter.part.\($0.rawValue)"), $0.rawValue], thing: $0) }
    return [
      .named(leads("sans", "without"), things, told: context.telling("filter.without")) { !$1.isThere($0) },
      .named(leads("avec", "with"), things, told: context.telling("filter.with")) { $1.isThere($0) },
    ]
  }

  /// What an action may lack.
  enum Part: String, CaseIterable, Sendable {
    case evidence, owner, due, cause, indicator, engagement, steps

    func isThere(_ action: CorrectiveAction) -> Bool {
      switch self {
      case .evidence: !action.evidence.isEmpty
      case .owner: action.owner != .nobody
      case .due: action.dueOn != nil
      case .cause: !action.cause.isEmpty
      case .indicator: action.indicator != nil
      case .engagement: !action.engagements.isEmpty
      case .steps: !action.steps.isEmpty
      }
    }
  }
}
