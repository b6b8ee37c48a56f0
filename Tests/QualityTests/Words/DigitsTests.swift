import Testing

@testable import Quality

@Suite("Digits")
struct DigitsTests {
  @Test(
    "only ASCII digits make a number",
    arguments: [
      ("0", 0), ("007", 7), ("2026", 2026), ("999999999999999999", 999_999_999_999_999_999),
      ("1000000000000000000", nil), ("", nil), ("+3", nil), ("-3", nil), ("3 ", nil), ("٣", nil), ("½", nil),
    ] as [(String, Int?)])
  func value(text: String, value: Int?) { #expect(Digits.value(text) == value) }

  @Test("a text is all digits, however long", arguments: [("12", true), ("", false), ("1 2", false), ("１", false)])
  func areAll(text: String, areAll: Bool) { #expect(Digits.areAll(text) == areAll) }

  @Test("hundreds of digits are still digits")
  func long() { #expect(Digits.areAll(String(repeating: "9", count: 400))) }
}
