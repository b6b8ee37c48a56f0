import Quality
import TestSupport
import Testing

@Suite("Agents, posts and trainings, from the command line")
struct AgentTests {
  @Test("an agent comes, moves, is trained and tutored, is away and leaves", arguments: Language.allCases)
  func life(language: Language) throws {
    var transcript = Transcript(try Program.withAgents(language))
    try transcript.vigie(
      "add", "agent", "Sacha Petit", "--bureau", "bac", "--site", "VAL", "--post", "guichet", "--since", "1/9")
    try transcript.vigie("edit", "agent", "ag-3", "--site", "", "--json")
    try transcript.vigie("move", "agent", "AG-3", "TITRES", "--from", "GUICHET", "--on", "2/11")
    try transcript.vigie("add", "training", "AG-3", "FRAUDE", "--on", "15/5/2024", "--evidence", "attestation.pdf")
    try transcript.vigie("add", "tutoring", "AG-3", "ACCUEIL", "AG-01", "--until", "+3 mois", "--subject", "Guichet")
    try transcript.vigie("close", "tutoring", "AG-3", "ACCUEIL", "--on", "31/12")
    try transcript.vigie("add", "absence", "AG-3", "--since", "2/11")
    try transcript.vigie("resume", "agent", "AG-3", "--on", "16/11")
    try transcript.vigie("resume", "agent", "AG-3", "--since", "2/11", "--on", "18/11")
    try transcript.vigie("show", "agent", "AG-3")
    try transcript.vigie("leave", "post", "AG-3", "TITRES", "--on", "20/11")
    try transcript.vigie("leave", "agent", "AG-3", "--on", "24/11")
    try transcript.vigie("journal", "--limit", "4")
    expectGolden(transcript.text, "agents.\(language.rawValue).txt")
  }

  @Test("courses and posts of one’s own", arguments: Language.allCases)
  func courses(language: Language) throws {
    var transcript = Transcript(try Program.withAgents(language))
    try transcript.vigie("add", "course", "conflits", "Gestion des conflits", "--years", "3", "--months", "3")
    try transcript.vigie("edit", "course", "CONFLITS", "--english", "Handling conflicts")
    try transcript.vigie("edit", "course", "ACCUEIL", "--replaced-by", "conflits", "--on", "1/1/2027")
    try transcript.vigie("add", "post", "VOLANT", "Agent volant", "--course", "accueil", "FRAUDE")
    try transcript.vigie("add", "requirement", "VOLANT", "CONFLITS", "--since", "1/9/2026", "--months", "2")
    try transcript.vigie("close", "requirement", "VOLANT", "FRAUDE", "--on", "31/12/2026")
    try transcript.vigie("edit", "post", "VOLANT", "--title", "Agent d’accueil volant")
    // What is not given stays: it is not asked for before 2027.
    try transcript.vigie("add", "requirement", "VOLANT", "ACCUEIL", "--since", "1/1/2027")
    try transcript.vigie("add", "requirement", "VOLANT", "ACCUEIL", "--years", "2")
    try transcript.vigie("list", "posts")
    expectGolden(transcript.text, "courses.\(language.rawValue).txt")
  }

  @Test("each refusal says what is wrong", arguments: Language.allCases)
  func refusals(language: Language) throws {
    var transcript = Transcript(try Program.withAgents(language))
    try transcript.vigie("add", "agent", " ")
    try transcript.vigie("add", "agent", "Sacha Petit", "--bureau", "BACH")
    try transcript.vigie("move", "agent", "AG-01", "TITRES")
    try transcript.vigie("move", "agent", "AG-01", "GUICHET", "--from", "GUICHET")
    try transcript.vigie("leave", "post", "AG-01", "GUICHET")
    try transcript.vigie("add", "training", "AG-01", "FRAUDE", "--on", "+1j")
    try transcript.vigie("add", "training", "AG-01", "FRAUDE", "--on", "1/2/2010")
    try transcript.vigie("add", "training", "AG-01", "FRAUD")
    try transcript.vigie("add", "tutoring", "AG-01", "FRAUDE", "AG-01", "--until", "31/12")
    try transcript.vigie("add", "tutoring", "AG-01", "FRAUDE", "AG-02", "--until", "1/1/2026")
    try transcript.vigie("resume", "agent", "AG-01")
    try transcript.vigie("edit", "course", "ACCUEIL", "--replaced-by", "ACCUEIL")
    try transcript.vigie("edit", "course", "ACCUEIL", "--replaced-by", "FRAUDE", "--years", "2")
    try transcript.vigie("edit", "course", "ACCUEIL", "--on", "1/1/2027")
    try transcript.vigie("edit", "course", "FRAUDE", "--replaced-by", "ACCUEIL")
    try transcript.vigie("edit", "course", "ACCUEIL", "--replaced-by", "FRAUDE")
    try transcript.vigie("add", "requirement", "GUICHET", "FRAUDE", "--years", "0")
    try transcript.vigie("close", "requirement", "GUICHET", "FRAUDE")
    expectGolden(transcript.text, "agents-refused.\(language.rawValue).txt")
  }
}
