/// A course that whoever takes a post is asked to follow, and when that was done.
public struct FirstTraining: Equatable, Sendable {
  public let course: Course
  /// The last day on which it is not late; once it is done, the one that a newcomer had.
  public let due: Day
  /// Nil while it is to be followed; before the post was taken where the training still lasted then.
  public let doneOn: Day?
}

extension TrainingRules {
  /// What a post asks of an agent who took it on a day, or will, in the order of `courses`; as far as it began to ask in
  /// the first months: what it asks for later concerns those who have long been there as trainings do, not as newcomers.
  ///
  /// Each is done with the first training, in the course or in one that it replaced, that was followed since the post
  /// was taken or still lasted then; that it runs out years later takes nothing back.
  public func firstTrainings(
    of history: AgentHistory, in post: String, since: Day, on today: Day
  ) -> [FirstTraining] {
    let day = max(since, today)
    let duties = Dictionary(grouping: duties(of: history, on: day), by: \.asked)
    return courses.compactMap { course in
      let asked = duties[course.code] ?? []
      let held = asked.filter { $0.holds(on: day) }
      guard let own = held.first(where: { ($0.post, $0.taken) == (post, since) }),
        own.since <= since.adding(months: Onboarding.months)
      else { return nil }
      let done = history.trainings.filter { meets($0, own, course.code, on: day) }.map(\.day).min()
      let due =
        done == nil
        ? deadline(of: history, in: course, duties: asked, held: held, on: day).due
        : TrainingDeadline.Basis.asked(own.since, months: own.firstWithinMonths).due
      return FirstTraining(course: course, due: due, doneOn: done)
    }
  }

  private func meets(_ training: Training, _ duty: Duty, _ code: String, on day: Day) -> Bool {
    guard counts(training, for: code, on: day) else { return false }
    return training.day >= duty.taken || renewal(of: training, asked: duty).map { $0.due >= duty.since } ?? false
  }
}
