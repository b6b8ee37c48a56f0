extension CorrectiveAction {
  /// Its due date for its owner and for each contributor, its steps, and the look at its effect: what has a date.
  public var reminders: [Reminder] {
    guard !stage.isOver else { return [] }
    guard stage.isPending else {
      return checkOn.map { [Reminder(.effectCheck, code, Wording(title), to: owner, due: $0)] } ?? []
    }
    let whole = dueOn.map { due in
      [Reminder(.action, code, Wording(title), to: owner, due: due)]
        + contributors.map { Reminder(.contribution, code, Wording(title), to: $0, due: due) }
    }
    let parts = steps.compactMap { step in
      step.doneOn == nil ? step.dueOn.map { Reminder(.step, code, Wording(step.title), to: owner, due: $0) } : nil
    }
    return (whole ?? []) + parts
  }
}

extension Feedback {
  /// Of its two clocks those that run.
  public func reminders(on today: Day) -> [Reminder] {
    [(Reminder.Kind.acknowledgement, acknowledgement), (.answer, reply)].compactMap { kind, clock in
      guard let due = clock.due, [.running, .late].contains(clock.state(on: today)) else { return nil }
      return Reminder(kind, code, Wording(subject), to: owner, due: due)
    }
  }
}

extension Document {
  /// To its owner; « la base documentaire est gérée par le référent qualité » where it has none.
  public func reminder(on today: Day) -> Reminder? {
    state(on: today) == .withdrawn ? nil : Reminder(.review, code, Wording(title), to: owner, due: due)
  }
}

extension TrainingDeadline {
  /// To the agent who is to be trained. One whom a tutor covers is not late as long as that lasts, though never trained
  /// by it.
  public func reminder(on today: Day) -> Reminder {
    let (kind, due): (Reminder.Kind, Day) =
      if let tutoring, state(on: today) == .tutored {
        (.tutoring, tutoring.until)
      } else {
        (last == nil ? .firstTraining : .training, due)
      }
    return Reminder(kind, agent.code, course.title, to: .agent(code: agent.code, name: agent.name), due: due)
  }
}

extension ObligationDeadline {
  /// Committees, survey, report and audits are the quality officer's.
  public var reminder: Reminder { Reminder(.obligation, obligation.code, obligation.title, to: .nobody, due: limit) }
}
