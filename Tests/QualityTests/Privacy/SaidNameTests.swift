import Quality
import Testing

@Suite("A name is found in a text as whole words")
struct SaidNameTests {
  @Test(
    "whatever case, accents and order",
    arguments: [
      ("Voir avec Dominique Noël demain", "Voir avec […] demain"),
      ("NOËL Dominique, puis dominique noel.", "[…], puis […]."),
      ("L’avis d’Dominique-Noël", "L’avis d’[…]"),
      ("Noël, Dominique", "[…]"), ("certificats/dominique_noel.pdf", "certificats/[…].pdf"),
      ("Dominique\u{A0}Noël", "[…]"), ("Dominique Noe\u{308}l", "[…]"),
      ("Dominique Noëlle", "Dominique Noëlle"), ("Dominique et Noël", "Dominique et Noël"), ("Noël", "Noël"),
      ("", ""),
    ])
  func person(text: String, expected: String) throws {
    let name = try #require(SaidName(person: "Dominique Noël"))
    #expect(name.replaced(by: "[…]", in: text) == expected)
    #expect(name.isSaid(in: text) == (text != expected))
  }

  @Test("of several words, the last may come first")
  func severalWords() throws {
    let name = try #require(SaidName(person: "Marie-Ange Le Goff"))
    #expect(name.isSaid(in: "LE GOFF Marie-Ange"))
    #expect(name.isSaid(in: "marie ange le goff"))
    #expect(!name.isSaid(in: "Le Goff et Marie-Ange"))
  }

  @Test(
    "a code too",
    arguments: [
      ("AG-07", true), ("confié à ag-07.", true), ("preuves/AG-07.pdf", true), ("AG-071", false), ("XAG-07", false),
      ("AG-7", false),
    ])
  func code(text: String, isSaid: Bool) throws {
    #expect(try #require(SaidName(code: "AG-07")).isSaid(in: text) == isSaid)
  }

  @Test("what could be any word is looked for nowhere")
  func tooShort() {
    #expect(SaidName(person: "Al") == nil)
    #expect(SaidName(person: "…") == nil)
    #expect(SaidName(person: "Lou") != nil)
    #expect(SaidName(code: "ACCUEIL") == nil)
    #expect(SaidName(code: "12") == nil)
  }
}
