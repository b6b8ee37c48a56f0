import Quality
import Testing

@Suite("The program speaks one language at a time")
struct SpeechTests {
  @Test(
    "the option, then the settings, then the environment, then French",
    arguments: [
      ([], [:], nil, .french), ([], ["LANG": "fr_FR.UTF-8"], nil, .french),
      ([], ["LANG": "en_GB.UTF-8"], nil, .english),
      ([], ["LANG": "C"], nil, .french), ([], ["LANG": "de_DE.UTF-8"], nil, .french),
      ([], ["LANG": "fr_FR.UTF-8", "LC_ALL": "en_US.UTF-8"], nil, .english),
      ([], ["LANG": "en_GB.UTF-8"], "fr", .french), (["--language", "fr"], ["LANG": "en_GB.UTF-8"], nil, .french),
      (["--language=en"], ["LANG": "fr_FR.UTF-8"], "fr", .english),
    ] as [([String], [String: String], String?, Language)])
  func choice(options: [String], environment: [String: String], setting: String?, language: Language) throws {
    let program = try Program()
    program.environment["LANG"] = nil
    program.environment.merge(environment) { $1 }
    if let setting { try program.write("language: \(setting)\n", to: "config/vigie/config.yaml") }
    let help = try program.bare(["--help"] + options).output
    #expect(help.contains("UTILISATION") == (language == .french))
    #expect(help.contains("USAGE") == (language == .english))
  }
}
