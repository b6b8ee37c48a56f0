import Quality
import Testing

private let today = day("2026-11-24")

private func document(
  every months: Int = 12, added: String = "2020-01-06", reviewed: String? = nil, withdrawn: String? = nil
) -> Document {
  Document(
    title: "Accueillir au guichet", reviewMonths: months, addedOn: day(added), reviewedOn: reviewed.map(day),
    withdrawnOn: withdrawn.map(day))
}

@Suite("A document of the base")
struct DocumentTests {
  @Test("a file that is missing hides nothing of how late its review is")
  func missingAndLate() {
    let document = Document(
      title: "Fiche", link: "a.odt", reviewMonths: 12, addedOn: day("2024-01-10"), reviewedOn: day("2025-10-28"))
    let gone = document.looked(on: day("2026-11-20"), .nothing)
    #expect(gone.state(on: day("2026-11-24")) == .missing)
    #expect(gone.reviewState(on: day("2026-11-24")) == .expired)
    #expect(gone.reviewState(on: day("2026-10-28")) == .toReview)
  }

  @Test(
    "lasts from its review to the same day so many months later, and is to be reviewed during the last of them",
    arguments: [
      (12, "2025-11-23", "2026-11-23", .expired), (12, "2025-11-24", "2026-11-24", .toReview),
      (12, "2025-12-24", "2026-12-24", .toReview), (12, "2025-12-25", "2026-12-25", .upToDate),
      (6, "2026-05-23", "2026-11-23", .expired), (1, "2026-10-31", "2026-11-30", .toReview),
      (24, "2024-12-31", "2026-12-31", .upToDate), (120, "2016-11-24", "2026-11-24", .toReview),
    ] as [(Int, String, String, Document.State)])
  func state(months: Int, reviewed: String, due: String, state: Document.State) {
    let document = document(every: months, reviewed: reviewed)
    #expect(document.due == day(due))
    #expect(document.state(on: today) == state)
  }

  @Test("is up to date on its due day and expired on the next")
  func boundary() {
    let document = document(reviewed: "2025-11-24")
    #expect(document.state(on: document.due) == .toReview)
    #expect(document.state(on: document.due.adding(days: 1)) == .expired)
    #expect(document.state(on: document.due.adding(months: -1)) == .toReview)
    #expect(document.state(on: document.due.adding(months: -1).adding(days: -1)) == .upToDate)
  }

  @Test(
    "never reviewed, it is to be, and expires as if it had been when it came in",
    arguments: [("2025-11-23", .expired), ("2025-11-24", .toReview), ("2026-11-24", .toReview)]
      as [(String, Document.State)])
  func neverReviewed(added: String, state: Document.State) {
    #expect(document(added: added).state(on: today) == state)
  }

  @Test(
    "is withdrawn from its day on, however long ago it was reviewed",
    arguments: [("2026-11-23", .withdrawn), ("2026-11-24", .withdrawn), ("2026-11-25", .expired)]
      as [(String, Document.State)])
  func withdrawnState(withdrawn: String, state: Document.State) {
    #expect(document(reviewed: "2021-01-04", withdrawn: withdrawn).state(on: today) == state)
  }

  @Test(
    "keeps the latest of its reviews, whatever their order",
    arguments: [
      (nil, "2026-11-24", "2026-11-24"), ("2026-01-05", "2026-11-24", "2026-11-24"),
      ("2026-01-05", "2025-03-02", "2026-01-05"),
    ] as [(String?, String, String)])
  func reviewed(before: String?, review: String, after: String) throws {
    let reviewed = try document(reviewed: before).reviewed(on: day(review), today: today)
    #expect(reviewed.reviewedOn == day(after))
  }

