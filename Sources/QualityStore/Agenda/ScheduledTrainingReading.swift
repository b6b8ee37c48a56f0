import Quality

extension Reader {
  /// The trainings that the training office has set a day for, in these days; not those of agents who have left by then,
  /// nor what was followed since it was asked for.
  func scheduledTrainings(in days: ClosedRange<Day>, on today: Day) throws -> [Deadline] {
    let scheduled = try trainingRequests().compactMap { request in request.scheduledDay.map { (request, $0) } }
      .filter { days.contains($0.1) }.sorted { $0.1 < $1.1 }
    guard !scheduled.isEmpty else { return [] }
    let (trainings, rules) = (try trainings(), try trainingRules())
    let agents = Dictionary(try agents().map { ($0.code, $0) }) { first, _ in first }
    let courses = Dictionary(rules.courses.map { ($0.code, $0) }) { first, _ in first }
    return scheduled.compactMap { request, day in
      guard let agent = agents[request.seat.agent], let course = courses[request.seat.course],
        !agent.hasLeft(on: day), request.followed(among: trainings, under: rules, on: today) == nil
      else { return nil }
      return Deadline(
        .scheduled, agent.code, part: "\(course.code) \(request.year)", .titled(course.title),
        to: .agent(code: agent.code, name: agent.name), bureau: agent.bureau, site: agent.site, day: day)
    }
  }
}

extension TrainingRequest {
  fileprivate var scheduledDay: Day? { if case .scheduled(let day, _) = answer { day } else { nil } }
}
