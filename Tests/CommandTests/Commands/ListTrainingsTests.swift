import Quality
import TestSupport
import Testing

@Suite("Trainings on paper and in files")
struct ListTrainingsTests {
  @Test("the list, the matrix and the coverage of the demonstration", arguments: Language.allCases)
  func demo(language: Language) throws {
    let program = try Program(language)
    try program.vigie("demo", "--keep", "label.vigie")
    var transcript = Transcript(program)
    try transcript.vigie("list", "trainings", "--filter", "retard", "--group-by", "course")
    try transcript.vigie("list", "trainings", "--filter", "cours:FRAUDE avant:31/12/2026", "--csv")
    try transcript.vigie("list", "training-matrix", "--group-by", "site")
    try transcript.vigie("list", "training-matrix", "--filter", "tutorat", "--columns", "agent,illettrisme", "--csv")
    try transcript.vigie("list", "training-matrix", "--filter", "bureau:PAN", "--sort", "urgent", "--json")
    try transcript.vigie("list", "training-coverage")
    try transcript.vigie("list", "training-coverage", "--filter", "ap-06", "--json")
    try transcript.vigie("list", "training-coverage", "--filter", "fraude", "--csv")
    try transcript.vigie("list", "training-matrix", "--filter", "poste:RIEN")
    expectGolden(transcript.text, "trainings.\(language.rawValue).txt")
  }
}
