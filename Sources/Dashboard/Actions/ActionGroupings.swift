import Quality

/// What the action plan can be put together by: owner, engagement, state, month of the due date, origin, priority.
struct ActionGroupings {
  let context: Context

  var all: [Grouping<CorrectiveAction>] { [owner, engagement, state, month, origin, priority] }

  private var owner: Grouping<CorrectiveAction> {
    let (context, nobody) = (context, ListGroup.none(context.phrases("group.owner.none")))
    return Grouping("owner") { action in
      [action.owner == .nobody ? nobody : ListGroup(action.owner.code, context.text(action.owner), rank: 0)]
    }
  }

  private var engagement: Grouping<CorrectiveAction> {
    let none = ListGroup.none(context.phrases("group.engagement.none"))
    return Grouping("engagement") { action in
      action.engagements.isEmpty ? [none] : action.engagements.map { ListGroup("E\($0)", "E\($0)", rank: $0) }
    }
  }

  private var state: Grouping<CorrectiveAction> {
    family("state", CorrectiveAction.Stage.allCases, \.phrase) { $0.stage }
  }

  private var origin: Grouping<CorrectiveAction> {
    family("origin", CorrectiveAction.Origin.allCases, \.phrase) { $0.origin }
  }

  private var priority: Grouping<CorrectiveAction> {
    family("priority", CorrectiveAction.Priority.allCases.sorted { $0.rank < $1.rank }, \.phrase) { $0.priority }
  }

  private func family<Case: RawRepresentable<String> & Hashable & Sendable>(
    _ name: String, _ cases: [Case], _ phrase: KeyPath<Case, Phrase>,
    _ value: @escaping @Sendable (CorrectiveAction) -> Case
  ) -> Grouping<CorrectiveAction> {
    let groups = Dictionary(
      uniqueKeysWithValues: cases.enumerated().map { rank, member in
        (member, ListGroup(member.rawValue, context.phrases.capitalized(member[keyPath: phrase]), rank: rank))
      })
    return Grouping(name) { action in groups[value(action)].map { [$0] } ?? [] }
  }

  private var month: Grouping<CorrectiveAction> {
    let (context, none) = (context, ListGroup.none(context.phrases("group.month.none")))
    return Grouping("month") { action in
      guard let due = action.dueOn else { return [none] }
      let month = Period(.monthly, containing: due)
      return [
        ListGroup(
          month.code, context.phrases.capitalized(Phrase("group.month.of", ["month": .period(month)])),
          rank: month.index)
      ]
    }
  }
}
