import Quality

extension Reader {
  /// The trainings that the training office has set a day for, in these days; not those of agents who have left by then,
  /// nor what was followed since it was asked for.
  func scheduledTrainings(in days: ClosedRange<Day>, on today: Day) throws -> [Deadline] {
    let scheduled = try trainingRequests().filter { $0.scheduledDay.map(days.contains) ?? false }
    guard !scheduled.isEmpty else { return [] }
    let (trainings, rules) = (try trainings(), try trainingRules())
    let agents = Dictionary(try agents().map { ($0.code, $0) }) { first, _ in first }
    let courses = Dictionary(rules.courses.map { ($0.code, $0) }) { first, _ in first }
    return scheduled.compactMap { request in
      guard let day = request.scheduledDay, let agent = agents[request.seat.agent],
        let course = courses[request.seat.course], !agent.hasLeft(on: day),
        request.followed(among: trainings, under: rules, on: today) == nil
      else { return nil }
      return Deadline(
        .scheduled, agent.code, part: "\(course.code) \(request.year)", .titled(course.title),
        to: .agent(code: agent.code, name: agent.name), bureau: agent.bureau, site: agent.site, day: day)
    }.sorted { $0.day < $1.day }
  }
}
