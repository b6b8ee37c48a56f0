import TestSupport
import Testing

@testable import Quality

@Suite("Documents counted as reviewed")
struct ReviewedDocumentsTests {
  private func items(
    added: String = "2025-01-06", reviews: [String] = [], withdrawn: String? = nil, kind: Document.Kind = .webPage
  ) -> [CountedItem] {
    ReviewedDocuments(
      kind: .webPage, months: 6,
      documents: [
        Document(
          code: "DOC-1", title: "Rendez-vous", kind: kind, addedOn: SampleLabel.day(added),
          withdrawnOn: withdrawn.map(SampleLabel.day))
      ],
      reviews: reviews.map { DocumentReview(document: "DOC-1", day: SampleLabel.day($0)) }
    ).items(in: SampleLabel.period("2026-Q3"))
  }

  @Test(
    "a review counts for less than six months, to the day",
    arguments: [
      (["2026-03-30"], CountedItem.State.reviewedLongAgo, 0.0), (["2026-03-31"], .reviewedLongAgo, 0),
      (["2026-04-01"], .reviewed, 1), (["2026-09-30"], .reviewed, 1), (["2025-01-06", "2026-05-04"], .reviewed, 1),
      // After the period: it was not made when it closed.
      (["2026-10-01"], .neverReviewed, 0), ([], .neverReviewed, 0),
    ] as [([String], CountedItem.State, Double)])
  func months(reviews: [String], state: CountedItem.State, numerator: Double) throws {
    let item = try #require(items(reviews: reviews).first)
    #expect((item.state, item.numerator, item.denominator) == (state, numerator, 1))
  }

  @Test("of a period that goes on, as of today")
  func soFar() throws {
    let rule = ReviewedDocuments(
      kind: .webPage, months: 6,
      documents: [
        Document(code: "DOC-1", title: "Rendez-vous", kind: .webPage, addedOn: SampleLabel.day("2025-01-06"))
      ],
      reviews: [DocumentReview(document: "DOC-1", day: SampleLabel.day("2026-02-10"))])
    let quarter = SampleLabel.period("2026-Q3")
    #expect(rule.items(in: quarter, until: SampleLabel.day("2026-08-09")).map(\.state) == [.reviewed])
    #expect(rule.items(in: quarter, until: SampleLabel.day("2026-08-10")).map(\.state) == [.reviewedLongAgo])
    #expect(rule.items(in: quarter, until: SampleLabel.day("2027-01-01")) == rule.items(in: quarter))
  }

  @Test("what was not in use on the last day, or is of another kind, is not counted")
  func outside() {
    #expect(items(added: "2026-10-01").isEmpty)
    #expect(items(withdrawn: "2026-09-30").isEmpty)
    #expect(items(withdrawn: "2026-10-01").count == 1)
    #expect(items(kind: .poster).isEmpty)
  }

  @Test("an accessibility statement, a page with a delay of its own, is not counted")
  func accessibility() {
    let pages = [false, true].map { isStatement in
      Document(
        code: isStatement ? "DOC-2" : "DOC-1", title: "Page", kind: .webPage, isAccessibility: isStatement,
        addedOn: SampleLabel.day("2025-01-06"))
    }
    let rule = ReviewedDocuments(kind: .webPage, months: 6, documents: pages, reviews: [])
    #expect(rule.items(in: SampleLabel.period("2026-Q3")).map(\.code) == ["DOC-1"])
  }
}
