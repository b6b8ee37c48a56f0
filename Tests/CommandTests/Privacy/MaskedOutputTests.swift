import Foundation
import Quality
import QualityStore
import TestSupport
import Testing

@testable import vigie

@Suite("With --mask-names, no command prints the name of an agent or of a complainant")
struct MaskedOutputTests {
  @Test("in any list", arguments: List.Kind.allCases)
  func lists(kind: List.Kind) throws {
    let options = kind == .counted ? ["--indicator", "FOR-01"] : []
    try expectNoName(["list", kind.rawValue] + options)
  }

  @Test("in anything shown", arguments: Show.Kind.allCases)
  func things(kind: Show.Kind) throws {
    let codes = try #require(MaskedOutputTests.codes[kind])
    for code in codes { try expectNoName(["show", kind.rawValue, code]) }
  }

  @Test("in the journal and in what each decision changed")
  func journal() throws {
    try expectNoName(["journal", "--limit", "1000"])
    let count = try MaskedOutputTests.label.get().entries
    #expect(count > 20)
    let program = try program()
    for id in 1...count { expectNoName(in: try program.vigie("show", "entry", String(id), "--mask-names").told) }
  }

  @Test("in reminders and on the overview")
  func others() throws {
    try expectNoName(["remind", "--within", "3650"])
    let program = try program()
    let overview = try program.vigie("--mask-names")
    #expect(overview.output.contains("Actions"))
    expectNoName(in: overview.told)
  }

  @Test("the names are there to be masked")
  func unmasked() throws {
    let program = try program()
    for (arguments, name) in [
      (["list", "trainings"], "Marqueur Premier"), (["list", "actions"], "Marqueur Premier"),
      (["show", "feedback", "R-1"], "Plaignante"), (["show", "group", "G-1"], "Marqueur Second"),
      (["journal"], "Signataire"), (["remind", "--within", "3650"], "Marqueur"),
    ] {
      #expect(try program.vigie(arguments).output.contains(name), "\(arguments)")
    }
  }

  @Test("where somebody was mistyped: those who may be meant are told by their codes")
  func near() throws {
    let program = try program()
    let commands = [
      ["add", "action", "Afficher", "--owner", "Marqeur Premier"],
      ["add", "session", "--course", "ACCUEIL", "--on", "6/11/2026", "--agents", "Marqeur Premier"],
      ["edit", "training", "Marqeur Premier", "FRAUDE", "10/03/2022", "--evidence", "x"],
      ["calendar", "--person", "Marqeur Premier"], ["remove", "absence", "Marqeur Premier", "1/6/2026"],
    ]
    for command in commands {
      let masked = try program.vigie(command + ["--mask-names"])
      #expect(masked.code == 65 && masked.told.contains("AG-01"), "\(command) \(masked.told)")
      expectNoName(in: masked.told)
      #expect(try program.vigie(command).told.contains("Marqueur Premier"), "\(command)")
    }
  }

  @Test("in the faults of a training history")
  func faults() throws {
    let program = try program()
    let lines = "agent;formation;date\nMarqueur Premie;ACCUEIL;12/03/2026\n"
    try Data(lines.utf8).write(to: program.folder.appending(path: "histoire.csv"))
    let arguments = ["import", "trainings", "histoire.csv", "--dry-run"]
    let masked = try program.vigie(arguments + ["--mask-names"])
    #expect(masked.code == 65)
    expectNoName(in: masked.told)
    #expect(try program.vigie(arguments).told.contains("Marqueur Premier"))
  }

  @Test("one person’s own data is not masked: the option is refused")
  func ownData() throws {
    let outcome = try program().vigie("export", "agent", "AG-01", "--mask-names")
    #expect(outcome.code == 64)
    #expect(outcome.told.contains("sans --mask-names"))
  }

  private static let codes: [Show.Kind: [String]] = [
    .engagement: ["1", "3"], .indicator: ["TEL-01"], .degradation: ["D-1"], .group: ["G-1", "D-1"],
    .action: ["A-1", "A-2"], .agent: ["AG-01", "AG-02"], .theme: ["TEL"], .feedback: ["R-1"], .document: ["DOC-1"],
    .entry: ["1"], .session: ["S-1"], .obligation: ["COPIL"],
  ]

