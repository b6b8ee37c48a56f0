import Quality

/// What the lists of trainings can be put together by.
struct TrainingGroupings {
  let context: Context
  /// What posts, bureaux and sites are called.
  let names: [TrainingScope: String]

  /// Of one deadline: agent, course, post, state, month, bureau, site.
  var ofDeadlines: [Grouping<TrainingDeadline>] { [agent, course, post, state, month] + ofAgents() }

  /// Of whatever is about one agent: bureau and site.
  func ofAgents<Line: TrainingLine>() -> [Grouping<Line>] {
    [
      coded("bureau", "group.bureau.none", TrainingScope.bureau) { $0.agent.bureau },
      coded("site", "group.site.none", TrainingScope.site) { $0.agent.site },
    ]
  }

  private func coded<Line: TrainingLine>(
    _ name: String, _ none: String, _ scope: @escaping @Sendable (String?) -> TrainingScope,
    _ code: @escaping @Sendable (Line) -> String?
  ) -> Grouping<Line> {
    let (none, names) = (ListGroup.none(context.phrases(none)), names)
    return Grouping(name) { line in
      [code(line).map { ListGroup($0, TrainingGroupings.title($0, names[scope($0)]), rank: 0) } ?? none]
    }
  }

  private var agent: Grouping<TrainingDeadline> {
    let context = context
    return Grouping("agent") { [ListGroup($0.agent.code, context.name(of: $0.agent), rank: 0)] }
  }

  private var course: Grouping<TrainingDeadline> {
    let context = context
    return Grouping("course") { [ListGroup($0.course.code, context.text($0.course.title), rank: 0)] }
  }

  private var post: Grouping<TrainingDeadline> {
    let names = names
    return Grouping("post") {
      $0.posts.map { ListGroup($0, TrainingGroupings.title($0, names[.post($0)]), rank: 0) }
    }
  }

  // « ACC · Accueil général ».
  private static func title(_ code: String, _ name: String?) -> String { name.map { "\(code) · \($0)" } ?? code }

  private var state: Grouping<TrainingDeadline> {
    let context = context
    return Grouping("state") { deadline in
      let state = deadline.state(on: context.today)
      return [ListGroup(state.rawValue, context.phrases.capitalized(state.phrase), rank: state.rank)]
    }
  }

  private var month: Grouping<TrainingDeadline> {
    let context = context
    return Grouping("month") { deadline in
      let month = Period(.monthly, containing: deadline.due)
      return [
        ListGroup(
          month.code, context.phrases.capitalized(Phrase("group.month.of", ["month": .period(month)])),
          rank: month.index)
      ]
    }
  }
}
