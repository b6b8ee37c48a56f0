extension Training {
  /// Refuses a training that can never count.
  ///
  /// One that was followed before a post was taken counts while it lasts, so that only one that had run out when the
  /// first post was taken is refused; an agent without a post may have any.
  public func check(of history: AgentHistory, under rules: TrainingRules, today: Day) throws(Refusal) {
    try check(today: today)
    if let left = history.agent.leftOn, left < day { throw .afterLeaving(left) }
    if let next = rules.replacement(of: course, on: day) { throw .replaced(by: next.course, next.since) }
    if let first = history.assignments.map(\.since).min(), let years = rules.longestRenewal(of: course),
      day.adding(years: years) < first
    {
      throw .beforeAnyPost(first, years: years)
    }
  }

  /// Refuses a training that is still to come: only one that was followed counts.
  public func check(today: Day) throws(Refusal) {
    guard day <= today else { throw .notYet(day) }
  }

  fileprivate func refusal(of history: AgentHistory, under rules: TrainingRules, today: Day) -> Refusal? {
    do {
      try check(of: history, under: rules, today: today)
      return nil
    } catch {
      return error
    }
  }
}

extension [Training] {
  /// Refuses what one of these agents cannot have followed, naming all those of whom the same is wrong on that day; an
  /// agent who is not among the staff has nothing that could be looked at.
  public func check(
    of staff: [AgentHistory], under rules: TrainingRules, today: Day
  ) throws(TrainingSession.Refusal) {
    let staff = Dictionary(staff.map { ($0.agent.code, $0) }) { first, _ in first }
    let wrong = compactMap { training in
      staff[training.agent].flatMap { training.refusal(of: $0, under: rules, today: today) }.map { (training, $0) }
    }
    guard let (first, reason) = wrong.first else { return }
    func agents(_ isSame: (Training.Refusal) -> Bool) -> [String] {
      wrong.filter { $0.0.day == first.day && isSame($0.1) }.map(\.0.agent).sorted()
    }
    switch reason {
    case .notYet(let day): throw .notYet(day)
    case .alreadyRecorded(let day): throw .alreadyRecorded(day, agents: [first.agent])
    case .replaced(let next, let since): throw .replaced(by: next, since)
    case .afterLeaving:
      throw .afterLeaving(first.day, agents: agents { if case .afterLeaving = $0 { true } else { false } })
    case .beforeAnyPost:
      throw .beforeAnyPost(first.day, agents: agents { if case .beforeAnyPost = $0 { true } else { false } })
    }
  }
}
