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

  @Test("a document is kept with who sees to it, whom it concerns and its first version")
  func addWhole() throws {
    try addAgents()
    var document = Document(
      title: "Instruire un passeport", link: "fiches/passeport.odt",
      owner: .agent(code: "AG-01", name: "Léa Roy"), bureau: "BTI", tasks: "Vérifier.\nSaisir.",
      concerned: [.post("TITRES"), .agent(code: "AG-02", name: "Luc Faye")], engagements: [4], isAccessibility: true,
      reviewMonths: 36, version: "1.2", addedOn: SampleLabel.today, reviewedOn: SampleLabel.day("2026-11-02"))
    try store.perform(AddDocument(document), by: signature)
    document.code = "DOC-4"
    expectNoDifference(try self.document("DOC-4"), document)
    #expect(
      try store.read { try $0.documentVersions(of: "DOC-4") } == [
        DocumentVersion(document: "DOC-4", version: "1.2", day: SampleLabel.day("2026-11-02"))
      ])
  }

  @Test("what is not there is refused with the nearest, and leaves no trace")
  func addUnknown() throws {
    try addAgents()
    let before = try store.contents()
    var document = Document(title: "Fiche", addedOn: SampleLabel.today)
    func expectRefused(_ kind: UnknownCode.Kind, _ code: String, _ near: [String]) {
      #expect(throws: UnknownCode(kind: kind, code: code, near: near)) {
        try store.perform(AddDocument(document), by: signature)
      }
    }
    document.bureau = "BTX"
    expectRefused(.bureau, "BTX", ["BTI"])
    document.bureau = nil
    document.concerned = [.post("GUICHETS")]
    expectRefused(.post, "GUICHETS", ["GUICHET"])
    document.concerned = [.agent(code: "AG-03", name: "")]
    expectRefused(.agent, "AG-03", ["AG-01", "AG-02"])
    #expect(try store.contents() == before)
  }

  @Test("what is written of a document changes, its reviews stay; the same again is no decision")
  func edit() throws {
    try addAgents()
    let before = try document()
    var edited = before
    edited.title = "Répondre au téléphone"
    edited.kind = .poster
    edited.link = "fiches/telephone.odt"
    edited.owner = .bureau("BAC")
    edited.bureau = "BAC"
    edited.tasks = "Décrocher."
    edited.concerned = [.post("GUICHET")]
    edited.engagements = [2, 4]
    edited.isAccessibility = true
    edited.reviewMonths = 24
    edited.reviewedOn = nil
    let entry = try #require(try store.perform(EditDocument(before, to: edited), by: signature))
    #expect((entry.fact, entry.details) == ("documentEdited", ["code": "DOC-2", "title": "Répondre au téléphone"]))
    edited.reviewedOn = SampleLabel.day("2025-06-10")
    expectNoDifference(try document(), edited)
    #expect(try store.perform(EditDocument(edited, to: edited), by: signature) == nil)
    #expect(throws: ChangedMeanwhile.self) {
      var other = before
      other.title = "Autre"
      try store.perform(EditDocument(before, to: other), by: signature)
    }
  }

  @Test("a document is not left without a title, and an unknown one is refused with the nearest codes")
  func editRefused() throws {
    let before = try document()
    var edited = before
    edited.title = ""
    #expect(throws: Document.Refusal.titleMissing) {
      try store.perform(EditDocument(before, to: edited), by: signature)
    }
    edited.code = "DOC-22"
    #expect { try store.perform(EditDocument(edited, to: edited), by: signature) } throws: { error in
      (error as? UnknownCode)?.near.contains("DOC-2") == true
    }
    #expect(try document().title == "Accueillir au téléphone")
  }

  @Test("a version is kept, and is a review of its day with its note, unless one is there already")
  func issue() throws {
    let version = DocumentVersion(document: "DOC-2", version: "2", day: SampleLabel.today, note: "nouveau standard")
    let entry = try #require(try store.perform(IssueVersion(version), by: signature))
    #expect(entry.fact == "versionIssued")
    #expect(
      entry.details == [
        "code": "DOC-2", "title": "Accueillir au téléphone", "version": "2", "day": .day(SampleLabel.today),
      ])
    #expect(try document().version == "2")
    #expect(
      try reviews().last == DocumentReview(document: "DOC-2", day: SampleLabel.today, note: "nouveau standard"))
    let earlier = DocumentVersion(document: "DOC-2", version: "1", day: SampleLabel.day("2025-06-10"))
    try store.perform(IssueVersion(earlier), by: signature)
    #expect(try store.read { try $0.documentVersions(of: "DOC-2") } == [earlier, version])
    #expect(try reviews().map(\.day.iso) == ["2025-06-10", "2026-11-24"])
    #expect(try document().version == "2")
  }

  @Test("a version that is there already, to come, or of what is withdrawn is refused")
  func issueRefused() throws {
    func issue(_ version: String, _ day: String) throws {
      try store.perform(
        IssueVersion(DocumentVersion(document: "DOC-2", version: version, day: SampleLabel.day(day))), by: signature)
    }
    try issue("2", "2026-11-02")
    let before = try store.contents()
    #expect(throws: Document.Refusal.versionKnown("2", SampleLabel.day("2026-11-02"))) { try issue("2", "2026-11-24") }
    #expect(throws: Document.Refusal.versionNotYet(SampleLabel.day("2026-11-25"))) { try issue("3", "2026-11-25") }
    #expect(try store.contents() == before)
    try store.perform(WithdrawDocument(code: "DOC-2", reason: "remplacé"), by: signature)
    #expect(throws: Document.Refusal.alreadyWithdrawn(SampleLabel.today)) { try issue("3", "2026-11-24") }
  }

  @Test("what is found at the paths is kept; the file of a review is what later looks compare to")
  func look() throws {
    let (old, new) = (FoundFile.file(digest: SampleLabel.digest("a")), FoundFile.file(digest: SampleLabel.digest("b")))
    let one = try #require(try store.perform(LookAtDocuments(["DOC-2": old]), by: signature))
    #expect(one.fact == "documentLookedAt")
    #expect(one.details["file"] == .phrase(Phrase("document.file.present")))
    #expect(try document().lastLook == Evidence.Look(on: SampleLabel.today, .present))
    let several = try #require(try store.perform(LookAtDocuments(["DOC-2": new, "DOC-3": .nothing]), by: signature))
    #expect(several.fact == "documentsLookedAt")
    #expect(several.details == ["count": .count(2), "changed": .count(1), "missing": .count(1)])
    #expect(try document("DOC-3").state(on: SampleLabel.today) == .missing)
    #expect(try document().isChanged)
    #expect(try store.perform(LookAtDocuments(["DOC-2": new, "DOC-3": .nothing]), by: signature) == nil)
    let review = DocumentReview(document: "DOC-2", day: SampleLabel.today)
    try store.perform(ReviewDocument(review, found: new), by: signature)
    #expect(try document().lastLook?.state == .present)
    try store.perform(LookAtDocuments(["DOC-2": old]), by: signature)
    #expect(try document().isChanged)
  }

  @Test("what says that a document is to be updated is found by it until it is closed")
  func reports() throws {
    let report = Feedback(
      kind: .dysfunction, channel: .other, subject: "À mettre à jour", receivedOn: SampleLabel.today, document: "DOC-2")
    try store.perform(AddFeedback(report), by: signature)
    #expect(try store.read { try $0.feedback("R-1") }.document == "DOC-2")
    #expect(try store.read { try $0.openReports(about: "DOC-2") }.map(\.code) == ["R-1"])
    #expect(try store.read { try $0.openReports(about: "DOC-1") } == [])
    try store.perform(
      AnswerFeedback(code: "R-1", day: SampleLabel.today, answer: "Corrigée", outcome: "Fiche corrigée"), by: signature)
    #expect(try store.read { try $0.openReports() } == [:])
    var unknown = report
    unknown.document = "DOC-8"
    #expect(throws: UnknownCode(kind: .document, code: "DOC-8", near: ["DOC-1", "DOC-2", "DOC-3"])) {
      try store.perform(AddFeedback(unknown), by: signature)
    }
  }

  @Test("a label begins with the documents that its framework expects, never reviewed")
  func expected() throws {
    var framework = SampleLabel.framework
    framework.documents = [
      ExpectedDocument(
        title: "Déclaration d’accessibilité", kind: .webPage, engagements: [3], reviewMonths: 36, isAccessibility: true)
    ]
    let store = try QualityStore.inMemory(
      StartLabel(prefecture: "Orne", framework: framework, establishment: nil), by: signature)
    #expect(
      try store.read { try $0.documents() } == [
        Document(
          code: "DOC-1", title: "Déclaration d’accessibilité", kind: .webPage, engagements: [3], isAccessibility: true,
          reviewMonths: 36, addedOn: SampleLabel.today)
      ])
  }

  private func addAgents() throws {
    for agent in [Agent(code: "AG-01", name: "Léa Roy"), Agent(code: "AG-02", name: "Luc Faye")] {
      try store.perform(AddAgent(agent, assignments: []), by: signature)
    }
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
    try addAgents()
    let before = try document()
    var edited = before
    edited.engagements = [3]
    edited.reviewMonths = 6
    edited.concerned = [.post("GUICHET"), .agent(code: "AG-01", name: "Léa Roy")]
    let decisions: [any Decision] = [
      AddDocument(
        Document(title: "Fiche", engagements: [1, 4], addedOn: SampleLabel.today, reviewedOn: SampleLabel.today)),
      EditDocument(before, to: edited),
      ReviewDocument(DocumentReview(document: "DOC-2", day: SampleLabel.today, note: "relu")),
      IssueVersion(DocumentVersion(document: "DOC-2", version: "2", day: SampleLabel.today, note: "relu")),
      LookAtDocuments(["DOC-1": .nothing, "DOC-2": .file(digest: SampleLabel.digest("a"))]),
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
