import Exchange
import Testing

private func read(_ text: String, choices: [String: [String]] = [:]) throws -> [String: String] {
  try SettingsFile.read((text, "config.yaml"), choices: choices)
}

@Suite("Settings")
struct SettingsFileTests {
  @Test("every setting is optional, and a text")
  func settings() throws {
    let text = """
      language: fr
      author: "Jeanne Martin"
      database: ~/label.vigie   # le fichier de tous les jours
      theme: dark
      """
    #expect(
      try read(text) == [
        "language": "fr", "author": "Jeanne Martin", "database": "~/label.vigie", "theme": "dark",
      ])
  }

  @Test(
    "a file that sets nothing is no fault",
    arguments: ["", "\n", "# language: fr\n", "language:\n", "theme: ~\n", "---\n"])
  func empty(text: String) throws { #expect(try read(text).isEmpty) }

  @Test(
    "what is no setting, or no value of one, is refused with its line",
    arguments: [
      ("langage: fr\n", ["1 yaml.unknownKey key=langage"]),
      ("author: A\nlanguage: de\n", ["2 yaml.notAChoice key=language known=fr, en"]),
      ("language: fr\ntheme: rose\n", ["2 yaml.notAChoice key=theme known=dark, light"]),
      ("language: [fr]\n", ["1 yaml.notAText key=language"]), ("- language\n", ["1 yaml.notAMapping"]),
      ("language: fr\nlanguage: en\n", ["1 yaml.twice key=language"]),
      (
        "couleur: x\nlanguage: xx\ntheme: y\n",
        [
          "1 yaml.unknownKey key=couleur", "2 yaml.notAChoice key=language known=fr, en",
          "3 yaml.notAChoice key=theme known=dark, light",
        ]
      ),
    ])
  func refused(text: String, expected: [String]) {
    #expect(faults(in: text) { _ = try read($0, choices: ["theme": ["dark", "light"]]) } == expected)
  }

  @Test("a value whose choices are not known is taken as it is")
  func unknownChoices() throws { #expect(try read("theme: rose\n") == ["theme": "rose"]) }
}
