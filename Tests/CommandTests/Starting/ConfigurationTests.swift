import Testing

@Suite("The user’s settings")
struct ConfigurationTests {
  @Test("a faulty file is said by line, and nothing is decided")
  func faulty() throws {
    let program = try Program.withLabel()
    try program.write(
      "language: de\ntheme: drak\nauteur: Moi\nauthor: [a]\n", to: "config/vigie/config.yaml")
    let outcome = try program.vigie("record", "TEL-01", "2026-06", "900/1000")
    let lines = outcome.told.split(separator: "\n").dropLast()
    #expect(outcome.code == 78)
    #expect(outcome.output == "")
    #expect(
      lines.map { $0.split(separator: "config.yaml")[1] } == [
        ", ligne 1 : « language » demande l’un de : fr, en",
        ", ligne 2 : « theme » demande l’un de : dark, light, deuteranopia, tritanopia, monochrome",
        ", ligne 3 : « auteur » n’est pas une clé connue", ", ligne 4 : « author » demande un texte",
      ])
  }

  @Test(
    "help does without a faulty file", arguments: [["--help"], ["list", "--help"], ["help", "list"], ["--version"]])
  func help(arguments: [String]) throws {
    let program = try Program()
    try program.write("language: de\n", to: "config/vigie/config.yaml")
    #expect(try program.bare(arguments).code == 0)
  }

  @Test("language, author and file come from it, unless an option says otherwise")
  func taken() throws {
    let program = try Program.withLabel()
    program.environment["VIGIE_DATABASE"] = nil
    try program.write(
      "language: en\nauthor: Claude Martin\ndatabase: ~/label.vigie\n", to: "config/vigie/config.yaml")
    let figure = try program.bare("record", "TEL-01", "2026-06", "900/1000", "--today", "2026-11-24")
    #expect(figure.told == "TEL-01, June 2026: 900 ÷ 1,000 recorded\n")
    #expect(try program.bare("journal", "--limit", "1", "--csv").output.contains(",Claude Martin,"))
    let other = try program.bare("check", "--language", "fr", "--database", "other.vigie")
    #expect(other.told.hasPrefix("vigie : other.vigie n’existe pas"))
  }
}
