extension CorrectiveAction {
  /// Its due date, those of its steps, and the look at its effect.
  public var deadlines: [Deadline] { deadlines(stepNames: [:]) }

  /// The same with what is kept of each step's name, by its place, 1 for the first: places change when a step is
  /// removed.
  public func deadlines(stepNames: [Int: String]) -> [Deadline] {
    guard !stage.isOver else { return [] }
    guard stage.isPending else { return checkOn.map { [deadline(.effectCheck, title, on: $0)] } ?? [] }
    let whole = dueOn.map { [deadline(.action, title, on: $0)] } ?? []
    let parts = steps.enumerated().compactMap { place, step in
      let name = stepNames[place + 1] ?? "\(place + 1)"
      return step.doneOn == nil ? step.dueOn.map { deadline(.step, part: name, step.title, on: $0) } : nil
    }
    return whole + parts
  }

  // Those who help are told of the whole, not of each part.
  private func deadline(_ kind: Deadline.Kind, part: String = "", _ title: String, on day: Day) -> Deadline {
    Deadline(
      kind, code, part: part, .titled(Wording(title)), to: owner,
      contributors: kind == .action ? contributors : [], bureau: bureau, site: site, day: day)
  }
}

extension Feedback {
  /// Of its two clocks those that run, and the last day on which anything may be answered where that is another one.
  public func deadlines(on today: Day, _ delays: FeedbackDelays) -> [Deadline] {
    let clocks = [(Deadline.Kind.acknowledgement, acknowledgement), (.answer, reply)].compactMap { kind, clock in
      clock.isRunning(on: today) ? clock.due.map { deadline(kind, on: $0) } : nil
    }
    guard awaitsAnswer, let last = delays.redLine(of: self), last != reply.due else { return clocks }
    return clocks + [deadline(.redLine, on: last)]
  }

  private func deadline(_ kind: Deadline.Kind, on day: Day) -> Deadline {
    Deadline(kind, code, .titled(Wording(subject)), to: owner, bureau: bureau, site: site, day: day)
  }
}

extension FeedbackClock {
  fileprivate func isRunning(on today: Day) -> Bool { [.running, .late].contains(state(on: today)) }
}

extension Document {
  /// To its owner; « la base documentaire est gérée par le référent qualité » where it has none.
  public func deadline(on today: Day) -> Deadline? {
    state(on: today) == .withdrawn
      ? nil : Deadline(.review, code, .titled(Wording(title)), to: owner, bureau: bureau, day: due)
  }
}

extension TrainingDeadline {
  /// Of the agent who is to be trained. One whom a tutor covers is not late as long as that lasts, though never trained
  /// by it.
  public func deadlines(on today: Day) -> [Deadline] {
    if let tutoring, state(on: today) == .tutored { return [deadline(.tutoring, on: tutoring.until)] }
    let end = tutoring.map { [deadline(.tutoringEnd, on: $0.until)] }
    return [deadline(last == nil ? .firstTraining : .training, on: due)] + (end ?? [])
  }

  private func deadline(_ kind: Deadline.Kind, on day: Day) -> Deadline {
    Deadline(
      kind, agent.code, part: course.code, .titled(course.title),
      to: .agent(code: agent.code, name: agent.name), bureau: agent.bureau, site: agent.site, day: day)
  }
}

extension ObligationDeadline {
  /// Committees, survey, report and audits are the quality officer's.
  public var deadlines: [Deadline] {
    let limit = Deadline(.obligation, obligation.code, .titled(obligation.title), day: limit, planned: planned)
    let appointment = planned.map {
      Deadline(.planned, obligation.code, .titled(obligation.title), day: $0, at: plannedAt)
    }
    return [limit, appointment].compactMap(\.self)
  }
}

extension ExpectedFigures {
  /// Entering figures is the quality officer's.
  public var deadline: Deadline { Deadline(.figures, period.code, .figures(period, count: count), day: due) }
}

extension AcceptedDeviation {
  /// `indicator` is the one it is about.
  public func deadline(of indicator: Indicator) -> Deadline {
    Deadline(
      .deviation, self.indicator, part: [site, since.iso].compactMap(\.self).joined(separator: " "),
      .titled(indicator.title), site: site, day: until)
  }
}

extension KeptRecord {
  /// To the quality officer; nobody is named.
  public var deadline: Deadline { Deadline(.retention, code, .kept(subject), day: until) }
}
