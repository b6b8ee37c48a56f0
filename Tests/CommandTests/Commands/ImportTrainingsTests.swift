import Foundation
import Quality
import TestSupport
import Testing

@Suite("A training history is imported all or none")
struct ImportTrainingsCommandTests {
  private static let history = """
    Matricule;Nom;Prénom;Formation;Date;Justificatif;Organisme;Lieu
    12;NOEL;Dominique;Fraude documentaire;12/03/2024;att-12.pdf;CVRH;Rouen
    13;BRUN;Alix;FRAUDE;2024-03-12;;cvrh;ROUEN
    12;Noël;Dominique;Accueil téléphonique et physique;05/11/2019;;;

    """

  @Test("it is looked at first, comes in whole, and twice changes nothing", arguments: Language.allCases)
  func imports(language: Language) throws {
    let program = try Program.withStaff(language)
    try program.write(Self.history, to: "history.csv")
    try program.write("agent,course,date,evidence\nAG-01,ACCUEIL,2019-11-05,scan.pdf\n", to: "later.csv")
    var transcript = Transcript(program)
    try transcript.vigie("import", "trainings", "history.csv", "--dry-run")
    try transcript.vigie("list", "sessions")
    try transcript.vigie("import", "trainings", "history.csv")
    try transcript.vigie("import", "trainings", "history.csv")
    try transcript.vigie("import", "trainings", "later.csv")
    try transcript.vigie("list", "sessions")
    try transcript.vigie("show", "session", "s-1")
    try transcript.vigie("undo")
    try transcript.vigie("undo")
    try transcript.vigie("list", "sessions", "--csv")
    expectGolden(transcript.text, "import-trainings.\(language.rawValue).txt")
  }

  @Test("every faulty row is named by its line, and nothing is taken", arguments: Language.allCases)
  func faulty(language: Language) throws {
    let program = try Program.withStaff(language)
    try program.write(
      """
      agent;formation;date;justificatif
      AG-01;FRAUDE;12/03/2024;bonne
      AG-1;FRAUDE;12/03/2024;
      Sacha Petit;FRAUDE;12/03/2024;
      ;FRAUDE;12/03/2024;
      AG-01;FRAUD;12/03/2024;
      AG-01;;12/03/2024;
      AG-01;FRAUDE;12/03;
      AG-01;FRAUDE;25/11/2026;
      AG-01;FRAUDE;12/03/2024
      Dominique Noël;fraude;2024-03-12;deux fois
      AG-01;FRAUDE;12/03/2023;un "guillemet" au milieu
      """, to: "faulty.csv")
    try program.write(
      "agent;nom;prenom;formation;date\nAG-01;BRUN;Alix;FRAUDE;12/03/2024\n", to: "names.csv")
    try program.write("agent;formation\n", to: "column.csv")
    try program.write("", to: "empty.csv")
    var transcript = Transcript(program)
    for file in ["faulty.csv", "names.csv", "column.csv", "empty.csv", "nowhere.csv"] {
      try transcript.vigie("import", "trainings", file)
    }
    try transcript.vigie("journal", "--limit", "1")
    expectGolden(transcript.text, "import-trainings-refused.\(language.rawValue).txt")
  }
}
