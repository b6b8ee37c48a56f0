import Exchange
import Foundation
import Quality
import Testing

private func read(_ text: String) throws -> Framework { try FrameworkFile.read((text, "essai.yaml")) }

private let small = """
  code: essai
  title: { fr: "Essai", en: "Trial" }
  edition: "2026"
  modules:
    - { number: 1, title: "accueil" }
  engagements:
    - { number: 1, module: 1, text: "Nous vous accueillons." }
    - { number: 2, module: 1, text: { fr: "Nous répondons.", en: "We answer." } }
  families:
    - { code: TEL, title: "téléphone" }
  indicators:
    - code: TEL-01
      family: TEL
      title: "Décroché"
      formula: "décrochés ÷ appels"
      unit: percent
      direction: higher
      target: 85
      alert: 78.5
      frequency: monthly
      engagements: [1, 2]
  courses:
    - { code: ACCUEIL, title: "Accueil", renewalYears: 4, firstWithinMonths: 0 }
  posts:
    - { code: STD, title: "standard", courses: [ACCUEIL] }
  obligations:
    - { code: copil, title: "Comité", short: "COPIL", everyMonths: 12, rule: calendarYear }
  documents:
    - { title: "Déclaration", kind: webPage, engagements: [2], reviewMonths: 36, isAccessibility: true }
    - { title: "Fiche", kind: procedure, reviewMonths: 12 }
  """

/// The small framework with one line changed; the line is counted from 1.
private func changed(_ line: Int, _ text: String) -> String {
  var lines = small.components(separatedBy: "\n")
  lines[line - 1] = text
  return lines.joined(separator: "\n")
}

