import Quality

/// What words of a filter mean in the agenda: `retard à:"Léa Roy" bureau:BAC nature:formation avant:31/12`.
struct AgendaFilter {
  typealias Rule = FilterRule<Deadline>

  private let lines: [Deadline]
  private let context: Context

  init(among lines: [Deadline], _ context: Context) {
    self.lines = lines
    self.context = context
  }

  var rules: [Rule] { words + [person, kind, bureau, site] + days }

  private var phrases: Phrases { context.phrases }

  private var words: [Rule] {
    let today = context.today
    return [
      .word(context.inOrder("retard", "late"), phrases("filter.late")) { $0.isLate(on: today) },
      .word(context.inOrder("jour-j", "today"), phrases("filter.today")) { $0.day == today },
      .word(context.inOrder("bientôt", "soon"), phrases("filter.soon", ["days": .count(AgendaFilter.soonDays)])) {
        (0...AgendaFilter.soonDays).contains(today.days(until: $0.day))
      },
    ]
  }

  private static let soonDays = 7

  private var person: Rule {
    let people = Set(lines.flatMap { [$0.person] + $0.contributors }).sorted {
      Folding.comesBefore(context.text($0), context.text($1))
    }
    let officer = (names: [phrases("reminders.officer"), "referent", "officer"], thing: Owner.nobody)
    let things = people.filter { $0 != .nobody }.map { person in
      let name = context.text(person)
      let isMe = Folding.fold(name) == Folding.fold(context.author)
      return (
        names: [name, person.code] + name.split(separator: " ").map(String.init) + (isMe ? ["moi", "me"] : []),
        thing: person
      )
    }
    return .named(
      context.inOrder("a", "to") + ["resp", "owner"], sign: "@", things + [officer],
      told: context.telling("filter.owner")
    ) {
      $0.concerns($1)
    }
  }

  private var kind: Rule {
    let things = Deadline.Kind.allCases.filter { $0.root == $0 }.map { kind in
      (names: [phrases(kind.phrase), kind.rawValue], thing: kind)
    }
    return .named(context.inOrder("nature", "kind") + ["type"], things, told: context.telling("filter.kind")) {
      $0.kind.root == $1
    }
  }

  private var bureau: Rule { coded("bureau", lines.map(\.bureau)) { $0.bureau == $1 } }
  private var site: Rule { coded("site", lines.map(\.site)) { $0.site == $1 } }

  private func coded(
    _ lead: String, _ codes: [String?], _ holds: @escaping @Sendable (Deadline, String) -> Bool
  ) -> Rule {
    let known = Set(codes.compactMap(\.self)).sorted()
    return .named([lead], known.map { (names: [$0], thing: $0) }, told: context.telling("filter.\(lead)"), holds)
  }

  private var days: [Rule] {
    let (notation, today, phrases) = (context.notation, context.today, phrases)
    func day(_ leads: [String], _ told: String, _ holds: @escaping @Sendable (Day, Day) -> Bool) -> Rule {
      Rule(leads, asksDay: true) { text in
        notation.readDay(text, today: today).map { day in
          FilterMeaning(phrases(told, ["day": .day(day)])) { holds($0.day, day) }
        }
      }
    }
    return [
      day(context.inOrder("avant", "before"), "filter.before") { $0 <= $1 },
      day(context.inOrder("apres", "after"), "filter.after") { $0 >= $1 },
      Rule(context.inOrder("ech", "due") + context.inOrder("mois", "month")) { text in
        notation.readPeriod(text, frequency: nil).map { period in
          FilterMeaning(phrases("filter.dueIn", ["period": .period(period)])) {
            $0.day >= period.firstDay && $0.day <= period.lastDay
          }
        }
      },
    ]
  }
}