  @Test("is not reviewed tomorrow, twice on a day, or once withdrawn")
  func reviewRefused() {
    let tomorrow = today.adding(days: 1)
    #expect(throws: Document.Refusal.notYet(tomorrow)) { try document().reviewed(on: tomorrow, today: today) }
    #expect(throws: Document.Refusal.reviewedAlready(today)) {
      try document(reviewed: "2026-11-24").reviewed(on: today, today: today)
    }
    #expect(throws: Document.Refusal.alreadyWithdrawn(day("2026-02-02"))) {
      try document(withdrawn: "2026-02-02").reviewed(on: today, today: today)
    }
  }

  @Test(
    "is missing while its file was not there at the last look, however well reviewed, but not once withdrawn",
    arguments: [
      (nil, "2026-11-20", nil, .upToDate), (.present, "2026-11-20", nil, .upToDate),
      (.changed, "2026-11-20", nil, .upToDate), (.missing, "2026-11-20", nil, .missing),
      (.missing, "2020-01-06", nil, .missing), (.missing, "2026-11-20", "2026-11-23", .withdrawn),
    ] as [(Evidence.State?, String, String?, Document.State)])
  func missing(look: Evidence.State?, reviewed: String, withdrawn: String?, state: Document.State) {
    let document = Document(
      title: "Accueillir au guichet", addedOn: day("2020-01-06"), reviewedOn: day(reviewed),
      lastLook: look.map { Evidence.Look(on: today, $0) }, withdrawnOn: withdrawn.map(day))
    #expect(document.state(on: today) == state)
    #expect(document.isChanged == (look == .changed))
  }

  @Test(
    "can be looked at where its link is a path",
    arguments: [
      ("fiches/accueil.odt", true), ("/srv/base/plan", true), ("https://www.orne.gouv.fr/plan.pdf", false), ("", false),
      ("classeur rouge, étagère 2", false),
    ])
  func path(link: String, isPath: Bool) {
    #expect(Document(title: "Fiche", link: link, addedOn: today).path == (isPath ? link : nil))
  }

  @Test("of an accessibility statement lasts three years")
  func accessibility() {
    let statement = Document(
      title: "Déclaration d’accessibilité", kind: .webPage, isAccessibility: true,
      reviewMonths: Document.accessibilityReviewMonths, addedOn: day("2020-01-06"), reviewedOn: day("2024-02-29"))
    #expect(statement.due == day("2027-02-28"))
    #expect(statement.state(on: today) == .upToDate)
  }

  @Test("is withdrawn once")
  func withdrawn() throws {
    let withdrawn = try document().withdrawn(on: today)
    #expect(withdrawn.withdrawnOn == today)
    #expect(throws: Document.Refusal.alreadyWithdrawn(today)) { try withdrawn.withdrawn(on: today) }
  }

  @Test("needs a title", arguments: [("Fiche", true), ("", false)])
  func title(title: String, isPossible: Bool) {
    let document = Document(title: title, addedOn: today)
    #expect(refusal(of: document) == (isPossible ? nil : .titleMissing))
  }

  @Test(
    "is reviewed every 1 to 120 months", arguments: [(-1, false), (0, false), (1, true), (120, true), (121, false)])
  func months(months: Int, isPossible: Bool) {
    #expect(refusal(of: document(every: months)) == (isPossible ? nil : .reviewMonthsOutOfRange))
  }

  @Test("concerns nobody twice")
  func concernedTwice() {
    var document = document()
    document.concerned = [.post("ACC"), .agent(code: "AG-1", name: "Alix Brun"), .post("STD")]
    #expect(refusal(of: document) == nil)
    #expect((document.posts, document.agents) == (["ACC", "STD"], ["AG-1"]))
    document.concerned.append(.agent(code: "AG-1", name: "Alix Brun"))
    #expect(refusal(of: document) == .concernedTwice)
    document.concerned = [.post("ACC"), .post("ACC")]
    #expect(refusal(of: document) == .concernedTwice)
  }

  @Test("comes in with a review that is over", arguments: [("2026-11-24", true), ("2026-11-25", false)])
  func firstReview(reviewed: String, isPossible: Bool) {
    #expect(refusal(of: document(reviewed: reviewed)) == (isPossible ? nil : .notYet(day(reviewed))))
  }

  private func refusal(of document: Document) -> Document.Refusal? {
    do {
      try document.check(today: today)
      return nil
    } catch {
      return error
    }
  }
}
