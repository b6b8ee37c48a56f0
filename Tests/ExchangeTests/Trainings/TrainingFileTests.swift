import Exchange
import Quality
import TestSupport
import Testing

private let agents = [
  Agent(code: "AG-01", name: "Dominique Noël"), Agent(code: "AG-02", name: "Alix Brun"),
  Agent(code: "AG-03", name: "Sacha Petit"), Agent(code: "AG-04", name: "Sacha Petit"),
]
private let courses = [
  Course(
    code: "FRAUDE", title: Wording("Fraude documentaire", english: "Document fraud"), renewalYears: 4,
    firstWithinMonths: 6),
  Course(code: "ACCUEIL", title: Wording("Accueil téléphonique et physique"), renewalYears: 4, firstWithinMonths: 6),
]

private func read(_ bytes: [UInt8]) -> TrainingFile {
  TrainingFile.read(
    bytes, of: agents.map { AgentHistory($0, assignments: []) }, under: TrainingRules(courses: courses, posts: []),
    today: SampleLabel.today)
}

private func read(_ text: String) -> TrainingFile { read(Array(text.utf8)) }

extension TrainingRecord {
  /// `AG-01 FRAUDE 2026-03-12 att.pdf @Alençon/CVRH`
  fileprivate var summary: String {
    let session = gathering == nil ? "" : "@\(place)/\(provider)"
    return [training.agent, training.course, training.day.iso, training.evidence, session]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

@Suite("Trainings from CSV")
struct TrainingFileTests {
  private static let header = "Agent;Formation;Date;Justificatif;Organisme;Lieu\n"

  @Test(
    "a row becomes a training: agents by code or name, courses by code or title, days as people and programs write them",
    arguments: [
      ("AG-01;FRAUDE;12/03/2026;;;", "AG-01 FRAUDE 2026-03-12"),
      ("ag-01;fraude;2026-03-12;;;", "AG-01 FRAUDE 2026-03-12"),
      ("Dominique Noël;Fraude documentaire;12/03/26;;;", "AG-01 FRAUDE 2026-03-12"),
      ("NOEL Dominique;DOCUMENT FRAUD;12.03.2026;;;", "AG-01 FRAUDE 2026-03-12"),
      ("Alix BRUN;accueil telephonique et physique;12 mars 2026;;;", "AG-02 ACCUEIL 2026-03-12"),
      ("AG-02;ACCUEIL;2026-03-12 00:00:00;;;", "AG-02 ACCUEIL 2026-03-12"),
      ("AG-02;ACCUEIL;12/03/2026 09:30;;;", "AG-02 ACCUEIL 2026-03-12"),
      ("AG-01;FRAUDE;29/02/2024;att. n° 3;;", "AG-01 FRAUDE 2024-02-29 att. n° 3"),
      ("AG-01;FRAUDE;12/03/2026;;CVRH;Alençon", "AG-01 FRAUDE 2026-03-12 @Alençon/CVRH"),
      ("AG-01;FRAUDE;12/03/2026;;;\u{1B}[31mAlençon\u{202E}", "AG-01 FRAUDE 2026-03-12 @Alençon/"),
      ("AG-01;FRAUDE;24/11/2026;'=1+1;;", "AG-01 FRAUDE 2026-11-24 =1+1"),
    ])
  func rows(row: String, training: String) {
    let file = read(Self.header + row + "\n")
    #expect(file.faults.map(\.summary) == [])
    #expect(file.records.map(\.summary) == [training])
    #expect(file.lines == [2])
  }

  @Test(
    "columns go by their names, French or English, in any order; what means nothing here is left aside and told",
    arguments: [
      ("Date,Course,Name,Certificate\n2026-03-12,FRAUDE,Alix Brun,x.pdf\n", "AG-02 FRAUDE 2026-03-12 x.pdf", []),
      ("NOM\tPRÉNOM\tFORMATION\tDATE\nnoël\tdominique\tFRAUDE\t12/03/2026\n", "AG-01 FRAUDE 2026-03-12", []),
      (
        "Matricule;Code_agent;Nom;Grade;Formation;Suivie le\n7;AG-03;Sacha Petit;A;FRAUDE;12/03/2026\n",
        "AG-03 FRAUDE 2026-03-12", ["Matricule", "Grade"]
      ),
      (
        "agent;organisme de formation;lieu de formation;intitulé;jour\nAG-01;CVRH;Caen;FRAUDE;12/03/2026\n",
        "AG-01 FRAUDE 2026-03-12 @Caen/CVRH", []
      ),
    ] as [(String, String, [String])])
  func columns(text: String, training: String, ignored: [String]) {
    let file = read(text)
    #expect(file.faults.map(\.summary) == [])
    #expect(file.records.map(\.summary) == [training])
    #expect(file.ignored == ignored)
  }

  @Test("Windows-1252 is read as UTF-8 is")
  func encoding() {
    let text = "Prénom;Nom;Formation;Date\nDominique;Noël;FRAUDE;12/03/2026\n"
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(read(bytes).records.map(\.summary) == ["AG-01 FRAUDE 2026-03-12"])
  }

  @Test(
    "a faulty row is named by its line, with the reason",
    arguments: [
      ("AG-1;FRAUDE;12/03/2026;;;", ["2 refusal.agentName.unknownNear near=AG-01 text=AG-1"]),
      ("Camille;FRAUDE;12/03/2026;;;", ["2 refusal.agentName.unknown text=Camille"]),
      (
        "Sacha Petit;FRAUDE;12/03/2026;;;", ["2 refusal.agentName.ambiguous codes=AG-03, AG-04 text=Sacha Petit"]
      ),
      (";FRAUDE;12/03/2026;;;", ["2 csv.noAgent"]), ("AG-01;;12/03/2026;;;", ["2 csv.noCourse"]),
      ("AG-01;FRAUD;12/03/2026;;;", ["2 refusal.unknownNear code=FRAUD kind=kind.course near=FRAUDE"]),
      ("AG-01;Secourisme;12/03/2026;;;", ["2 refusal.unknown code=Secourisme kind=kind.course near="]),
      ("AG-01;FRAUDE;25/11/2026;;;", ["2 refusal.training.notYet day=2026-11-25"]),
      ("AG-01;FRAUDE;31/02/2026;;;", ["2 csv.notADay text=31/02/2026"]),
      ("AG-01;FRAUDE;12/03;;;", ["2 csv.notADay text=12/03"]), ("AG-01;FRAUDE;hier;;;", ["2 csv.notADay text=hier"]),
      ("AG-01;FRAUDE;+3j;;;", ["2 csv.notADay text=+3j"]), ("AG-01;FRAUDE;;;;", ["2 csv.notADay text="]),
      ("AG-01;FRAUDE;12/03/2026;;", ["2 csv.fieldCount expected=6 found=5"]),
    ])
  func faulty(row: String, faults: [String]) {
    let file = read(Self.header + row + "\n")
    #expect(file.faults.map(\.summary) == faults)
    #expect(file.records == [])
  }

  @Test("the same training twice is a fault that names the first line, however it is written")
  func twice() {
    let file = read(
      Self.header + "AG-01;FRAUDE;12/03/2026;;;\nAG-02;FRAUDE;12/03/2026;;;\nNoël Dominique;fraude;2026-03-12;x;;\n")
    #expect(file.faults.map(\.summary) == ["4 csv.trainingTwice line=2"])
    #expect(file.lines == [2, 3])
  }

  @Test(
    "a file without its columns is refused as a whole",
    arguments: [
      ("", ["1 csv.empty"]), ("Formation;Date\nFRAUDE;12/03/2026\n", ["1 csv.noColumn name=agent"]),
      ("Agent;Date\n", ["1 csv.noColumn name=formation"]), ("Nom;Formation\n", ["1 csv.noColumn name=date"]),
      ("Agent;Formation;Date;Jour\n", ["1 csv.columnTwice name=Jour"]),
    ])
  func header(text: String, faults: [String]) {
    #expect(read(text).faults.map(\.summary) == faults)
  }

  @Test(
    "a code and a name that stand beside each other are of one person; case, accents, order and missing words do not count",
    arguments: [
      ("AG-01;Noël;Dominique", true), ("AG-01;NOEL;dominique", true), ("AG-01;Dominique;Noël", true),
      ("AG-01;Noel;", true), ("AG-01;;", true), ("AG-01;Noël Dominique Marie;", true), ("AG-01;BRUN;Alix", false),
      ("AG-01;Noël;Alix", false), ("Alix Brun;BRUN;Alix", true), ("Alix Brun;Noël;Dominique", false),
      ("AG-03;Petit;Sacha", true), (";Brun;Alix", true),
    ])
  func codeAndName(row: String, isTaken: Bool) {
    let file = read("Agent;Nom;Prénom;Formation;Date\n\(row);FRAUDE;12/03/2026\n")
    #expect((file.records.count, file.faults.isEmpty) == (isTaken ? 1 : 0, isTaken))
    #expect(file.faults.allSatisfy { $0.line == 2 && $0.reason.key == "refusal.agentName.other" })
  }

  @Test("what could never count is a fault of its line, unless it is recorded already")
  func neverCounts() {
    let replaced = Course(
      code: "FRAUDE", title: Wording("Fraude"), renewalYears: 4, firstWithinMonths: 6,
      replacement: .init(course: "ACCUEIL", since: SampleLabel.day("2026-01-01")))
    let left = SampleLabel.day("2026-06-30")
    let staff = [
      AgentHistory(
        Agent(code: "AG-01", name: "Dominique Noël", leftOn: left), assignments: [],
        trainings: [Training(agent: "AG-01", course: "ACCUEIL", day: SampleLabel.day("2026-07-02"))]),
      AgentHistory(
        agents[1], assignments: [Assignment(agent: "AG-02", post: "ACC", since: SampleLabel.day("2026-09-01"))]),
    ]
    let text = """
      agent;formation;date
      AG-01;ACCUEIL;30/06/2026
      AG-01;ACCUEIL;01/07/2026
      AG-01;ACCUEIL;02/07/2026
      AG-02;FRAUDE;31/12/2025
      AG-02;FRAUDE;01/01/2026
      AG-02;ACCUEIL;31/08/2022
      """
    let file = TrainingFile.read(
      Array(text.utf8), of: staff, under: TrainingRules(courses: [replaced, courses[1]], posts: []),
      today: SampleLabel.today)
    #expect(file.lines == [2, 4, 5])
    #expect(
      file.faults == [
        .init(line: 3, reason: Training.Refusal.afterLeaving(left).phrase),
        .init(line: 6, reason: Training.Refusal.replaced(by: "ACCUEIL", SampleLabel.day("2026-01-01")).phrase),
        .init(line: 7, reason: Training.Refusal.beforeAnyPost(SampleLabel.day("2026-09-01"), years: 4).phrase),
      ])
  }

  @Test("of a faulty row it is kept what it says, where it has every field")
  func typed() {
    let file = read(Self.header + "Camille Roux;FRAUDE;hier;;;\nAG-01;FRAUDE;12/03/2026;;;\nAG-02;x\n")
    #expect(file.typed == [2: TypedTraining(agent: "Camille Roux", course: "FRAUDE", day: "hier")])
    #expect(file.faults.map(\.line) == [2, 4])
  }
}
