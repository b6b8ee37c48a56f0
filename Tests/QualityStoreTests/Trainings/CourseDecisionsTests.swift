import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Decisions about courses and posts")
struct CourseDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws {
    store = try SampleLabel.store()
  }

  private func day(_ iso: String) -> Day { SampleLabel.day(iso) }

  private func course(_ code: String, years: Int = 4, months: Int = 6) -> Course {
    Course(code: code, title: Wording("Gestion des conflits"), renewalYears: years, firstWithinMonths: months)
  }

  @Test("a course is added and changed; codes that are there, and delays that no framework has, are refused")
  func courses() throws {
    try store.perform(AddCourse(course("CONFLITS")), by: signature)
    #expect(throws: DuplicateCode(kind: .course, code: "FRAUDE")) {
      try store.perform(AddCourse(course("FRAUDE")), by: signature)
    }
    for (wrong, refusal) in [
      (course(""), Course.Refusal.codeMissing), (course("X", years: 0), .delayOutOfRange),
      (course("X", months: 121), .delayOutOfRange),
    ] {
      #expect(throws: refusal) { try store.perform(AddCourse(wrong), by: signature) }
    }
    let before = course("CONFLITS")
    var after = before
    (after.title, after.renewalYears) = (Wording("Conflits", english: "Conflicts"), 3)
    let entry = try store.perform(EditCourse(before, to: after), by: signature)
    #expect((entry?.fact, entry?.details) == ("courseEdited", ["code": "CONFLITS", "title": "Conflits"]))
    #expect(try store.read { try $0.course("CONFLITS") } == after)
    #expect(try store.perform(EditCourse(before, to: after), by: signature) == nil)
    #expect(throws: ChangedMeanwhile()) { try store.perform(EditCourse(before, to: before), by: signature) }
    after.title = Wording("")
    #expect(throws: Course.Refusal.titleMissing) { try store.perform(EditCourse(before, to: after), by: signature) }
  }

  @Test("a course is replaced by another, never in a circle, and the replacement can be taken back by an edit")
  func replace() throws {
    let since = day("2026-07-01")
    try store.perform(AddCourse(course("CONFLITS")), by: signature)
    let entry = try store.perform(
      ReplaceCourse("ACCUEIL", by: Course.Replacement(course: "CONFLITS", since: since)), by: signature)
    #expect(entry?.details == ["code": "ACCUEIL", "by": "CONFLITS", "day": .day(since)])
    #expect(throws: Course.Refusal.replacedInCircle(["ACCUEIL", "CONFLITS", "ACCUEIL"])) {
      try store.perform(
        ReplaceCourse("CONFLITS", by: Course.Replacement(course: "ACCUEIL", since: since)), by: signature)
    }
    #expect(throws: Course.Refusal.replacedByItself("FRAUDE")) {
      try store.perform(ReplaceCourse("FRAUDE", by: Course.Replacement(course: "FRAUDE", since: since)), by: signature)
    }
    #expect(throws: UnknownCode.self) {
      try store.perform(ReplaceCourse("FRAUDE", by: Course.Replacement(course: "FRAUD", since: since)), by: signature)
    }
    let replaced = try store.read { try $0.course("ACCUEIL") }
    var restored = replaced
    restored.replacement = nil
    try store.perform(EditCourse(replaced, to: restored), by: signature)
    #expect(try store.read { try $0.course("ACCUEIL") }.replacement == nil)
  }

  @Test("a post is added, asks for a course from a day on with its own delays, and then no more")
  func posts() throws {
    try store.perform(
      AddPost(Post(code: "VOLANT", title: Wording("Agent volant"), courses: ["ACCUEIL"])), by: signature)
    let requirement = Requirement(course: "FRAUDE", since: day("2026-09-01"), firstWithinMonths: 3, renewalYears: 2)
    try store.perform(RequireCourse(requirement, ofPost: "VOLANT"), by: signature)
    #expect(try store.perform(RequireCourse(requirement, ofPost: "VOLANT"), by: signature) == nil)
    #expect(
      try store.read { try $0.post("VOLANT") }.requirements.sorted { $0.course < $1.course }
        == [Requirement(course: "ACCUEIL"), requirement])
    #expect(throws: Post.Refusal.endBeforeStart(course: "FRAUDE", day("2026-09-01"))) {
      try store.perform(EndRequirement(of: "FRAUDE", byPost: "VOLANT", on: day("2026-08-31")), by: signature)
    }
    try store.perform(EndRequirement(of: "FRAUDE", byPost: "VOLANT", on: day("2026-12-31")), by: signature)
    #expect(try store.read { try $0.post("VOLANT") }.courses(on: day("2027-01-01")) == ["ACCUEIL"])
    #expect(throws: Post.Refusal.notAsked(course: "FRAUDE", post: "GUICHET")) {
      try store.perform(EndRequirement(of: "FRAUDE", byPost: "GUICHET", on: day("2026-12-31")), by: signature)
    }
    #expect(throws: Post.Refusal.delayOutOfRange) {
      try store.perform(RequireCourse(Requirement(course: "FRAUDE", renewalYears: 0), ofPost: "GUICHET"), by: signature)
    }
    try store.perform(EditPost("VOLANT", title: Wording("Renfort")), by: signature)
    #expect(try store.read { try $0.post("VOLANT") }.title == Wording("Renfort"))
    #expect(try store.perform(EditPost("VOLANT", title: Wording("Renfort")), by: signature) == nil)
    for (post, refusal) in [
      (Post(code: "", title: Wording("x"), courses: []), Post.Refusal.codeMissing),
      (Post(code: "X", title: Wording(""), courses: []), .titleMissing),
      (Post(code: "X", title: Wording("x"), courses: ["FRAUDE", "FRAUDE"]), .askedTwice(course: "FRAUDE", post: "X")),
    ] {
      #expect(throws: refusal) { try store.perform(AddPost(post), by: signature) }
    }
  }

  @Test("what a post asked for once is not asked again from a later day, which would erase it; its end may go")
  func askedBefore() throws {
    let (post, course) = ("GUICHET", "FRAUDE")
    func require(since: String?, until: String? = nil) throws {
      try store.perform(
        RequireCourse(Requirement(course: course, since: since.map(day), until: until.map(day)), ofPost: post),
        by: signature)
    }
    try require(since: "2024-01-01", until: "2026-06-30")
    for since in ["2026-07-01", "2027-01-01"] {
      #expect(throws: Post.Refusal.askedBefore(course: course, post: post, until: day("2026-06-30"))) {
        try require(since: since)
      }
    }
    try require(since: "2024-01-01")
    try require(since: "2024-01-01", until: "2027-06-30")
    // It has not ended yet.
    try require(since: "2027-09-01")
  }
}
