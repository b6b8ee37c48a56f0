import Quality
import TestSupport
import Testing

@Suite("The document base from the command line")
struct DocumentTests {
  @Test("documents are added, listed, reviewed and shown; each refusal has its sentence", arguments: Language.allCases)
  func golden(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("list", "documents")
    try transcript.vigie(
      "add", "document", "Demander un passeport", "--kind", "webPage", "--link", "https://www.orne.gouv.fr/passeport",
      "--engagement", "E12", "14", "--review-months", "6", "--reviewed", "2/3/2026")
    try transcript.vigie("add", "document", "Accueillir au guichet", "--reviewed", "2/3/2026")
    try transcript.vigie("add", "document", "Horaires", "--kind", "poster", "--review-months", "1")
    try transcript.vigie("add", "document", " ")
    try transcript.vigie("add", "document", "Fiche", "--kind", "livre")
    try transcript.vigie("add", "document", "Fiche", "--review-months", "0")
    try transcript.vigie("add", "document", "Fiche", "--review-months", "un")
    try transcript.vigie("add", "document", "Fiche", "--reviewed", "31/2")
    try transcript.vigie("add", "document", "Fiche", "--reviewed", "25/11/2026")
    try transcript.vigie("add", "document", "Fiche", "--engagement", "E99")
    try transcript.vigie("add", "document", "Fiche", "--engagement", "accueil")
    try transcript.vigie("list", "documents")
    try transcript.vigie("list", "documents", "--csv")
    try transcript.vigie("list", "documents", "--filter", "guichet", "--json")
    try transcript.vigie("review", "document", "doc-1", "--note", "Montant du timbre corrigé")
    try transcript.vigie("review", "document", "DOC-1")
    try transcript.vigie("review", "document", "DOC-1", "--day", "12/12/2026")
    try transcript.vigie("review", "document", "DOC-1", "--day", "hier soir")
    try transcript.vigie("review", "document", "DOC-9")
    try transcript.vigie("review", "document", "DOC-2", "--day", "20/11/2026")
    try transcript.vigie("show", "document", "doc-1")
    try transcript.vigie("show", "document", "DOC-3")
    try transcript.vigie("show", "document", "guichet")
    try transcript.vigie("undo")
    try transcript.vigie("list", "documents")
    expectGolden(transcript.text, "documents.\(language.rawValue).txt")
  }

  @Test(
    "the demonstration has two documents that are late, two that are near and one withdrawn, whatever the day",
    arguments: ["2026-11-24", "2026-12-31", "2027-03-01", "2028-02-29"])
  func demo(today: String) throws {
    let program = try Program()
    _ = try program.bare("demo", "--keep", "label.vigie", "--today", today)
    let list = try program.bare("list", "documents", "--csv", "--today", today).told
    let states = list.split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ";").first }
    #expect(states.count { $0 == "délai dépassé" } == 2)
    #expect(states.count { $0 == "à revoir" } == 2)
    #expect(states.count { $0 == "retiré" } == 1)
    #expect(states.count > 30)
  }
}
