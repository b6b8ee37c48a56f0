import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Decisions about what newcomers are shown")
struct OnboardingDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()
  let since = SampleLabel.day("2026-11-02")

  init() throws {
    store = try SampleLabel.storeWithDocuments()
    for (agent, posts) in SampleLabel.agents { try store.perform(AddAgent(agent, assignments: posts), by: signature) }
    try store.perform(
      AddAgent(
        Agent(code: "AG-03", name: "Sacha Petit", bureau: "BAC", site: "VAL"),
        assignments: [Assignment(agent: "AG-03", post: "GUICHET", since: since)]), by: signature)
  }

  private func items(of agent: String = "AG-03") throws -> [String] {
    let list = try store.read { try $0.onboardings(on: SampleLabel.today) }.first { $0.agent.code == agent }
    return (list?.items ?? []).map { "\($0.thing.code) \($0.due) \($0.doneOn?.iso ?? "—")" }
  }

  @Test("the list has the steps of the framework and the trainings of the post, which tick themselves")
  func list() throws {
    #expect(try items() == ["DEMARCHE 2026-11-17 —", "BASE 2026-11-07 —", "ACCUEIL 2027-05-02 —"])
    let training = Training(agent: "AG-03", course: "ACCUEIL", day: SampleLabel.today)
    try store.perform(RecordTraining(training), by: signature)
    #expect(try items().last == "ACCUEIL 2027-05-02 2026-11-24")
  }

  @Test("documents of the bureau are on it, unless they are for others; those that name the post always are")
  func documents() throws {
    try store.write { db in
      try db.execute(
        sql: """
          UPDATE document SET bureau = (SELECT id FROM bureau WHERE code = 'BAC') WHERE code IN ('DOC-1', 'DOC-2');
          INSERT INTO documentConcern (document, post)
            SELECT document.id, post.id FROM document, post WHERE document.code = 'DOC-2' AND post.code = 'TITRES';
          INSERT INTO documentConcern (document, post)
            SELECT document.id, post.id FROM document, post
            WHERE document.code IN ('DOC-3', 'DOC-4') AND post.code = 'GUICHET';
          """)
    }
    #expect(
      try items() == [
        "DEMARCHE 2026-11-17 —", "BASE 2026-11-07 —", "DOC-1 2026-12-02 —", "DOC-3 2026-12-02 —",
        "ACCUEIL 2027-05-02 —",
      ])
    try store.perform(CheckOnboarding(agent: "AG-03", codes: ["DOC-1"], on: since), by: signature)
    #expect(try items()[2] == "DOC-1 2026-12-02 2026-11-02")
  }

  @Test("who has finished stays so: a training that runs out and documents added later bring no veteran back")
  func veterans() throws {
    try store.perform(CheckOnboarding(agent: "AG-03", codes: ["BASE", "DEMARCHE"], on: since), by: signature)
    try store.perform(
      RecordTraining(Training(agent: "AG-03", course: "ACCUEIL", day: SampleLabel.today)), by: signature)
    try store.write { db in
      try db.execute(
        sql: """
          UPDATE document SET addedOn = '2028-03-01', bureau = (SELECT id FROM bureau WHERE code = 'BAC')
            WHERE code = 'DOC-1';
          UPDATE document SET addedOn = '2027-05-02', bureau = (SELECT id FROM bureau WHERE code = 'BAC')
            WHERE code = 'DOC-2';
          """)
    }
    let later = SampleLabel.day("2031-03-03")
    let list = try store.read { try $0.onboardings(of: "AG-03", on: later) }
    #expect(list.map { $0.items.map(\.thing.code) } == [["DEMARCHE", "BASE", "DOC-2", "ACCUEIL"]])
    #expect(list.first?.items.last?.doneOn == SampleLabel.today)
    try store.perform(CheckOnboarding(agent: "AG-03", codes: ["DOC-2"], on: SampleLabel.today), by: signature)
    #expect(try store.read { try $0.newcomers(on: later) }.isEmpty)
  }

  @Test("what was shown is ticked once, with the codes only in the journal, and can be taken back")
  func ticking() throws {
    let check = CheckOnboarding(agent: "AG-03", codes: ["BASE", "DEMARCHE", "BASE"], on: since)
    let entry = try #require(try store.perform(check, by: signature))
    #expect(entry.fact == "onboardingChecked")
    #expect(
      entry.details == [
        "agent": "AG-03", "post": "GUICHET", "day": .day(since), "count": .count(2), "codes": "BASE, DEMARCHE",
      ])
    #expect(try items().prefix(2) == ["DEMARCHE 2026-11-17 2026-11-02", "BASE 2026-11-07 2026-11-02"])
    #expect(try store.perform(check, by: signature) == nil)
    let uncheck = UncheckOnboarding(agent: "AG-03", codes: ["BASE"])
    #expect(try store.perform(uncheck, by: signature)?.fact == "onboardingUnchecked")
    #expect(try store.perform(uncheck, by: signature) == nil)
    #expect(try items().prefix(2) == ["DEMARCHE 2026-11-17 2026-11-02", "BASE 2026-11-07 —"])
    try store.undo(by: signature)
    #expect(try items()[1] == "BASE 2026-11-07 2026-11-02")
  }

  @Test("a day to come, an unknown code, a training, and an agent without a post are refused")
  func refused() throws {
    let tomorrow = SampleLabel.today.adding(days: 1)
    #expect(throws: Onboarding.Refusal.notYet(tomorrow)) {
      try store.perform(CheckOnboarding(agent: "AG-03", codes: ["BASE"], on: tomorrow), by: signature)
    }
    #expect(throws: Onboarding.Refusal.notOnList("DOC-1", agent: "AG-03")) {
      try store.perform(CheckOnboarding(agent: "AG-03", codes: ["DOC-1"], on: since), by: signature)
    }
    #expect(throws: Onboarding.Refusal.training("ACCUEIL")) {
      try store.perform(UncheckOnboarding(agent: "AG-03", codes: ["ACCUEIL"]), by: signature)
    }
    #expect(throws: Onboarding.Refusal.noPost(agent: "AG-03", post: "TITRES")) {
      try store.perform(CheckOnboarding(agent: "AG-03", post: "TITRES", codes: ["BASE"], on: since), by: signature)
    }
    #expect(throws: Onboarding.Refusal.nothingGiven) {
      try store.perform(CheckOnboarding(agent: "AG-03", codes: [], on: since), by: signature)
    }
    #expect(throws: UnknownCode(kind: .agent, code: "AG-9", near: [])) {
      try store.perform(CheckOnboarding(agent: "AG-9", codes: ["BASE"], on: since), by: signature)
    }
  }

  @Test("newcomers come late ones first; those who have long held their post are none")
  func newcomers() throws {
    try store.perform(
      AddAgent(
        Agent(code: "AG-04", name: "Noa Roy"),
        assignments: [Assignment(agent: "AG-04", post: "GUICHET", since: SampleLabel.today)]), by: signature)
    #expect(try store.read { try $0.newcomers(on: SampleLabel.today) }.map(\.agent.code) == ["AG-03", "AG-04"])
  }
}
