import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The document base")
struct DocumentsListTests {
  @Test("is told by what must be reviewed first")
  func lines() throws {
    let french = try Desk.ofDocuments()
    #expect(
      french.lines == [
        "délai dépassé | DOC-2 | Accueillir au téléphone | fiche procédure | E1 E2 | 10 juin 2026 | retard 167 j | 10 juin 2025",
        "à revoir | DOC-3 | Contacter la préfecture | page du site |  | 1er déc. 2026 | jamais | —",
        "à jour | DOC-1 | Prendre rendez-vous | page du site | E3 | 1er mars 2027 | à jour | 1er sept. 2026",
        "retiré | DOC-4 | Demander un visa | formulaire | E4 | — | retiré | —",
      ])
    #expect(french.summary == "1 délai dépassé · 1 à revoir · 3 en usage")
    let english = try Desk.ofDocuments(in: .english)
    #expect(english.summary == "1 overdue · 1 to review · 3 in use")
    #expect(english.lines[0].hasPrefix("review overdue | DOC-2 | Accueillir au téléphone | "))
  }

  @Test("is sorted by code and by title too, and the selection stays on its document")
  func orders() throws {
    var desk = try Desk.ofDocuments()
    desk.perform(.sort)
    #expect(desk.message == "Tri par code.")
    #expect(desk.ids == ["DOC-1", "DOC-2", "DOC-3", "DOC-4"])
    desk.perform(.sort)
    #expect(desk.message == "Tri par intitulé.")
    #expect(desk.ids == ["DOC-2", "DOC-3", "DOC-4", "DOC-1"])
    #expect(desk.selected == "DOC-2")
  }

  @Test(
    "is searched by title, kind, engagement, link and state, without accents",
    arguments: [
      ("telephone", ["DOC-2"]), ("page", ["DOC-3", "DOC-1"]), ("e3", ["DOC-1"]), ("coteaux.gouv", ["DOC-1"]),
      ("retire", ["DOC-4"]), ("depasse", ["DOC-2"]), ("doc-3", ["DOC-3"]), ("zzz", []),
    ])
  func filter(text: String, ids: [String]) throws {
    var desk = try Desk.ofDocuments()
    desk.perform(.filter)
    desk.type(text)
    #expect(desk.ids == ids)
  }

  @Test("beside a document stands when it was reviewed, what was noted, and what to do")
  func side() throws {
    var desk = try Desk.ofDocuments()
    try desk.store.perform(
      ReviewDocument(
        DocumentReview(document: "DOC-2", day: SampleLabel.day("2025-11-20"), note: "numéro du standard corrigé")),
      by: SampleLabel.signature())
    desk.expectNews()
    desk.rest()
    #expect(
      desk.side == """
        Accueillir au téléphone
        État : délai dépassé
        Prochaine revue : ven. 20 nov. 2026 · retard 4 j
        Revue : tous les 12 mois
        Dernière revue : jeu. 20 nov. 2025
        Note : numéro du standard corrigé
        Nature : fiche procédure
        Lien : —
        Engagements : E1 E2
        Ajouté le : jeu. 2 mai 2024
        À relire et à corriger s’il le faut, puis la revue à enregistrer : elle était à faire pour le 20 nov. 2026.
        """)
    desk.perform(.last)
    desk.rest()
    #expect(
      desk.side.contains("État : retiré\n") && desk.side.contains("\nRetiré le : mar. 24 nov. 2026\n"), "\(desk.side)")
    #expect(desk.side.hasSuffix("Plus en usage : rien à faire. Ce qu’il a prouvé reste."))
  }

  @Test(
    "says what to do in each state",
    arguments: [
      ("DOC-3", "Jamais revu : vérifiez-le, puis notez la revue."),
      ("DOC-1", "Rien à faire avant la prochaine revue, le 1er mars 2027 au plus tard."),
    ])
  func toDo(code: String, sentence: String) throws {
    #expect(try Desk.ofDocuments(at: .document(code)).header.hasSuffix(sentence))
  }

  @Test("opened, a document has its reviews, the newest first, and is gone back from")
  func reviews() throws {
    var desk = try Desk.ofDocuments()
    try desk.store.perform(
      ReviewDocument(DocumentReview(document: "DOC-2", day: SampleLabel.day("2024-12-02"), note: "relu au comptoir")),
      by: SampleLabel.signature())
    desk.perform(.open)
    #expect(desk.place == .document("DOC-2"))
    #expect(desk.model.breadcrumbs == ["Documents", "DOC-2"])
    #expect(desk.lines == ["10 juin 2025 | —", "2 déc. 2024 | relu au comptoir"])
    #expect(desk.summary == "2 revues")
    desk.perform(.filter)
    desk.type("comptoir")
    #expect(desk.ids == ["2024-12-02"])
    desk.press(.cancel)
    desk.perform(.back)
    #expect(desk.place == .documents)
    let never = try Desk.ofDocuments(at: .document("DOC-3"))
    #expect(never.summary == "0 revue")
    #expect(never.emptiness == "Aucune revue enregistrée.")
  }

  @Test("empty, it says how to add the first document")
  func empty() throws {
    var desk = try Desk(SampleLabel.store(), at: .documents)
    #expect(desk.emptiness == "Aucun document dans la base : n pour ajouter le premier.")
    desk.perform(.reviewDocument)
    #expect(desk.message == "Rien n’est sélectionné.")
  }

  @Test("a document is found in the palette by its title")
  func palette() throws {
    var desk = try Desk.ofDocuments(at: .overview)
    desk.perform(.palette)
    desk.type("rendez-vous")
    desk.press(.accept)
    #expect(desk.place == .document("DOC-1"))
  }

  @Test("the kind of a document that a decision changed is told in words")
  func journal() throws {
    let desk = try Desk.ofDocuments()
    let entry = try #require(try desk.store.read { try $0.journal(limit: 100) }.first { $0.fact == "documentAdded" })
    let rows = try Desk(desk.store, at: .journalEntry(entry.id))
    #expect(rows.lines.joined().contains("formulaire"))
  }
}
