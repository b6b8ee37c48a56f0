extension TrainingRules {
  /// The deadlines that agents will have in a period if nobody follows anything more, each course once: also in posts
  /// that are taken, and courses that are asked for, in the middle of it; not in those that end before the deadline.
  ///
  /// A course that another replaces in the period is one with it. A period that is over has those of today.
  public func deadlines(of staff: [AgentHistory], in period: Period, on today: Day) -> [TrainingDeadline] {
    guard today <= period.lastDay else {
      return staff.flatMap { standings(of: $0, on: today).compactMap(\.deadline) }
    }
    let days = max(today, period.firstDay)...period.lastDay
    let changes =
      courses.compactMap(\.replacement?.since) + posts.flatMap(\.requirements).compactMap(\.since)
    return staff.flatMap { deadlines(of: $0, in: days, changing: changes) }
  }

  private func deadlines(of history: AgentHistory, in days: ClosedRange<Day>, changing: [Day]) -> [TrainingDeadline] {
    let changes =
      changing + history.assignments.map(\.since) + history.absences.whole.compactMap(\.returnsOn)
    var found: [String: TrainingDeadline] = [:]
    for day in Set(changes.filter(days.contains)).union([days.lowerBound]).sorted() {
      for deadline in standings(of: history, on: day).compactMap(\.deadline) {
        let course = inForce(deadline.course.code, on: days.upperBound)
        guard let asked = stillAsked(deadline, of: history, on: day, in: days),
          asked.due < found[course]?.due ?? Day(number: .max)
        else { continue }
        found[course] = asked
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  // On the day it is due the post may be over, or ask for another course instead.
  private func stillAsked(
    _ deadline: TrainingDeadline, of history: AgentHistory, on day: Day, in days: ClosedRange<Day>
  ) -> TrainingDeadline? {
    let due = max(deadline.due, day)
    guard due > day, days.contains(due) else { return deadline }
    let course = inForce(deadline.course.code, on: due)
    return standings(of: history, on: due).compactMap(\.deadline).first { $0.course.code == course }
  }
}
