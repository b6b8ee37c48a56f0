import Exchange
import Quality
import TestSupport
import Testing

private func builtIn() throws -> Framework {
  try FrameworkFile.read((try Sample.resource("Frameworks/qual-e-pref-2019.yaml"), "qual-e-pref-2019.yaml"))
}

/// One line of the table of proposed indicators, as the file should say it.
private struct Proposal: Equatable, Sendable {
  var code, title, english, unit, direction, target, alert, frequency, engagements: String
}

@Suite("The built-in framework, Qual-e-pref 2019")
struct QualEPref2019Tests {
  @Test("two modules, and 23 engagements word for word as the prefecture published them")
  func engagements() throws {
    let published = try Sample.text("engagements-orne-2022.txt").split(separator: "\n").map(String.init)
    let framework = try builtIn()
    #expect(published.count == 23)
    #expect(framework.engagements.map { "\($0.number). \($0.text.french)" } == published)
    #expect(
      framework.modules.map(\.title.french) == [
        "relation générale avec les usagers", "délivrance de titres (hors titres étrangers)",
      ])
    #expect(framework.engagements.map(\.module) == Array(repeating: 1, count: 20) + [2, 2, 2])
  }

  @Test("six families, as the source document lists them")
  func families() throws {
    #expect(
      try builtIn().families.map(\.title.french) == [
        "l’accueil physique", "l’accueil téléphonique", "la gestion des courriers et des courriels",
        "le délai de traitement des titres", "le site internet de la préfecture", "la détection de la fraude",
      ])
  }

  @Test("30 indicators, as the table proposes them")
  func indicators() throws {
    let proposed = try Sample.text("proposed-indicators.md").split(separator: "\n").dropFirst(2).map(
      Proposal.init(row:))
    #expect(proposed.count == 30)
    let found = try builtIn().indicators.map(Proposal.init)
    #expect(found.count == 30)
    for (found, proposed) in zip(found, proposed) { #expect(found == proposed) }
  }

  @Test("six indicators are computed from what the label holds")
  func computed() throws {
    let computed = try builtIn().indicators.compactMap { indicator in
      indicator.derivation.map { (indicator.code, $0) }
    }
    #expect(computed.map(\.0) == ["AP-03", "AP-06", "CC-05", "WEB-01", "WEB-03", "FRD-03"])
    #expect(
      computed.map(\.1) == [
        .themeSatisfaction(theme: "ACCUEIL"), .agentsTrained(courses: ["ACCUEIL", "DIFFICILE", "ILLETTRISME"]),
        .feedbackAnswered, .documentsReviewed(kind: .webPage, months: 6), .themeSatisfaction(theme: "WEB"),
        .agentsTrained(courses: ["FRAUDE"]),
      ])
  }

  @Test("surveys ask about all engagements but training, traceability and fraud, under the threshold of 75 %")
  func themes() throws {
    let themes = try builtIn().themes
    #expect(Set(themes.flatMap(\.engagements)) == Set(1...23).subtracting([4, 18, 23]))
    #expect(themes.allSatisfy { $0.threshold == 75 })
  }

  @Test("families hold 6, 5, 6, 5, 5 and 3 indicators")
  func familySizes() throws {
    let framework = try builtIn()
    let sizes = framework.families.map { family in framework.indicators.count { $0.family == family.code } }
    #expect(sizes == [6, 5, 6, 5, 5, 3])
  }

  @Test("every indicator is marked as a proposal, with its basis, and the notice says so")
  func proposals() throws {
    let framework = try builtIn()
    for indicator in framework.indicators {
      #expect(indicator.isProposal)
      #expect(!indicator.basis.french.isEmpty)
      #expect(!indicator.formula.french.isEmpty)
    }
    #expect(framework.notice?.french.contains("PROPOSITION") == true)
    #expect(framework.notice?.english?.contains("PROPOSAL") == true)
  }

  @Test("all but E19 and E20, on social networks, have an indicator")
  func coverage() throws {
    let framework = try builtIn()
    let covered = Set(framework.indicators.flatMap(\.engagements))
    #expect(framework.engagements.map(\.number).filter { !covered.contains($0) } == [19, 20])
  }

  @Test("what depends on national platforms is marked as not local")
  func local() throws {
    #expect(try builtIn().indicators.filter { !$0.isLocal }.map(\.code) == ["TIT-01", "TIT-02", "TIT-03"])
  }

  @Test("the delays of feedback are the usual ones, each with the text it comes from")
  func feedbackDelays() throws {
    let delays = try builtIn().delays.feedback
    for name in FeedbackDelays.Name.allCases {
      #expect(delays[name]?.count == FeedbackDelays.usual[name]?.count, "\(name)")
      #expect(delays[name]?.unit == FeedbackDelays.usual[name]?.unit, "\(name)")
      #expect(delays[name] == nil || delays[name]?.basis?.english != nil, "\(name)")
    }
  }

  @Test("everything has an English text")
  func english() throws {
    let framework = try builtIn()
    let texts =
      [framework.title] + framework.modules.map(\.title) + framework.engagements.map(\.text)
      + framework.families.map(\.title) + framework.indicators.flatMap { [$0.title, $0.formula, $0.basis] }
      + framework.courses.map(\.title) + framework.posts.map(\.title)
      + framework.obligations.flatMap { [$0.title, $0.short] }
    #expect(texts.filter { $0.english == nil } == [])
  }

  @Test("the source document's trainings: four subjects, every four years")
  func courses() throws {
    let courses = try builtIn().courses
    #expect(
      courses.map(\.title.french) == [
        "Fraude documentaire", "Accueil téléphonique et physique", "Accueil du public difficile",
        "Accueil des personnes en difficulté (illettrisme)",
      ])
    #expect(courses.map(\.renewalYears) == [4, 4, 4, 4])
  }

  @Test("expects the accessibility statement of the website, renewed every three years (RGAA 4.1)")
  func documents() throws {
    let documents = try builtIn().documents
    #expect(documents.map(\.reviewMonths) == [Document.accessibilityReviewMonths])
    #expect(documents.map(\.isAccessibility) == [true])
    #expect(documents.map(\.engagements) == [[11]])
  }

  @Test("what must happen at least yearly, and the audits of the label's three years")
  func obligations() throws {
    let obligations = try builtIn().obligations
    #expect(
      obligations.filter { $0.rule == .calendarYear && $0.everyMonths == 12 }.map(\.code) == [
        "copil", "clu", "survey", "report", "training-needs",
      ])
    #expect(
      obligations.filter { $0.rule == .sinceLast }.map { "\($0.code) \($0.everyMonths)" } == [
        "follow-up-audit 36", "renewal-audit 36",
      ])
  }
}

