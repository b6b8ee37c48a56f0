import Quality
import Testing

@Suite("The words of a typed line")
struct QuotedWordsTests {
  @Test(
    "blanks part them, but for those between quotes",
    arguments: [
      ("", []), ("  ", []), ("retard  à:SIDSIC", ["retard", "à:SIDSIC"]),
      ("à:\"Alix Brun\" retard", ["à:\"Alix Brun\"", "retard"]), ("-\"appels perdus\"", ["-\"appels perdus\""]),
      ("\"appels per", ["\"appels per"]),
    ] as [(String, [String])])
  func parts(text: String, words: [String]) {
    #expect(QuotedWords.parts(of: text) == words)
  }

  @Test("the quotes are not part of what is said")
  func unquoted() {
    #expect(QuotedWords.unquoted("à:\"Alix Brun\"") == "à:Alix Brun")
  }
}
