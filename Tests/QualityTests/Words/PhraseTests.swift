import Quality
import Testing

@Suite("Phrases")
struct PhraseTests {
  @Test("texts and counts are values of a phrase as they are")
  func literals() {
    let phrase = Phrase("fact.imported", ["file": "relevés.csv", "rows": 818])
    #expect(phrase.values == ["file": .text("relevés.csv"), "rows": .count(818)])
  }

  @Test("two phrases are the same when they say the same of the same")
  func equality() {
    #expect(Phrase("a", ["n": 1]) == Phrase("a", ["n": .count(1)]))
    #expect(Phrase("a", ["n": 1]) != Phrase("a", ["n": .number(1)]))
    #expect(Phrase("a") != Phrase("b"))
    #expect(Phrase("a", ["b": .phrase(Phrase("c"))]) != Phrase("a", ["b": .phrase(Phrase("d"))]))
  }
}
