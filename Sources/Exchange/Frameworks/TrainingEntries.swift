import Quality

/// The courses of a file, and the posts that ask for them: a framework has them, and an establishment may have its own.
struct TrainingEntries {
  let courses, posts: [Entry]

  init(_ root: Entry) {
    courses = root.entries("courses")
    posts = root.entries("posts")
  }

  /// Notes what is wrong among them; `others` are the courses that another file has.
  func check(_ readCourses: [Course], _ readPosts: [Post], besides others: [Course] = []) {
    courses.refuseTwice(readCourses.map(\.code))
    posts.refuseTwice(readPosts.map(\.code))
    let known = Set((readCourses + others).map(\.code))
    for (course, entry) in zip(readCourses, courses) {
      guard let next = course.replacement?.course, !next.isEmpty, !known.contains(next) else { continue }
      entry.refuse("replacedBy", "framework.unknownCourse", ["course": .text(next)])
    }
    for (post, entry) in zip(readPosts, posts) { check(post, entry, known) }
    checkCircles(readCourses, besides: others)
  }

  private func check(_ post: Post, _ entry: Entry, _ known: Set<String>) {
    for course in post.courses where !course.isEmpty && !known.contains(course) {
      entry.refuse("courses", "framework.unknownCourse", ["course": .text(course)])
    }
    do {
      try post.check()
    } catch {
      // What is missing was told when it was read.
      guard error != .codeMissing, error != .titleMissing else { return }
      entry.refuse("courses", error.phrase.key, error.phrase.values)
    }
  }

  private func checkCircles(_ readCourses: [Course], besides others: [Course]) {
    let own = Set(readCourses.map(\.code))
    do {
      try Course.check(readCourses + others.filter { !own.contains($0.code) })
    } catch {
      guard let entry = zip(readCourses, courses).first(where: { $0.0.replacement != nil })?.1 else { return }
      entry.refuse("replacedBy", error.phrase.key, error.phrase.values)
    }
  }
}

extension Course {
  /// « { code: ACCUEIL, title: …, renewalYears: 4, firstWithinMonths: 6, replacedBy: NOUVEL, replacedOn: 2027-01-01 } »
  init(_ entry: Entry) {
    defer { entry.finish() }
    let (next, since) = (entry.optionalText("replacedBy"), entry.optionalDay("replacedOn"))
    for (key, other) in [("replacedBy", "replacedOn"), ("replacedOn", "replacedBy")]
    where entry.has(key) && !entry.has(other) {
      entry.refuse(key, "yaml.missing", ["key": .text(other)])
    }
    self.init(
      code: entry.text("code"), title: entry.wording("title"),
      renewalYears: entry.integer("renewalYears", in: Course.years),
      firstWithinMonths: entry.integer("firstWithinMonths", in: Course.months),
      replacement: next.flatMap { course in since.map { Course.Replacement(course: course, since: $0) } })
  }
}

extension Post {
  /// « { code: STD, title: …, courses: [ACCUEIL, { course: DIFFICILE, since: 2026-09-01, firstWithinMonths: 3 }] } »
  init(_ entry: Entry) {
    defer { entry.finish() }
    let requirements = entry.elements("courses").map { element in
      switch element {
      case .text(let code): Requirement(course: code)
      case .entry(let entry): Requirement(entry)
      }
    }
    self.init(code: entry.text("code"), title: entry.wording("title"), requirements: requirements)
  }
}

extension Requirement {
  /// Asked always where no day is given, with the delays of the course where none is.
  fileprivate init(_ entry: Entry) {
    defer { entry.finish() }
    self.init(
      course: entry.text("course"), since: entry.optionalDay("since"), until: entry.optionalDay("until"),
      firstWithinMonths: entry.optionalInteger("firstWithinMonths", in: Course.months),
      renewalYears: entry.optionalInteger("renewalYears", in: Course.years))
  }
}
