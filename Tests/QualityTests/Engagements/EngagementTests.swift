import Quality
import Testing

@Suite("Engagements")
struct EngagementTests {
  @Test("an engagement is named by its number")
  func code() { #expect(Engagement(number: 10, module: 1, text: Wording("…")).code == "E10") }

  @Test(
    "and found by its name or its number",
    arguments: [
      ("E10", 10), ("e10", 10), ("10", 10), ("E1", 1), ("E007", 7), ("E", nil), ("", nil), ("E0", nil), ("0", nil),
      ("-3", nil), ("E-3", nil), ("+3", nil), ("E+3", nil), ("EE3", nil), ("3E", nil), ("E 3", nil), ("E3.5", nil),
      ("E99999999999999999999", nil),
    ] as [(String, Int?)])
  func number(text: String, number: Int?) { #expect(Engagement.number(in: text) == number) }
}
