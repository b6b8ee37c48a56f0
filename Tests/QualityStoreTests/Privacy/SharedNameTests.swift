import GRDB
import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("An erasure takes nothing away from others who are called the same")
struct SharedNameTests {
  private let signature = SampleLabel.signature()

  @Test("of two agents with one name, only the one who is meant is erased, with what concerns them")
  func homonyms() throws {
    let store = try store(["AG-03": "Marie Martin", "AG-17": "Marie Martin"])
    try note("Voir Marie Martin", of: .agent(code: "AG-03", name: "Marie Martin"), in: store)
    try note("Voir Marie Martin", of: .agent(code: "AG-17", name: "Marie Martin"), in: store)
    try note("Voir Marie Martin (AG-03)", of: .nobody, in: store)
    try store.perform(EraseAgent(code: "AG-03"), by: signature)
    #expect(try names(in: store) == ["AG-17": "Marie Martin", "EX-1": "Agent effacé n°\u{A0}1"])
    #expect(
      try notes(in: store) == [
        "Voir Agent effacé n°\u{A0}1", "Voir Marie Martin", "Voir Agent effacé n°\u{A0}1 (EX-1)",
      ])
    #expect(try store.check() == [])
  }

  @Test("once nobody else has the name, it is erased everywhere")
  func last() throws {
    let store = try store(["AG-03": "Marie Martin", "AG-17": "Marie Martin"])
    try note("Voir Marie Martin", of: .nobody, in: store)
    try store.perform(EraseAgent(code: "AG-03"), by: signature)
    try store.perform(EraseAgent(code: "AG-17"), by: signature)
    #expect(try notes(in: store) == ["Voir Agent effacé n°\u{A0}2"])
    #expect(try store.fetch(Int.self, "SELECT count(*) FROM rowChange WHERE before LIKE '%Martin%'") == 0)
  }

  @Test("a name within another's is left there, also in what concerns the agent")
  func within() throws {
    let store = try store(["AG-03": "Marie Martin", "AG-17": "Jean-Marie Martin"])
    var other = try store.read { try $0.agent("AG-17") }
    let before = other
    other.site = "VAL"
    try store.perform(EditAgent(before, to: other), by: signature)
    try note(
      "Marie Martin, puis MARTIN Jean-Marie", of: .agent(code: "AG-03", name: "Marie Martin"), in: store)
    try note("Jean-Marie Martin", of: .nobody, in: store)
    try store.perform(EraseAgent(code: "AG-03"), by: SampleLabel.signature("Jean-Marie Martin"))
    #expect(try names(in: store) == ["AG-17": "Jean-Marie Martin", "EX-1": "Agent effacé n°\u{A0}1"])
    #expect(
      try notes(in: store) == ["Agent effacé n°\u{A0}1, puis MARTIN Jean-Marie", "Jean-Marie Martin"])
    #expect(try store.fetch(Int.self, "SELECT count(*) FROM rowChange WHERE before LIKE '%Jean-Agent%'") == 0)
  }

  @Test("one word alone is an ordinary word elsewhere")
  func oneWord() throws {
    let store = try store(["AG-03": "Petit"])
    try note("Revoir le petit hall", of: .nobody, in: store)
    try note("Petit s’en charge", of: .agent(code: "AG-03", name: "Petit"), in: store)
    try store.perform(EraseAgent(code: "AG-03"), by: signature)
    #expect(try notes(in: store) == ["Revoir le petit hall", "Agent effacé n°\u{A0}1 s’en charge"])
  }

  @Test("an agent who is called as a sender is does not take the sender's name")
  func sender() throws {
    let store = try store(["AG-03": "Ève Martel"])
    try store.perform(AddFeedback(feedback(from: "MARTEL Ève <e.martel@example.org>")), by: signature)
    try store.perform(EraseAgent(code: "AG-03"), by: signature)
    #expect(try store.read { try $0.feedback("R-1") }.sender == "MARTEL Ève <e.martel@example.org>")
  }

  @Test("a sender who is called as an agent is, or as one was, leaves the agent's name", arguments: [false, true])
  func agent(isFormer: Bool) throws {
    let store = try store(["AG-05": "Léa Roy"])
    if isFormer { try rename("AG-05", "Léa Martin", in: store) }
    try note("Voir Léa Roy", of: .nobody, in: store)
    try store.perform(AddFeedback(feedback(from: "Léa Roy")), by: signature)
    try store.perform(EraseSender(code: "R-1"), by: signature)
    #expect(try names(in: store) == ["AG-05": isFormer ? "Léa Martin" : "Léa Roy"])
    #expect(try notes(in: store) == ["Voir Léa Roy"])
    let feedback = try store.read { try $0.feedback("R-1") }
    #expect(feedback.sender == "" && feedback.details == "Signé […]")
  }

  @Test("nor does one who is called as another sender is, however that is written")
  func otherSender() throws {
    let store = try SampleLabel.store()
    try store.perform(AddFeedback(feedback(from: "Léa Roy")), by: signature)
    try store.perform(AddFeedback(feedback(from: "ROY Léa <lea@example.org>")), by: signature)
    try store.perform(EraseSender(code: "R-1"), by: signature)
    #expect(try store.read { try $0.feedback() }.map(\.sender) == ["", "ROY Léa <lea@example.org>"])
  }

  @Test("one word with an address is still an ordinary word")
  func wordAndAddress() throws {
    let store = try SampleLabel.store()
    try store.perform(AddFeedback(feedback(from: "Petit <c.petit@example.org>")), by: signature)
    try note("Revoir le petit hall ; répondre à c.petit@example.org", of: .nobody, in: store)
    try store.perform(EraseSender(code: "R-1"), by: signature)
    #expect(try notes(in: store) == ["Revoir le petit hall ; répondre à […]"])
  }

  @Test("an agent's own file tells nothing of another with the name")
  func file() throws {
    let store = try store([
      "AG-03": "Marie Martin", "AG-17": "Marie Martin", "AG-18": "Léa Roy", "AG-19": "Anne-Léa Roy",
    ])
    try note("Voir Marie Martin", of: .nobody, in: store)
    try note("Voir Léa Roy", of: .nobody, in: store)
    let mentions = try store.read { try $0.personalFile(of: "AG-03") }.mentions
    #expect(mentions == [])
  }

  @Test("what is left elsewhere is told")
  func told() throws {
    let store = try store(["AG-03": "Marie Martin", "AG-17": "Marie Martin", "AG-18": "Léa Roy"])
    let erasures = try store.read { reader in
      try ["AG-03", "AG-18"].map { try reader.erasure(of: .agent($0)) }
    }
    #expect(erasures.map(\.commonNames) == [["Marie Martin"], []])
  }

  private func store(_ agents: KeyValuePairs<String, String>) throws -> QualityStore {
    let store = try SampleLabel.store()
    for (code, name) in agents {
      try store.perform(AddAgent(Agent(code: code, name: name), assignments: []), by: signature)
    }
    return store
  }

  private func rename(_ code: String, _ name: String, in store: QualityStore) throws {
    let before = try store.read { try $0.agent(code) }
    var after = before
    after.name = name
    try store.perform(EditAgent(before, to: after), by: signature)
  }

  // Written twice, so that the journal has an image of it too.
  private func note(_ text: String, of owner: Owner, in store: QualityStore) throws {
    var action = CorrectiveAction(title: "Hall", createdOn: SampleLabel.today)
    action.owner = owner
    action.notes = text
    try store.perform(AddAction(action), by: signature)
    let before = try #require(try store.read { try $0.actions() }.last)
    var after = before
    after.title = "Hall d’accueil"
    try store.perform(EditAction(before, to: after), by: signature)
  }

  private func names(in store: QualityStore) throws -> [String: String] {
    Dictionary(uniqueKeysWithValues: try store.read { try $0.agents() }.map { ($0.code, $0.name) })
  }

  private func notes(in store: QualityStore) throws -> [String] {
    try store.read { reader in (1...9).compactMap { try? reader.action("A-\($0)").notes } }
  }

  private func feedback(from sender: String) -> Feedback {
    Feedback(
      kind: .complaint, channel: .email, subject: "Attente", details: "Signé \(sender)", sender: sender,
      receivedOn: SampleLabel.today)
  }
}
