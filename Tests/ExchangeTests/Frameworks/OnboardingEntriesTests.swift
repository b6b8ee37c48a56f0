import Exchange
import Quality
import TestSupport
import Testing

private let head = """
  code: essai
  title: "Essai"
  edition: "2026"
  onboarding:
  """

private func read(_ steps: String) throws -> Framework { try FrameworkFile.read((head + "\n" + steps, "essai.yaml")) }

@Suite("What newcomers are shown, in a framework file")
struct OnboardingEntriesTests {
  @Test("is read with its delay")
  func whole() throws {
    let steps = """
        - { code: BASE, title: { fr: "Base", en: "Documents" }, withinDays: 0 }
        - { code: DEMARCHE, title: "Démarche", withinDays: 15 }
      """
    #expect(
      try read(steps).onboarding == [
        OnboardingStep(code: "BASE", title: Wording("Base", english: "Documents"), withinDays: 0),
        OnboardingStep(code: "DEMARCHE", title: Wording("Démarche"), withinDays: 15),
      ])
  }

  @Test(
    "a fault is told with its line",
    arguments: [
      (
        "  - { code: BASE, title: x, withinDays: 1 }\n  - { code: BASE, title: x, withinDays: 1 }",
        ["6 framework.twice code=BASE"]
      ),
      ("  - { title: x, withinDays: 1 }", ["5 yaml.missing key=code"]),
      ("  - { code: BASE, withinDays: 1 }", ["5 yaml.missing key=title"]),
      ("  - { code: BASE, title: x }", ["5 yaml.missing key=withinDays"]),
      ("  - { code: BASE, title: x, withinDays: -1 }", ["5 yaml.notInRange high=3660 key=withinDays low=0"]),
      ("  - { code: BASE, title: x, withinDays: 1, days: 2 }", ["5 yaml.unknownKey key=days"]),
      ("  - BASE", ["5 yaml.notAMapping"]),
    ] as [(String, [String])])
  func faulty(steps: String, expected: [String]) {
    #expect(faults(in: head + "\n" + steps) { _ = try FrameworkFile.read(($0, "essai.yaml")) } == expected)
  }

  @Test("of the built-in framework is what heads of bureaux owe newcomers")
  func builtIn() throws {
    let text = try Sample.resource("Frameworks/qual-e-pref-2019.yaml")
    let steps = try FrameworkFile.read((text, "qual-e-pref-2019.yaml")).onboarding
    #expect(
      steps.map { "\($0.code) \($0.withinDays)" } == [
        "FONCTIONNEMENT 5", "BASE 5", "DEMARCHE 15", "SIGNALER 15", "SUGGESTIONS 30", "REFERENT 30",
      ])
    #expect(steps.allSatisfy { $0.title.english != nil })
  }
}
