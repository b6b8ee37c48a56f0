import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("The name of a sender is erased, what was said stays")
struct EraseSenderTests {
  private let signature = SampleLabel.signature()

  @Test("from the feedback, from its past and from what was written about it")
  func erased() throws {
    let store = try SampleLabel.handledStore()
    var feedback = try store.read { try $0.feedback("R-1") }
    let before = feedback
    feedback.details = "La rampe est fermée.\nMAELLE CROUZET"
    try store.perform(EditFeedback(before, to: feedback), by: signature)
    var action = try store.read { try $0.action("A-1") }
    let opened = action
    action.notes = "Prévenir Mme Maëlle Crouzet"
    try store.perform(EditAction(opened, to: action), by: signature)
    let entry = try store.perform(EraseSender(code: "R-1"), by: signature)
    #expect(entry?.phrase == Phrase("fact.senderErased", ["code": "R-1"]))
    let after = try store.read { try $0.feedback("R-1") }
    #expect(after.sender == "" && after.details == "La rampe est fermée.\n[…]" && after.subject == "Rampe fermée")
    #expect(try store.read { try $0.action("A-1").notes } == "Prévenir Mme […]")
    #expect(try store.fetch(Int.self, "SELECT count(*) FROM rowChange WHERE before LIKE '%Crouzet%'") == 0)
    #expect(try store.check() == [])
    #expect(throws: UndoRefusal.erasure) { try store.undo(by: signature) }
    #expect(throws: ErasureRefusal.noSender("R-1")) { try store.perform(EraseSender(code: "R-1"), by: signature) }
  }

  @Test("an address is erased with the name")
  func address() throws {
    let store = try store(sender: "Ève Martel <e.martel@example.org>", details: "Écrivez à e.martel@example.org")
    try store.perform(EraseSender(code: "R-1"), by: signature)
    #expect(try store.read { try $0.feedback("R-1").details } == "Écrivez à […]")
  }

  @Test("one word, or a name that another sender has, is erased only where it is about this feedback")
  func common() throws {
    let store = try store(sender: "Martin", details: "Martin")
    try store.perform(AddAction(CorrectiveAction(title: "Rue Martin", createdOn: SampleLabel.today)), by: signature)
    try store.perform(EraseSender(code: "R-1"), by: signature)
    #expect(try store.read { try $0.feedback("R-1").details } == "[…]")
    #expect(try store.read { try $0.action("A-1").title } == "Rue Martin")

    let twice = try self.store(sender: "Ève Martel", details: "Ève Martel")
    try twice.perform(AddFeedback(feedback(sender: "Ève Martel", details: "Encore moi")), by: signature)
    try twice.perform(EraseSender(code: "R-1"), by: signature)
    #expect(try twice.read { try $0.feedback() }.map(\.sender) == ["", "Ève Martel"])
    #expect(try twice.check() == [])
  }

  private func store(sender: String, details: String) throws -> QualityStore {
    let store = try SampleLabel.store()
    try store.perform(AddFeedback(feedback(sender: sender, details: details)), by: signature)
    return store
  }

  private func feedback(sender: String, details: String) -> Feedback {
    Feedback(
      kind: .complaint, channel: .email, subject: "Attente", details: details, sender: sender,
      receivedOn: SampleLabel.today)
  }
}