@Suite("Frameworks")
struct FrameworkFileTests {
  @Test("a framework is read whole")
  func reads() throws {
    let framework = try read(small)
    #expect(framework.code == "essai")
    #expect(framework.title == Wording("Essai", english: "Trial"))
    #expect(framework.edition == "2026")
    #expect(framework.notice == nil)
    #expect(framework.modules == [Module(number: 1, title: Wording("accueil"))])
    #expect(
      framework.engagements == [
        Engagement(number: 1, module: 1, text: Wording("Nous vous accueillons.")),
        Engagement(number: 2, module: 1, text: Wording("Nous répondons.", english: "We answer.")),
      ])
    #expect(framework.families == [Family(code: "TEL", title: Wording("téléphone"))])
    #expect(
      framework.indicators == [
        Indicator(
          code: "TEL-01", family: "TEL", title: Wording("Décroché"), formula: Wording("décrochés ÷ appels"),
          unit: .percent, isRatio: true, direction: .higher, target: Target(goal: 85, alert: 78.5),
          frequency: .monthly, engagements: [1, 2], basis: Wording(""), isProposal: false)
      ])
    #expect(
      framework.courses == [Course(code: "ACCUEIL", title: Wording("Accueil"), renewalYears: 4, firstWithinMonths: 0)])
    #expect(framework.posts == [Post(code: "STD", title: Wording("standard"), courses: ["ACCUEIL"])])
    #expect(
      framework.obligations == [
        Obligation(
          code: "copil", title: Wording("Comité"), short: Wording("COPIL"), everyMonths: 12, rule: .calendarYear)
      ])
    #expect(
      framework.documents == [
        ExpectedDocument(
          title: "Déclaration", kind: .webPage, engagements: [2], reviewMonths: 36, isAccessibility: true),
        ExpectedDocument(title: "Fiche"),
      ])
  }

  @Test("the delays of feedback are a number, or a number with its unit and the text it comes from")
  func feedbackDelays() throws {
    let delays = """

      delays:
        acknowledge: { email: 3, phone: { count: 2, unit: working } }
        reply:
          complaint: 10
          email: { count: 1, unit: months, basis: { fr: "arrêté", en: "order" } }
        redLine: 1
      """
    let found = try read(small + delays).delays.feedback
    #expect(found[.acknowledge(.email)] == Delay(3, .calendar))
    #expect(found[.acknowledge(.phone)] == Delay(2, .working))
    #expect(found[.replyTo(.complaint)] == Delay(10, .working))
    #expect(found[.replyBy(.email)] == Delay(1, .months, basis: Wording("arrêté", english: "order")))
    #expect(found[.redLine] == Delay(1, .months))
    // Where nothing is said, our defaults.
    #expect(found[.accessibility] == Delay(7, .calendar) && found[.acknowledge(.counter)] == nil)
  }

  @Test(
    "a faulty delay of feedback is told with its line",
    arguments: [
      ("reply: { e-mail: 3 }", "32 yaml.unknownKey key=e-mail"),
      ("redLine: { unit: months }", "32 yaml.missing key=count"),
      ("redLine: { count: 2, unit: weeks }", "32 yaml.notAChoice key=unit known=calendar, working, months"),
      ("accessibility: bientôt", "32 yaml.notInRange high=3660 key=accessibility low=0"),
    ])
  func faultyDelays(delay: String, fault: String) {
    #expect(faults(in: small + "\ndelays:\n  \(delay)\n") { _ = try read($0) } == [fault])
  }

  @Test(
    "a fault is told with its line and its reason",
    arguments: [
      (1, "kode: essai", ["1 yaml.missing key=code", "1 yaml.unknownKey key=kode"]),
      (2, "title: { en: Trial }", ["2 yaml.missing key=fr"]),
      (2, "title: { fr: Essai, de: Versuch }", ["2 yaml.unknownKey key=de"]),
      (2, "title: [Essai]", ["2 yaml.notAText key=title"]),
      (
        5, "  - { number: 0, title: accueil }",
        [
          "5 yaml.notInRange high=99 key=number low=1", "7 framework.unknownModule module=1",
          "8 framework.unknownModule module=1",
        ]
      ),
      (
        7, "  - { number: 2, module: 1, text: x }",
        [
          "8 framework.twice code=2", "21 framework.unknownEngagement number=1",
        ]
      ), (7, "  - { number: 1, module: 2, text: x }", ["7 framework.unknownModule module=2"]),
      (
        7, "  - { number: 1000, module: 1, text: x }",
        [
          "7 yaml.notInRange high=999 key=number low=1", "21 framework.unknownEngagement number=1",
        ]
      ),
      (
        7, "  - { number: un, module: 1.5, text: x }",
        [
          "7 yaml.notInRange high=999 key=number low=1", "7 yaml.notInRange high=99 key=module low=1",
          "21 framework.unknownEngagement number=1",
        ]
      ), (10, "  - { code: TLE, title: x }", ["13 framework.unknownFamily family=TEL"]),
      (13, "    family: XX", ["13 framework.unknownFamily family=XX"]), (13, "", ["12 yaml.missing key=family"]),
      (
        16, "    unit: pourcent",
        [
          "16 yaml.notAChoice key=unit known=percent, perThousand, minutes, seconds, days, workingDays, count"
        ]
      ), (17, "    direction: up", ["17 yaml.notAChoice key=direction known=higher, lower, neutral"]),
      (18, "    target: \"85 %\"", ["18 yaml.notANumber key=target"]),
      (18, "    target: 85,5", ["18 yaml.notANumber key=target"]),
      (18, "    target: .nan", ["18 yaml.notANumber key=target"]),
      (18, "    target: 850", ["18 framework.shareOutOfRange high=100.0 key=target"]),
      (18, "", ["19 yaml.missing key=target"]), (19, "    alert: 90", ["19 framework.alertOnWrongSide"]),
      (19, "    alert: -1", ["19 framework.shareOutOfRange high=100.0 key=alert"]),
      (17, "    direction: lower", ["19 framework.alertOnWrongSide"]),
      (
        20, "    frequency: weekly",
        [
          "20 yaml.notAChoice key=frequency known=monthly, quarterly, halfYearly, yearly"
        ]
      ),
      (
        21, "    engagements: [1, 3, 4]",
        [
          "21 framework.unknownEngagement number=3", "21 framework.unknownEngagement number=4",
        ]
      ), (21, "    engagements: 1", ["21 yaml.notAList key=engagements"]),
      (21, "    engagements: [E1]", ["21 yaml.notANumber key=engagements"]),
      (21, "    engagements: [1]\n    proposal: peut-être", ["22 yaml.notAFlag key=proposal"]),
      (21, "    engagements: [1]\n    cible: 85", ["22 yaml.unknownKey key=cible"]),
      (
        21, "    engagements: [1]\n    derived: { rule: agentsTrained, courses: [FRAUDE] }",
        ["22 framework.unknownCourse course=FRAUDE"]
      ),
      (21, "    engagements: [1]\n    derived: { rule: agentsTrained }", ["22 yaml.missing key=courses"]),
      (
        21, "    engagements: [1]\n    derived: { rule: themeSatisfaction, theme: TEL }",
        ["22 framework.unknownTheme theme=TEL"]
      ),
      (
        21, "    engagements: [1]\n    derived: { rule: documentsReviewed, kind: page, months: 0 }",
        [
          "22 yaml.notAChoice key=kind known=procedure, poster, webPage, form, other",
          "22 yaml.notInRange high=120 key=months low=1",
        ]
      ),
      (
        21, "    engagements: [1]\n    derived: { rule: counted }",
        [
          "22 yaml.notAChoice key=rule known=agentsTrained, feedbackAnswered, themeSatisfaction, documentsReviewed"
        ]
      ), (16, "    unit: seconds\n    derived: { rule: feedbackAnswered }", ["17 framework.derivedNotAShare"]),
      (
        22, "themes:\n  - { code: TEL, title: x, engagements: [9], threshold: 101 }\ncourses:",
        [
          "23 framework.unknownEngagement number=9",
          "23 framework.shareOutOfRange high=100.0 key=threshold",
        ]
      ),
      (
        23, "  - { code: ACCUEIL, title: x, renewalYears: 0, firstWithinMonths: 121 }",
        [
          "23 yaml.notInRange high=50 key=renewalYears low=1",
          "23 yaml.notInRange high=120 key=firstWithinMonths low=0",
        ]
      ), (25, "  - { code: STD, title: x, courses: [FRAUDE] }", ["25 framework.unknownCourse course=FRAUDE"]),
      (25, "  - { code: STD, title: x, courses: ACCUEIL }", ["25 yaml.notAList key=courses"]),
      (25, "  - { code: STD, title: x, courses: [[ACCUEIL]] }", ["25 yaml.notAText key=courses"]),
      (
        27, "  - { code: copil, title: x, short: y, everyMonths: 241, rule: yearly }",
        [
          "27 yaml.notInRange high=240 key=everyMonths low=1",
          "27 yaml.notAChoice key=rule known=calendarYear, sinceLast",
        ]
      ),
    ])
  func faulty(line: Int, text: String, expected: [String]) {
    #expect(faults(in: changed(line, text)) { _ = try read($0) } == expected)
  }

  @Test(
    "a code is there once in its list",
    arguments: [
      (5, ["6 framework.twice code=1"]), (8, ["9 framework.twice code=2"]), (10, ["11 framework.twice code=TEL"]),
      (23, ["24 framework.twice code=ACCUEIL"]), (25, ["26 framework.twice code=STD"]),
      (27, ["28 framework.twice code=copil"]),
    ])
  func twice(line: Int, expected: [String]) {
    let entry = small.components(separatedBy: "\n")[line - 1]
    #expect(faults(in: changed(line, entry + "\n" + entry)) { _ = try read($0) } == expected)
  }

  @Test("an indicator's code too")
  func indicatorTwice() {
    let lines = small.components(separatedBy: "\n")
    let text = (lines[..<21] + lines[11..<21] + lines[21...]).joined(separator: "\n")
    #expect(faults(in: text) { _ = try read($0) } == ["22 framework.twice code=TEL-01"])
  }

  @Test("all the faults of a file are told at once, in the order of its lines, and its name with them")
  func severalFaults() {
    let text = changed(3, "edition:").replacingOccurrences(of: "unit: percent", with: "unit: pct")
      .replacingOccurrences(of: "courses: [ACCUEIL]", with: "courses: [ACCEUIL]")
    let found = faults(in: text) { _ = try read($0) }
    #expect(
      found == [
        "3 yaml.missing key=edition",
        "16 yaml.notAChoice key=unit known=percent, perThousand, minutes, seconds, days, workingDays, count",
        "25 framework.unknownCourse course=ACCEUIL",
      ])
    #expect(throws: FileFault.self) { try read(text) }
    do { _ = try read(text) } catch { #expect((error as? FileFault)?.file == "essai.yaml") }
  }

  @Test("an indicator may be computed, and surveys ask about themes")
  func computed() throws {
    let text = changed(
      22, "themes:\n  - { code: TEL, title: Téléphone, engagements: [1, 2] }\ncourses:"
    ).replacingOccurrences(
      of: "    engagements: [1, 2]\n",
      with: "    engagements: [1, 2]\n    derived: { rule: themeSatisfaction, theme: TEL }\n")
    let framework = try read(text)
    #expect(framework.themes == [Theme(code: "TEL", title: Wording("Téléphone"), engagements: [1, 2], threshold: 75)])
    #expect(framework.indicators.first?.derivation == .themeSatisfaction(theme: "TEL"))
  }

  @Test("an alert at the target itself, a lower-is-better indicator and one without direction are fine")
  func alertSides() throws {
    #expect(try read(changed(19, "    alert: 85")).indicators[0].targets.first == Target(goal: 85, alert: 85))
    let lower = changed(17, "    direction: lower").replacingOccurrences(of: "alert: 78.5", with: "alert: 90")
    #expect(try read(lower).indicators[0].direction == .lower)
    let neutral = changed(17, "    direction: neutral").replacingOccurrences(of: "alert: 78.5", with: "alert: 90")
    #expect(try read(neutral).indicators[0].direction == .neutral)
  }

  @Test("a target is optional, and then there is no alert")
  func noTarget() throws {
    let text = changed(18, "").replacingOccurrences(of: "    alert: 78.5\n", with: "")
    #expect(try read(text).indicators[0].targets.first == nil)
  }
}
