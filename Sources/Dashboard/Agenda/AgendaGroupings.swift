import Quality

/// What the agenda can be put together by: week, month, day, kind, person, bureau. What is late comes before all days.
struct AgendaGroupings {
  let context: Context

  var all: [Grouping<Deadline>] { [week, month, day, kind, person, bureau] }

  private var phrases: Phrases { context.phrases }

  private func byTime(_ name: String, _ group: @escaping @Sendable (Day) -> ListGroup) -> Grouping<Deadline> {
    let today = context.today
    let late = ListGroup("late", phrases("reminder.stage.late.heading"), rank: .min, tellsLate: true)
    return Grouping(name) { [$0.isLate(on: today) ? late : group($0.day)] }
  }

  private var week: Grouping<Deadline> {
    let context = context
    let current = Week(containing: context.today)
    return byTime("week") { day in
      let week = Week(containing: day)
      let isNear = abs(current.first.days(until: week.first)) == 7
      let name =
        week == current
        ? "agenda.week.current"
        : !isNear
          ? "agenda.week.of"
          : week.first < current.first
            ? "agenda.week.last" : "agenda.week.next"
      let title = context.phrases(
        name,
        [
          "week": .count(week.number), "first": .text(context.notation.nearDay(week.first, today: context.today)),
          "last": .text(context.notation.nearDay(week.last, today: context.today)),
        ])
      return ListGroup(week.first.iso, title, rank: week.first.number)
    }
  }

  private var month: Grouping<Deadline> {
    let context = context
    return byTime("month") { day in
      let month = Period(.monthly, containing: day)
      let title = context.phrases.capitalized(Phrase("group.month.of", ["month": .period(month)]))
      return ListGroup(month.code, title, rank: month.firstDay.number)
    }
  }

  private var day: Grouping<Deadline> {
    let context = context
    return byTime("day") { day in
      let left = context.today.days(until: day)
      let written = context.notation.longDay(day)
      let near = [-1: "agenda.day.yesterday", 0: "agenda.day.today", 1: "agenda.day.tomorrow"][left]
      let title = near.map { context.phrases($0, ["day": .text(written)]) } ?? written
      return ListGroup(
        day.iso, context.phrases.capitalized(Phrase("agenda.day.of", ["day": .text(title)])), rank: day.number)
    }
  }

  private var kind: Grouping<Deadline> {
    let context = context
    let ranks = Dictionary(uniqueKeysWithValues: Deadline.Kind.allCases.enumerated().map { ($1, $0) })
    return Grouping("kind") { line in
      let kind = line.kind.root
      return [ListGroup(kind.rawValue, context.phrases.capitalized(kind.phrase), rank: ranks[kind] ?? 0)]
    }
  }

  private var person: Grouping<Deadline> {
    let context = context
    return Grouping("person") { line in
      let others = line.contributors.map { ListGroup($0.code, context.text($0), rank: 0) }
      return [ListGroup(line.person.code, line.personText(context), rank: line.person == .nobody ? 1 : 0)] + others
    }
  }

  private var bureau: Grouping<Deadline> {
    let none = ListGroup.none(phrases("group.bureau.none"))
    return Grouping("bureau") { line in [line.bureau.map { ListGroup($0, $0, rank: 0) } ?? none] }
  }
}