extension Proposal {
  /// `| TEL-01 | Taux de décroché | Calls answered | … | % | ↑ | ≥ 85 | < 78 | M | 10 | SP+ |`
  init(row: Substring) {
    let cells = row.split(separator: "|").map { CleanText.line(String($0)) }
    code = cells[0]
    title = Folding.fold(cells[1])
    english = cells[2]
    unit = cells[4]
    direction = String(cells[5].prefix(1))
    target = Proposal.number(in: cells[6])
    alert = Proposal.number(in: cells[7])
    frequency = cells[8]
    engagements = cells[9]
  }

  init(_ indicator: Indicator) {
    let units: [Quality.Unit: String] = [
      .percent: "%", .perThousand: "‰", .minutes: "min", .seconds: "s", .days: "j", .workingDays: "j.o.",
    ]
    let frequencies: [Frequency: String] = [.monthly: "M", .quarterly: "T", .halfYearly: "S", .yearly: "A"]
    code = indicator.code
    title = Folding.fold(indicator.title.french)
    english = indicator.title.english ?? ""
    unit = units[indicator.unit] ?? ""
    direction = indicator.direction == .higher ? "↑" : indicator.direction == .lower ? "↓" : "–"
    target = indicator.targets.first.map { Notation(.english).exact($0.goal) } ?? ""
    alert = indicator.targets.first?.alert.map { Notation(.english).exact($0) } ?? ""
    frequency = frequencies[indicator.frequency] ?? ""
    engagements = indicator.engagements.map(String.init).joined(separator: ", ")
  }

  // `≥ 75 (law: 100)`
  private static func number(in cell: String) -> String {
    String(cell.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." })
  }
}
