import Quality
import TestSupport
import Testing

@Suite("Trainings put right, from the command line")
struct TrainingCorrectionCommandTests {
  @Test("one is proved, corrected, taken away; each refusal says why", arguments: Language.allCases)
  func life(language: Language) throws {
    let program = try Program.withStaff(language)
    try program.write("agent;formation;date\nAG-01;FRAUDE;12/03/2024\n", to: "history.csv")
    try program.vigie("import", "trainings", "history.csv")
    try program.vigie("add", "session", "--course", "ACCUEIL", "--on", "6/10/2026", "--agents", "AG-01")
    var transcript = Transcript(program)
    try transcript.vigie("edit", "training", "ag-01", "fraude", "12/3/2024", "--evidence", "att.pdf")
    try transcript.vigie("edit", "training", "NOEL Dominique", "FRAUDE", "2024-03-12", "--on", "13/3/2024")
    try transcript.vigie("edit", "training", "AG-01", "FRAUDE", "12/3/2024", "--evidence", "x")
    try transcript.vigie("edit", "training", "AG-01", "FRAUDE", "13/3/2024", "--on", "+2j")
    try transcript.vigie("edit", "training", "AG-01", "FRAUDE", "13/3/2024", "--to-course", "FRAUDES")
    try transcript.vigie("edit", "training", "AG-01", "ACCUEIL", "6/10/2026", "--on", "7/10/2026")
    try transcript.vigie("edit", "training", "Sacha Petit", "ACCUEIL", "6/10/2026")
    try transcript.vigie("remove", "training", "AG-01", "ACCUEIL", "6/10/2026")
    try transcript.vigie("remove", "training", "AG-01", "FRAUDE", "13/3/2024")
    try transcript.vigie("show", "agent", "AG-01")
    expectGolden(transcript.text, "training-corrections.\(language.rawValue).txt")
  }
}
