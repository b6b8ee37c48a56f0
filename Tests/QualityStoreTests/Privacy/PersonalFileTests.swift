import Quality
import QualityStore
import TestSupport
import Testing

@Suite("What the file holds about one agent is gathered")
struct PersonalFileTests {
  @Test("from every table that refers to the agent")
  func parts() throws {
    let store = try SampleLabel.groupStore()
    let file = try store.read { try $0.personalFile(of: "AG-01") }
    #expect(file.agent.name == "Dominique Noël")
    #expect(file.parts.map(\.table) == ["agent", "assignment", "training", "tutoring", "groupMember"])
    let tutoring = try #require(file.parts.first { $0.table == "tutoring" }).rows
    #expect(tutoring.count == 1)
    #expect(tutoring[0]["agent"] == .text("AG-02") && tutoring[0]["tutor"] == .text("AG-01"))
    #expect(file.parts.first { $0.table == "training" }?.rows.count == 2)
  }

  @Test("with the texts of other rows that name the agent")
  func mentions() throws {
    let store = try SampleLabel.filledStore()
    let file = try store.read { try $0.personalFile(of: "AG-01") }
    let mention = try #require(file.mentions.first)
    #expect(file.mentions.count == 1)
    #expect(mention.table == "correctiveAction" && mention.row == "A-2 Réécrire les modèles de courriel")
    #expect(mention.column == "owner" && mention.text == "Dominique Noël")
  }

  @Test("with the decisions about the agent, and only the rows of them that concern the agent")
  func decisions() throws {
    let store = try SampleLabel.filledStore()
    let file = try store.read { try $0.personalFile(of: "AG-02") }
    #expect(file.decisions.map(\.entry.fact) == ["agentAdded", "tutoringRecorded"])
    #expect(file.decisions[0].changes.map(\.table) == ["agent", "assignment"])
    #expect(file.decisions[1].changes.map(\.table) == ["tutoring"])
  }

  @Test("also what is not there any more")
  func gone() throws {
    let store = try SampleLabel.filledStore()
    var action = try store.read { try $0.action("A-1") }
    let before = action
    action.owner = .agent(code: "AG-02", name: "Alix Brun")
    try store.perform(EditAction(before, to: action), by: SampleLabel.signature())
    try store.undo(by: SampleLabel.signature())
    let file = try store.read { try $0.personalFile(of: "AG-02") }
    #expect(file.decisions.map(\.entry.fact).suffix(2) == ["actionEdited", "undone"])
  }

  @Test("without who complained, and in which words, where the agent is to answer")
  func senders() throws {
    let store = try SampleLabel.handledStore()
    try store.perform(
      AddAgent(Agent(code: "AG-01", name: "Dominique Noël"), assignments: []), by: SampleLabel.signature())
    var feedback = try store.read { try $0.feedback("R-1") }
    let before = feedback
    feedback.owner = .agent(code: "AG-01", name: "Dominique Noël")
    feedback.sender = "Maëlle Crouzet-Noël"
    try store.perform(EditFeedback(before, to: feedback), by: SampleLabel.signature())
    let file = try store.read { try $0.personalFile(of: "AG-01") }
    #expect(file.parts.last?.table == "feedback" && file.parts.last?.rows.first?["subject"] == .text("Rampe fermée"))
    #expect(!"\(file)".contains("Crouzet") && !"\(file)".contains("la rampe est fermée"))
  }

  @Test("a code that no agent has is refused, with the nearest")
  func unknown() throws {
    let store = try SampleLabel.filledStore()
    #expect(throws: UnknownCode(kind: .agent, code: "AG-1", near: ["AG-01"])) {
      try store.read { try $0.personalFile(of: "AG-1") }
    }
  }
}
