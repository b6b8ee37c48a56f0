import Quality
import Testing

private let today = day("2026-11-24")
private let agent = Agent(code: "AG-07", name: "agent 07")
private let post = Post(code: "ACC", title: Wording("accueil"), courses: ["ACCUEIL"])

private func item(_ thing: Onboarding.Thing, due: String, done: String? = nil) -> Onboarding.Item {
  Onboarding.Item(thing, Wording(thing.code), due: day(due), doneOn: done.map(day))
}

private func list(since: String, _ items: [Onboarding.Item], post code: String = "ACC") -> Onboarding {
  Onboarding(
    agent: agent, post: Post(code: code, title: post.title, courses: post.courses), since: day(since), items: items)
}

@Suite("What newcomers are shown")
struct OnboardingTests {
  @Test("counts what is done, what is late and what comes next; due today is not late")
  func progress() {
    let list = list(
      since: "2026-11-02",
      [
        item(.step("BASE"), due: "2026-11-07", done: "2026-11-03"), item(.step("DEMARCHE"), due: "2026-11-23"),
        item(.document("DOC-3"), due: "2026-11-24"), item(.course("ACCUEIL"), due: "2027-05-02"),
      ])
    #expect((list.done, list.late(on: today), list.isFinished) == (1, 1, false))
    #expect(list.next?.thing == .step("DEMARCHE"))
    #expect(list.items.map { $0.isLate(on: today) } == [false, true, false, false])
  }

  @Test(
    "is for six months after the post was taken, then as long as a list that was begun is not finished",
    arguments: [
      ("2026-05-24", nil, nil, true), ("2026-05-23", nil, nil, false), ("2026-05-23", "2026-06-01", nil, true),
      ("2026-05-23", "2026-06-01", "2026-06-02", false), ("2026-05-24", "2026-06-01", "2026-06-02", true),
      ("2027-01-04", nil, nil, true),
    ] as [(String, String?, String?, Bool)])
  func newcomer(since: String, first: String?, second: String?, expected: Bool) {
    let list = list(
      since: since,
      [item(.step("BASE"), due: "2026-06-01", done: first), item(.step("DEMARCHE"), due: "2026-06-15", done: second)])
    #expect(list.isNewcomer(on: today) == expected)
  }

  @Test("a training that was followed does not begin a list")
  func trainings() {
    let list = list(
      since: "2020-01-06",
      [item(.step("BASE"), due: "2020-01-11"), item(.course("ACCUEIL"), due: "2028-02-05", done: "2024-02-05")])
    #expect(!list.isNewcomer(on: today))
  }

  @Test("is ticked by code; a training ticks itself, and what is not on the list is refused")
  func ticked() throws {
    let list = list(
      since: "2026-11-02",
      [
        item(.step("ACCUEIL"), due: "2026-11-07"), item(.course("ACCUEIL"), due: "2027-05-02"),
        item(.course("FRAUDE"), due: "2027-05-02"),
      ])
    #expect(try list.ticked("ACCUEIL").thing == .step("ACCUEIL"))
    #expect(throws: Onboarding.Refusal.training("FRAUDE")) { try list.ticked("FRAUDE") }
    #expect(throws: Onboarding.Refusal.notOnList("BASE", agent: "AG-07")) { try list.ticked("BASE") }
  }

  @Test("of several posts the one that is named is meant, and of one post the first that was taken")
  func meant() throws {
    let lists = [
      list(since: "2026-09-01", []), list(since: "2027-01-04", []), list(since: "2026-10-01", [], post: "STD"),
    ]
    #expect(try Onboarding.meant(among: lists, agent: "AG-07", post: "STD").since == day("2026-10-01"))
    #expect(try Onboarding.meant(among: lists, agent: "AG-07", post: "ACC").since == day("2026-09-01"))
    #expect(
      try Onboarding.meant(among: lists, agent: "AG-07", post: "ACC", since: day("2027-01-04")).since
        == day("2027-01-04"))
    #expect(throws: Onboarding.Refusal.whichPost(agent: "AG-07", posts: ["ACC", "STD"])) {
      try Onboarding.meant(among: lists, agent: "AG-07", post: nil)
    }
    #expect(throws: Onboarding.Refusal.noPost(agent: "AG-08", post: "")) {
      try Onboarding.meant(among: lists, agent: "AG-08", post: nil)
    }
    #expect(throws: Onboarding.Refusal.noPost(agent: "AG-07", post: "TIT")) {
      try Onboarding.meant(among: lists, agent: "AG-07", post: "TIT")
    }
  }
}
