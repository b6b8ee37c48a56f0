import Quality

/// What words of a filter mean in the lists of trainings: `retard bureau:BAC cours:FRAUDE poste:STD avant:31/12`.
///
/// A line about several courses is let through where one of them is meant. French and English words are understood in
/// both languages.
struct TrainingFilter<Line: TrainingLine> {
  typealias Rule = FilterRule<Line>

  private let lines: [Line]
  private let context: Context

  init(among lines: [Line], _ context: Context) {
    self.lines = lines
    self.context = context
  }

  var rules: [Rule] { words + [bureau, site, without, post, course, state] + days }

  private var phrases: Phrases { context.phrases }

  private var words: [Rule] {
    let today = context.today
    func word(
      _ french: String, _ english: String, _ told: String, _ holds: @escaping @Sendable (TrainingDeadline.State) -> Bool
    ) -> Rule {
      .word(context.inOrder(french, english), phrases(told)) { $0.deadlines.contains { holds($0.state(on: today)) } }
    }
    return [
      word("retard", "late", "filter.late") { $0.isLate },
      word("bientôt", "soon", "training.state.within3Months") { $0 == .within3Months },
      word("tutorat", "tutored", "training.state.tutored") { $0 == .tutored },
    ]
  }

  private var bureau: Rule {
    coded(["bureau"], Set(lines.compactMap(\.agent.bureau)), "filter.bureau") { $0.agent.bureau == $1 }
  }

  private var site: Rule {
    coded(["site"], Set(lines.compactMap(\.agent.site)), "filter.site") { $0.agent.site == $1 }
  }

  private var without: Rule {
    let things: [(names: [String], thing: KeyPath<Agent, String?> & Sendable)] = [
      (names: ["site"], thing: \.site), (names: ["bureau"], thing: \.bureau),
    ]
    return .named(context.inOrder("sans", "without"), things, told: context.telling("filter.without")) {
      $0.agent[keyPath: $1] == nil
    }
  }

  private var post: Rule {
    let codes = Set(lines.lazy.flatMap(\.deadlines).flatMap(\.posts))
    return coded(context.inOrder("poste", "post"), codes, "filter.post") { line, code in
      line.deadlines.contains { $0.posts.contains(code) }
    }
  }

  private var course: Rule {
    var titles: [String: Wording] = [:]
    for deadline in lines.lazy.flatMap(\.deadlines) { titles[deadline.course.code] = deadline.course.title }
    let things = titles.sorted { $0.key < $1.key }.map { (names: [$0.key, context.text($0.value)], thing: $0.key) }
    return .named(context.inOrder("cours", "course"), things, told: context.telling("filter.course")) { line, code in
      line.deadlines.contains { $0.course.code == code }
    }
  }

  private var state: Rule {
    let today = context.today
    let things = TrainingDeadline.State.allCases.map { (names: [phrases($0.phrase), $0.rawValue], thing: $0) }
    return .named(context.inOrder("etat", "state"), things, told: context.telling("filter.state")) { line, state in
      line.deadlines.contains { $0.state(on: today) == state }
    }
  }

  private func coded(
    _ leads: [String], _ codes: Set<String>, _ told: String, _ holds: @escaping @Sendable (Line, String) -> Bool
  ) -> Rule {
    .named(leads, codes.sorted().map { (names: [$0], thing: $0) }, told: context.telling(told), holds)
  }

  private var days: [Rule] {
    let (notation, today, phrases) = (context.notation, context.today, phrases)
    func day(_ leads: [String], _ told: String, _ holds: @escaping @Sendable (Day, Day) -> Bool) -> Rule {
      Rule(leads, asksDay: true) { text in
        notation.readDay(text, today: today).map { day in
          FilterMeaning(phrases(told, ["day": .day(day)])) { $0.deadlines.contains { holds($0.due, day) } }
        }
      }
    }
    return [
      day(context.inOrder("avant", "before"), "filter.before") { $0 <= $1 },
      day(context.inOrder("apres", "after"), "filter.after") { $0 >= $1 },
    ]
  }
}
