import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Decisions about documents")
struct DocumentDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  /// DOC-1, DOC-2 and DOC-3 are in the base.
  init() throws {
    store = try SampleLabel.store()
    for document in SampleLabel.documents { try store.perform(AddDocument(document), by: signature) }
  }

  private func document(_ code: String = "DOC-2") throws -> Document { try store.read { try $0.document(code) } }

  private func reviews(of code: String = "DOC-2") throws -> [DocumentReview] {
    try store.read { try $0.documentReviews() }.filter { $0.document == code }
  }

  @Test("a document is kept under the next code, with its engagements and the review that came with it")
  func add() throws {
    var expected = SampleLabel.documents
    for index in expected.indices { expected[index].code = "DOC-\(index + 1)" }
    #expect(try store.read { try $0.documents() } == expected)
    #expect(try reviews() == [DocumentReview(document: "DOC-2", day: SampleLabel.day("2025-06-10"))])
    let entry = try #require(try store.latestEntry())
    #expect((entry.fact, entry.changes) == ("documentAdded", 1))
    #expect(entry.details == ["code": "DOC-3", "title": "Contacter la préfecture"])
  }

  @Test("a document that cannot be is refused, and leaves no trace")
  func addRefused() throws {
    let before = try store.contents()
    let cases: [(Document, any Error)] = [
      (Document(title: "", addedOn: SampleLabel.today), Document.Refusal.titleMissing),
      (
        Document(title: "Fiche", reviewMonths: 0, addedOn: SampleLabel.today),
        Document.Refusal.reviewMonthsOutOfRange
      ),
      (
        Document(title: "Fiche", addedOn: SampleLabel.today, reviewedOn: SampleLabel.day("2026-11-25")),
        Document.Refusal.notYet(SampleLabel.day("2026-11-25"))
      ),
      (
        Document(title: "Fiche", engagements: [1, 9], addedOn: SampleLabel.today),
        UnknownCode(kind: .engagement, code: "E9", near: ["E1", "E2", "E3"])
      ),
    ]
    for (document, refusal) in cases {
      #expect { try store.perform(AddDocument(document), by: signature) } throws: { "\($0)" == "\(refusal)" }
    }
    #expect(try store.contents() == before)
  }

  @Test("what is written of a document changes, its reviews stay; the same again is no decision")
  func edit() throws {
    var edited = try document()
    edited.title = "Répondre au téléphone"
    edited.kind = .poster
    edited.link = "fiches/telephone.odt"
    edited.engagements = [2, 4]
    edited.reviewMonths = 24
    edited.reviewedOn = nil
    let entry = try #require(try store.perform(EditDocument(edited), by: signature))
    #expect((entry.fact, entry.details) == ("documentEdited", ["code": "DOC-2", "title": "Répondre au téléphone"]))
    edited.reviewedOn = SampleLabel.day("2025-06-10")
    #expect(try document() == edited)
    #expect(try store.perform(EditDocument(edited), by: signature) == nil)
  }

  @Test("a document is not left without a title, and an unknown one is refused with the nearest codes")
  func editRefused() throws {
    var edited = try document()
    edited.title = ""
    #expect(throws: Document.Refusal.titleMissing) { try store.perform(EditDocument(edited), by: signature) }
    edited.code = "DOC-22"
    #expect { try store.perform(EditDocument(edited), by: signature) } throws: { error in
      (error as? UnknownCode)?.near.contains("DOC-2") == true
    }
    #expect(try document().title == "Accueillir au téléphone")
  }

  @Test("a review is kept with its note, and an earlier one too")
  func review() throws {
    let review = DocumentReview(document: "DOC-2", day: SampleLabel.today, note: "horaires mis à jour")
    let entry = try #require(try store.perform(ReviewDocument(review), by: signature))
    #expect(entry.fact == "documentReviewed")
    #expect(
      entry.details == ["code": "DOC-2", "title": "Accueillir au téléphone", "day": .day(SampleLabel.today)])
    let earlier = DocumentReview(document: "DOC-2", day: SampleLabel.day("2024-12-02"))
    try store.perform(ReviewDocument(earlier), by: signature)
    #expect(try reviews().map(\.day.iso) == ["2024-12-02", "2025-06-10", "2026-11-24"])
    #expect(try reviews().last == review)
    #expect(try document().reviewedOn == SampleLabel.today)
  }

  @Test("a review to come, a second one on any day, and one of a document withdrawn or unknown are refused")
  func reviewRefused() throws {
    func review(_ code: String, _ day: String) throws {
      try store.perform(ReviewDocument(DocumentReview(document: code, day: SampleLabel.day(day))), by: signature)
    }
    try review("DOC-2", "2024-12-02")
    let before = try store.contents()
    #expect(throws: Document.Refusal.notYet(SampleLabel.day("2026-11-25"))) { try review("DOC-2", "2026-11-25") }
    for day in ["2025-06-10", "2024-12-02"] {
      #expect(throws: Document.Refusal.reviewedAlready(SampleLabel.day(day))) { try review("DOC-2", day) }
    }
    #expect { try review("DOC-22", "2026-11-24") } throws: { error in
      (error as? UnknownCode)?.near.contains("DOC-2") == true
    }
    #expect(try store.contents() == before)
    try store.perform(WithdrawDocument(code: "DOC-2", reason: "remplacé"), by: signature)
    #expect(throws: Document.Refusal.alreadyWithdrawn(SampleLabel.today)) { try review("DOC-2", "2026-11-24") }
  }

  @Test("a document is withdrawn for a reason, once, and its reviews stay")
  func withdraw() throws {
    #expect(throws: Document.Refusal.reasonMissing) {
      try store.perform(WithdrawDocument(code: "DOC-2", reason: ""), by: signature)
    }
    #expect(try document().withdrawnOn == nil)
    let entry = try #require(try store.perform(WithdrawDocument(code: "DOC-2", reason: "remplacé"), by: signature))
    #expect(entry.fact == "documentWithdrawn")
    #expect(entry.details == ["code": "DOC-2", "title": "Accueillir au téléphone", "reason": "remplacé"])
    #expect(try document().state(on: SampleLabel.today) == .withdrawn)
    #expect(try reviews().count == 1)
    #expect(throws: Document.Refusal.alreadyWithdrawn(SampleLabel.today)) {
      try store.perform(WithdrawDocument(code: "DOC-2", reason: "encore"), by: signature)
    }
  }

  @Test("each decision is taken back whole and done again")
  func undo() throws {
    var edited = try document()
    edited.engagements = [3]
    edited.reviewMonths = 6
    let decisions: [any Decision] = [
      AddDocument(
        Document(title: "Fiche", engagements: [1, 4], addedOn: SampleLabel.today, reviewedOn: SampleLabel.today)),
      EditDocument(edited), ReviewDocument(DocumentReview(document: "DOC-2", day: SampleLabel.today, note: "relu")),
      WithdrawDocument(code: "DOC-2", reason: "remplacé"),
    ]
    for decision in decisions {
      let before = try store.contents()
      try store.perform(decision, by: signature)
      let after = try store.contents()
      #expect(after != before)
      try store.undo(by: signature)
      #expect(try store.contents() == before)
      try store.redo(by: signature)
      #expect(try store.contents() == after)
      try store.undo(by: signature)
    }
  }
}
