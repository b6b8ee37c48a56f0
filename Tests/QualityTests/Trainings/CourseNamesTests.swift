import Quality
import Testing

@Suite("Which course a code or a title means")
struct CourseNamesTests {
  private let names = CourseNames([
    Course(
      code: "FRAUDE", title: Wording("Fraude documentaire", english: "Document fraud"), renewalYears: 4,
      firstWithinMonths: 6),
    // A code means its course, whatever another is called.
    Course(code: "LSF", title: Wording("Fraude"), renewalYears: 4, firstWithinMonths: 6),
  ])

  @Test(
    "case and accents do not count, nor does the language",
    arguments: [
      ("FRAUDE", "FRAUDE"), ("fraude documentaire", "FRAUDE"), ("Document Fraud", "FRAUDE"), ("lsf", "LSF"),
      ("fraudes", nil), ("", nil),
    ] as [(String, String?)])
  func means(text: String, code: String?) {
    #expect(names.course(text)?.code == code)
  }

  @Test("what no course is called has what is near")
  func near() {
    #expect(names.near("fraudes").contains("FRAUDE"))
    #expect(names.near("Secourisme") == [])
  }
}
