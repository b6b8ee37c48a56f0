import Exchange
import Quality
import TestSupport
import Testing

private let head = """
  code: essai
  title: "Essai"
  edition: "2026"
  retention:
  """

@Suite("How long personal data is kept, in a framework file")
struct RetentionEntriesTests {
  @Test("is read with where it comes from")
  func whole() throws {
    let entries = """

        - { code: sender, months: 24, basis: { fr: "registre", en: "register" } }
        - { code: departure, months: 1 }
      """
    #expect(
      try FrameworkFile.read((head + entries, "essai.yaml")).retentions == [
        Retention(.sender, months: 24, basis: Wording("registre", english: "register")),
        Retention(.departure, months: 1),
      ])
  }

  @Test(
    "a fault is told with its line",
    arguments: [
      (
        "  - { code: sender, months: 1 }\n  - { code: sender, months: 2 }", ["6 framework.twice code=sender"]
      ),
      (
        "  - { code: photo, months: 1 }",
        ["5 yaml.notAChoice key=code known=departure, sender, attendance"]
      ),
      ("  - { code: sender }", ["5 yaml.missing key=months"]),
      ("  - { code: sender, months: 0 }", ["5 yaml.notInRange high=600 key=months low=1"]),
    ] as [(String, [String])])
  func faulty(entries: String, expected: [String]) {
    #expect(faults(in: head + "\n" + entries) { _ = try FrameworkFile.read(($0, "essai.yaml")) } == expected)
  }

  @Test("of the built-in framework is a proposal for each")
  func builtIn() throws {
    let text = try Sample.resource("Frameworks/qual-e-pref-2019.yaml")
    let retentions = try FrameworkFile.read((text, "qual-e-pref-2019.yaml")).retentions
    #expect(retentions.map { "\($0.subject) \($0.months)" } == ["departure 12", "sender 24", "attendance 48"])
    #expect(retentions.allSatisfy { $0.basis?.french.hasPrefix("proposition") == true })
  }
}
