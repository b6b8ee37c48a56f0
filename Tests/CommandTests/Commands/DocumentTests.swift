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

  @Test("documents are written whole, changed, issued anew, reported and withdrawn", arguments: Language.allCases)
  func life(language: Language) throws {
    let program = try Program.withLabel(language)
    try program.write("plan", to: "base/plan.pdf")
    var transcript = Transcript(program)
    try transcript.vigie("show", "document", "DOC-1")
    try transcript.vigie(
      "add", "document", "Plan d’accueil", "--link", "base/plan.pdf", "--owner", "SIDSIC", "--bureau", "sidsic",
      "--post", "acc", "STD", "--tasks", "Afficher", "--issue", "1", "--reviewed", "2/3/2026")
    try transcript.vigie("add", "document", "Fiche", "--bureau", "SIDSICC")
    try transcript.vigie("add", "document", "Fiche", "--owner", "SIDSICC")
    try transcript.vigie("add", "document", "Fiche", "--post", "ACX")
    try transcript.vigie("add", "document", "Fiche", "--agent", "AG-99")
    try transcript.vigie("edit", "document", "DOC-2", "--title", "Plan des accueils", "--review-months", "6")
    try transcript.vigie("edit", "document", "DOC-2", "--review-months", "6")
    try transcript.vigie("edit", "document", "DOC-2", "--link", "base/absent.pdf")
    try transcript.vigie("check", "documents")
    try transcript.vigie("list", "documents", "--filter", "introuvable", "--columns", "code,file,link")
    try transcript.vigie("edit", "document", "DOC-2", "--link", "base/plan.pdf")
    try transcript.vigie("check", "documents", "doc-2")
    try program.write("plan 2", to: "base/plan.pdf")
    try transcript.vigie("check", "documents")
    try transcript.vigie("check", "documents", "DOC-1")
    try transcript.vigie("add", "version", "DOC-2", "1")
    try transcript.vigie("add", "version", "DOC-2", "2", "--day", "25/11/2026")
    try transcript.vigie("add", "version", "DOC-2", "2", "--note", "Nouvelle entrée")
    try transcript.vigie("add", "feedback", "Entrée déplacée", "--document", "doc-2")
    try transcript.vigie("add", "feedback", "Entrée déplacée", "--document", "DOC-22")
    try transcript.vigie("show", "document", "DOC-2")
    try transcript.vigie("show", "feedback", "R-1")
    try transcript.vigie("withdraw", "document", "DOC-2")
    try transcript.vigie("withdraw", "document", "DOC-2", "--reason", "Remplacé par un panneau", "--json")
    try transcript.vigie("withdraw", "document", "DOC-2", "--reason", "Encore")
    try transcript.vigie("check")
    expectGolden(transcript.text, "document-life.\(language.rawValue).txt")
  }

  @Test("a script adds a document, issues a version and reports it")
  func script() throws {
    let program = try Program.withLabel()
    try program.write(
      """
      [{"command": "add document", "title": "Fiche", "owner": "SIDSIC", "post": ["ACC"], "as": "fiche"},
       {"command": "add version", "code": "$fiche", "version": "2", "note": "Relue"},
       {"command": "add feedback", "subject": "Un lien mort", "document": "$fiche"},
       {"command": "edit document", "code": "$fiche", "bureau": "SIDSIC"},
       {"command": "review document", "code": "DOC-1"},
       {"command": "withdraw document", "code": "$fiche", "reason": "Doublon"}]
      """, to: "decisions.json")
    let outcome = try program.vigie("apply", "decisions.json")
    #expect(outcome.code == 0)
    #expect(outcome.told.contains("Document DOC-2, version 2 en vigueur le 24 nov. 2026 : Fiche"))
    #expect(outcome.told.contains("Document DOC-2 retiré, Fiche : Doublon"))
  }

  @Test(
    "the demonstration has two documents that are late, two that are near, one missing, reported, changed and withdrawn",
    arguments: ["2026-11-24", "2026-12-31", "2027-03-01", "2028-02-29"])
  func demo(today: String) throws {
    let program = try Program()
    _ = try program.bare("demo", "--keep", "label.vigie", "--today", today)
    let list = try program.bare("list", "documents", "--csv", "--today", today).told
    let states = list.split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ";").first }
    #expect(states.count { $0 == "délai dépassé" } == 2)
    #expect(states.count { $0 == "à revoir" } == 2)
    for state in ["introuvable", "signalé", "modifié", "retiré"] {
      #expect(states.count { $0 == state } == 1, "\(state)")
    }
    #expect(states.count > 30)
  }
}
