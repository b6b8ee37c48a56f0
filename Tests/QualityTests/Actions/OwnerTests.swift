import Quality
import Testing

@Suite("Who sees to an action")
struct OwnerTests {
  @Test(
    "an owner is told by a code or by words, never by a name",
    arguments: [
      (Owner.nobody, ""), (.agent(code: "AG-07", name: "Aline Vasseur"), "AG-07"), (.bureau("SIDSIC"), "SIDSIC"),
      (.other("le prestataire du standard"), "le prestataire du standard"),
    ])
  func code(owner: Owner, expected: String) { #expect(owner.code == expected) }

  @Test("empty words name nobody")
  func words() {
    #expect(Owner(words: "") == .nobody)
    #expect(Owner(words: "le prestataire") == .other("le prestataire"))
  }
}
