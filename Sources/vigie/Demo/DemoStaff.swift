import Quality

/// Twenty-five agents who do not exist, their posts, and what they were trained in.
struct DemoStaff {
  let agents: [Agent]
  let assignments: [Assignment]
  private(set) var trainings: [Training] = []
  private(set) var tutorings: [Tutoring] = []

  private let today: Day
  private let framework: Framework

  init(framework: Framework, today: Day) {
    self.today = today
    self.framework = framework
    agents = DemoStaff.people.enumerated().map { index, person in
      Agent(
        code: "AG-\(index < 9 ? "0" : "")\(index + 1)", name: person.name, bureau: person.bureau, site: person.site,
        leftOn: person.monthsAway.map { today.adding(months: -$0) })
    }
    assignments = zip(agents, DemoStaff.people).map { agent, person in
      Assignment(
        agent: agent.code, post: person.post, since: today.adding(months: -person.monthsInPost), until: agent.leftOn)
    }
    train()
  }

  // Everybody goes to the last session before the limit, but for those who missed it.
  private mutating func train() {
    for (agent, person) in zip(agents, DemoStaff.people) {
      for course in required(person.post) { train(agent, person, course) }
    }
    trainings.sort { ($0.day, $0.agent) < ($1.day, $1.agent) }
  }

  private mutating func train(_ agent: Agent, _ person: Person, _ course: Course) {
    let end = agent.leftOn ?? today
    let missed = person.missed.flatMap { $0.course == course.code ? $0 : nil }
    let since = today.adding(months: -person.monthsInPost)
    var limit = since.adding(months: course.firstWithinMonths)
    var last = since.adding(days: -1)
    while let session = session(of: course, before: limit), session <= end, session > last {
      let next = session.adding(years: course.renewalYears)
      if missed != nil, next >= today { break }
      trainings.append(
        Training(
          agent: agent.code, course: course.code, day: session, evidence: "attestation \(course.code) \(session.year)"))
      (last, limit) = (session, next)
    }
    if missed?.isTutored == true { tutor(agent, course, since: limit) }
  }

  private mutating func tutor(_ agent: Agent, _ course: Course, since: Day) {
    guard let tutor = agents.first(where: { $0.code != agent.code && $0.bureau == agent.bureau && $0.leftOn == nil })
    else { return }
    tutorings.append(
      Tutoring(
        agent: agent.code, course: course.code, tutor: tutor.code, since: min(since, today.adding(days: -20)),
        until: today.adding(months: 4)))
  }

  private func required(_ post: String) -> [Course] {
    let codes = framework.posts.first { $0.code == post }?.courses ?? []
    return framework.courses.filter { codes.contains($0.code) }
  }

  // Two sessions a year, each course in its own months, on a working day.
  private func session(of course: Course, before limit: Day) -> Day? {
    let months = DemoStaff.monthsSinceSession[framework.courses.firstIndex { $0.code == course.code } ?? 0]
    let days = (-9...30).map { today.adding(months: -months - 6 * $0) }
    return days.map(WorkingDays.onOrAfter).first { $0 <= limit }
  }

  // Since the last session of each course, in the order of the framework.
  private static let monthsSinceSession = [5, 4, 2, 1]
}

extension DemoStaff {
  struct Person {
    let name, post, bureau, site: String
    /// Months since the post was taken.
    let monthsInPost: Int
    /// Months since they left.
    var monthsAway: Int?
    var missed: Missed?
  }

  /// A course whose last session was missed.
  struct Missed {
    let course: String
    let isTutored: Bool

    init(_ course: String, isTutored: Bool = false) {
      self.course = course
      self.isTutored = isTutored
    }
  }

  static let people: [Person] = [
    Person(name: "Aline Vasseur", post: "ACC", bureau: "AG", site: "HDP", monthsInPost: 118),
    Person(name: "Bastien Corvol", post: "ACC", bureau: "AG", site: "HDP", monthsInPost: 93),
    Person(
      name: "Chloé Rimbert", post: "ACC", bureau: "AG", site: "HDP", monthsInPost: 61,
      missed: Missed("DIFFICILE")),
    Person(name: "Damien Loiseleur", post: "ACC", bureau: "ASP", site: "SPV", monthsInPost: 132),
    Person(name: "Élise Maubant", post: "ACC", bureau: "ASP", site: "SPV", monthsInPost: 40),
    Person(name: "Fabien Quertier", post: "ACC", bureau: "AG", site: "HDP", monthsInPost: 3),
    Person(name: "Gaëlle Thibou", post: "STD", bureau: "SIDSIC", site: "CITE", monthsInPost: 109),
    Person(name: "Hervé Pascalin", post: "STD", bureau: "SIDSIC", site: "CITE", monthsInPost: 74),
    Person(
      name: "Inès Delorval", post: "STD", bureau: "SIDSIC", site: "CITE", monthsInPost: 55,
      missed: Missed("ACCUEIL")),
    Person(name: "Joachim Besnier", post: "STD", bureau: "SIDSIC", site: "CITE", monthsInPost: 96, monthsAway: 11),
    Person(name: "Karine Oudard", post: "PAN", bureau: "PAN", site: "CITE", monthsInPost: 82),
    Person(name: "Lucas Tréhet", post: "PAN", bureau: "PAN", site: "CITE", monthsInPost: 48),
    Person(
      name: "Maëva Sorin", post: "PAN", bureau: "PAN", site: "CITE", monthsInPost: 58,
      missed: Missed("ILLETTRISME", isTutored: true)),
    Person(name: "Nadège Ferrault", post: "PAN", bureau: "ASP", site: "SPV", monthsInPost: 29),
    Person(name: "Olivier Grandclerc", post: "TIT", bureau: "CERT", site: "CITE", monthsInPost: 125),
    Person(name: "Perrine Achard", post: "TIT", bureau: "CERT", site: "CITE", monthsInPost: 97),
    Person(name: "Quentin Noblet", post: "TIT", bureau: "CERT", site: "CITE", monthsInPost: 68),
    Person(
      name: "Rachel Simonnet", post: "TIT", bureau: "CERT", site: "CITE", monthsInPost: 57,
      missed: Missed("FRAUDE")),
    Person(name: "Sylvain Derouet", post: "TIT", bureau: "BSR", site: "CITE", monthsInPost: 104),
    Person(
      name: "Tania Louvel", post: "TIT", bureau: "BSR", site: "CITE", monthsInPost: 8,
      missed: Missed("FRAUDE", isTutored: true)),
    Person(name: "Ugo Marchais", post: "GUI", bureau: "BII", site: "SPV", monthsInPost: 79),
    Person(name: "Valérie Hamon-Petit", post: "GUI", bureau: "BII", site: "SPV", monthsInPost: 113),
    Person(name: "William Joncour", post: "GUI", bureau: "BII", site: "SPV", monthsInPost: 36),
    Person(
      name: "Yasmine Belhadri", post: "GUI", bureau: "BII", site: "SPV", monthsInPost: 7,
      missed: Missed("DIFFICILE")),
    Person(name: "Zoé Castelain", post: "GUI", bureau: "BII", site: "SPV", monthsInPost: 66, monthsAway: 5),
  ]
}
