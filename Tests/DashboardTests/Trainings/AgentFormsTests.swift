import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The forms of an agent")
struct AgentFormsTests {
  let store: QualityStore

  init() throws {
    store = try SampleLabel.filledStore()
  }

  private func history(_ code: String) throws -> AgentHistory { try store.read { try $0.agentHistory(code) } }

  @Test("a newcomer takes a first post, and is there at once")
  func add() throws {
    var desk = try Desk(store, at: .agents)
    desk.perform(.new)
    desk.press(.save)
    #expect(desk.form?.focused.id == "name")
    desk.fill("name", "Sacha Petit")
    desk.fill("bureau", "BAC")
    desk.fill("post", "GUICHET")
    desk.fill("since", "2/11")
    desk.press(.save)
    #expect(desk.selected == "AG-3")
    #expect(
      try history("AG-3")
        == AgentHistory(
          Agent(code: "AG-3", name: "Sacha Petit", bureau: "BAC"),
          assignments: [Assignment(agent: "AG-3", post: "GUICHET", since: SampleLabel.day("2026-11-02"))]))
  }

  @Test("a name that another has already is asked about once, and told by the code")
  func sameName() throws {
    var desk = try Desk(store, at: .agents)
    desk.perform(.new)
    desk.fill("name", "BRUN Alix")
    desk.press(.save)
    #expect(
      desk.form?.generalProblem.map { desk.model.context.phrases($0) }
        == "Ce nom est déjà celui de AG-02. Enregistrez encore une fois si c’est quelqu’un d’autre.")
    desk.press(.save)
    #expect(try history("AG-3").agent.name == "BRUN Alix")
  }

  @Test("a code that something else would have is refused in its field", arguments: ["R-3", "EX-1", "A B"])
  func code(typed: String) throws {
    var desk = try Desk(store, at: .agents)
    desk.perform(.new)
    desk.fill("name", "Sacha Petit")
    desk.fill("code", typed)
    desk.press(.save)
    #expect(desk.reading("code").hasPrefix("✗"))
    #expect(try store.read { try $0.agents() }.count == 2)
  }

  @Test("an agent is changed, and nothing else")
  func edit() throws {
    var desk = try Desk(store, at: .agent("AG-02"))
    desk.perform(.edit)
    desk.fill("site", "VAL")
    desk.press(.save)
    #expect(try history("AG-02").agent == Agent(code: "AG-02", name: "Alix Brun", bureau: "BTI", site: "VAL"))
  }

  @Test("a post is taken in the place of another, then left")
  func posts() throws {
    var desk = try Desk(store, at: .agent("AG-02"))
    desk.perform(.takePost)
    desk.fill("post", "TITRES")
    desk.fill("from", "GUICHET")
    desk.fill("since", "1/12/2026")
    desk.press(.save)
    #expect(desk.message == "AG-02 passe du poste GUICHET au poste TITRES le 1er déc. 2026 · u pour annuler")
    #expect(try history("AG-02").assignments.map(\.until) == [SampleLabel.day("2026-11-30"), nil])
    desk.perform(.leavePost)
    #expect(desk.text("post") == "GUICHET")
    desk.fill("day", "27/11")
    desk.press(.save)
    #expect(try history("AG-02").assignments.first?.until == SampleLabel.day("2026-11-27"))
  }

  @Test("an agent goes away, comes back, and leaves; what cannot be says why")
  func absence() throws {
    var desk = try Desk(store, at: .agent("AG-02"))
    desk.perform(.agentReturn)
    #expect(desk.message == "Cet agent n’est pas absent.")
    desk.perform(.recordAbsence)
    desk.fill("since", "1/9/2026")
    desk.press(.save)
    #expect(desk.header.contains("Présence : absent"))
    desk.perform(.recordAbsence)
    #expect(desk.message == "Une absence de cet agent court déjà depuis le 1er sept. 2026.")
    desk.perform(.agentReturn)
    desk.fill("day", "16/11")
    desk.press(.save)
    #expect(try history("AG-02").absences.map(\.until) == [SampleLabel.day("2026-11-15")])
    desk.perform(.departAgent)
    desk.fill("day", "23/11")
    desk.press(.save)
    #expect(desk.header.contains("Présence : parti le 23 nov. 2026"))
    desk.perform(.leavePost)
    #expect(desk.message.hasPrefix("L’agent est déjà parti le 23 nov. 2026"))
  }

  @Test("an absence that is over is prolonged from its line")
  func prolong() throws {
    try store.perform(
      RecordAbsence(
        Absence(agent: "AG-02", since: SampleLabel.day("2026-09-01"), until: SampleLabel.day("2026-10-31"))),
      by: SampleLabel.signature())
    var desk = try Desk(store, at: .agent("AG-02"))
    desk.perform(.agentReturn)
    #expect(desk.message == "Cet agent n’est pas absent.")
    while desk.selected != "absence 2026-09-01" { desk.perform(.down) }
    desk.perform(.agentReturn)
    desk.fill("day", "16/11")
    desk.press(.save)
    #expect(try history("AG-02").absences.map(\.until) == [SampleLabel.day("2026-11-15")])
  }

  @Test("an agent who is to leave is told so, and can still be tutored, away, or leave a post")
  func leaving() throws {
    try store.perform(DepartAgent(agent: "AG-02", on: SampleLabel.day("2026-12-31")), by: SampleLabel.signature())
    var desk = try Desk(store, at: .agent("AG-02"))
    #expect(desk.header.contains("Présence : part le 31 déc. 2026"))
    for command in [Command.Name.recordTutoring, .leavePost, .recordAbsence] {
      desk.perform(command)
      #expect(desk.form != nil)
      desk.press(.cancel)
    }
    desk.perform(.correctDeparture)
    #expect(desk.form != nil)
  }

  @Test("a training is recorded for the course that is selected; one to come is refused under its day")
  func training() throws {
    var desk = try Desk(store, at: .agent("AG-01"))
    desk.perform(.recordTraining)
    #expect(desk.text("course") == "FRAUDE")
    desk.fill("day", "+3j")
    desk.press(.save)
    #expect(desk.form?.focused.id == "day")
    desk.fill("day", "1/1/2010")
    desk.press(.save)
    #expect(desk.reading("day").hasPrefix("✗ Une formation dure 4 ans : celle-ci avait pris fin"))
    desk.fill("day", "20/11")
    desk.fill("evidence", "attestation 220")
    desk.press(.save)
    #expect(try history("AG-01").trainings.first?.day == SampleLabel.day("2026-11-20"))
    #expect(desk.lines[0].contains("29 févr. 2028"))
  }

  @Test("a tutoring has its tutor, period and subject, and is ended from its line")
  func tutoring() throws {
    var desk = try Desk(store, at: .agent("AG-01"))
    desk.perform(.recordTutoring)
    desk.fill("tutor", "AG-02")
    desk.fill("until", "31/3/2027")
    desk.fill("subject", "Titres étrangers")
    desk.press(.save)
    let tutoring = try #require(try history("AG-01").tutorings.first)
    #expect((tutoring.course, tutoring.tutor, tutoring.subject) == ("FRAUDE", "AG-02", "Titres étrangers"))
    #expect(desk.lines[0].hasPrefix("en tutorat | échéance"))
    desk.perform(.endTutoring)
    desk.fill("day", "31/12/2026")
    desk.press(.save)
    #expect(try history("AG-01").tutorings.map(\.until) == [SampleLabel.day("2026-12-31")])
  }
}