  private func expectNoName(_ arguments: [String]) throws {
    let program = try program()
    for format in ["--plain", "--json", "--csv"] {
      let outcome = try program.vigie(arguments + [format, "--mask-names"])
      #expect([0, Remind.exitCodeWhenLate].contains(outcome.code), "\(arguments) \(outcome.errors)")
      expectNoName(in: outcome.told)
    }
  }

  private func expectNoName(in text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(text.count > 1)
    for name in ["Marqueur", "Plaignante", "Signataire"] {
      #expect(!text.contains(name), "\(name) is told in \(text)", sourceLocation: sourceLocation)
    }
  }

  private func program() throws -> Program {
    let program = try Program()
    try MaskedOutputTests.label.get().file.write(to: program.folder.appending(path: "label.vigie"))
    return program
  }

  // Made once: every place that can hold somebody’s name holds one.
  private static let label = Result {
    let program = try Program()
    // Closed again, so that the whole of it is in the file.
    let entries = try fill(program)
    return (file: try program.bytes(of: "label.vigie"), entries: entries)
  }

  private static func fill(_ program: Program) throws -> Int {
    let store = try QualityStore.create(
      at: program.folder.appending(path: "label.vigie").path,
      StartLabel(
        prefecture: "Préfecture des Coteaux", framework: SampleLabel.computingFramework,
        establishment: SampleLabel.establishment), by: signature(SampleLabel.day("2026-01-01")))
    for decision in decisions { try store.perform(decision, by: signature()) }
    return try store.read { try $0.journalCount() }
  }

  private static func signature(_ day: Day = SampleLabel.today) -> Signature {
    SampleLabel.signature("Signataire", on: day)
  }

  private static let first = Owner.agent(code: "AG-01", name: "Marqueur Premier")
  private static let second = Owner.agent(code: "AG-02", name: "Marqueur Second")

  private static var decisions: [any Decision] {
    SampleLabel.agents.map { agent, assignments in
      let name = agent.code == "AG-01" ? "Marqueur Premier" : "Marqueur Second"
      return AddAgent(Agent(code: agent.code, name: name, bureau: agent.bureau), assignments: assignments)
    }
      + SampleLabel.trainings.map { training in
        RecordTraining(
          Training(agent: training.agent, course: training.course, day: training.day, evidence: "Marqueur.pdf"))
      } + [RecordTutoring(SampleLabel.tutoring)]
      + [
        RecordSession(
          TrainingSession(
            course: "ACCUEIL", day: SampleLabel.day("2026-10-06"), evidence: "feuilles/Marqueur.pdf",
            attendees: ["AG-01", "AG-02"]))
      ]
      + [ImportMeasurements(SampleLabel.figures)] + actions + feedback + cases
      + SampleLabel.documents.map { AddDocument($0) } + [RecordSurvey(SampleLabel.survey), FreezeFigures()]
  }

  private static var actions: [any Decision] {
    var action = SampleLabel.actions[0]
    (action.owner, action.contributors, action.steps) = (first, [second], [ActionStep("Appeler l’opérateur")])
    return [
      AddAction(action),
      AddAction(CorrectiveAction(title: "Afficher", owner: second, createdOn: SampleLabel.day("2026-06-01"))),
      FinishAction(code: "A-2", evidence: ["photo"]),
      CheckEffect(
        code: "A-2", verdict: .partly, words: "moins de questions",
        nextOn: SampleLabel.day("2026-12-20")),
    ]
  }

  private static var feedback: [any Decision] {
    [
      AddFeedback(
        Feedback(
          kind: .complaint, channel: .email, subject: "Rampe fermée", details: "Bonjour,\nPlaignante",
          sender: "Plaignante <plaignante@example.org>", receivedOn: SampleLabel.day("2026-11-02"), engagements: [1],
          owner: first,
          attachments: [
            .init(name: "Plaignante.pdf", mediaType: "application/pdf", size: 3, place: "/srv/Plaignante.pdf")
          ]))
    ]
  }

  private static var cases: [any Decision] {
    [
      ConfirmDegradation(indicator: "TEL-01", site: nil),
      FormWorkingGroup(code: "D-1", members: [first, second], firstMeeting: SampleLabel.day("2026-12-03")),
      FormGroup(WorkingGroup(title: "Attente", formedOn: SampleLabel.day("2026-09-28"), members: [first, second])),
      AnnotateSeries(
        indicator: "TEL-01", site: nil, day: SampleLabel.day("2026-03-02"), text: "nouveau compteur", isBreak: false),
    ]
  }
}
