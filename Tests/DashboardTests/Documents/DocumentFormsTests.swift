import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Keeping the document base")
struct DocumentFormsTests {
  private func document(_ code: String, _ desk: Desk) throws -> Document {
    try desk.store.read { try $0.document(code) }
  }

  @Test("one key says that a document is right today; undo takes it back")
  func reviewAtOnce() throws {
    var desk = try Desk.ofDocuments()
    desk.perform(.reviewDocument)
    #expect(desk.message == "Document DOC-2 revu le 24 nov. 2026 : Accueillir au téléphone · u pour annuler")
    #expect(desk.ids == ["DOC-3", "DOC-1", "DOC-2", "DOC-4"])
    #expect(desk.selected == "DOC-2")
    #expect(try document("DOC-2", desk).reviewedOn == SampleLabel.today)
    desk.perform(.reviewDocument)
    #expect(desk.message == "Une revue est déjà enregistrée au 24 nov. 2026.")
    desk.perform(.undo)
    #expect(try document("DOC-2", desk).reviewedOn == SampleLabel.day("2025-06-10"))
    #expect(desk.ids.first == "DOC-2")
  }

  @Test("a document withdrawn is not reviewed or withdrawn again, and says since when; it can be edited")
  func overWhenWithdrawn() throws {
    for name in [Command.Name.reviewDocument, .noteReview, .issueVersion, .reportDocument, .withdrawDocument] {
      var desk = try Desk.ofDocuments(at: .document("DOC-4"))
      desk.perform(name)
      #expect(desk.message == "Ce document est retiré depuis le 24 nov. 2026.", "\(name.text)")
      #expect(desk.form == nil)
    }
    var desk = try Desk.ofDocuments(at: .document("DOC-4"))
    desk.perform(.edit)
    #expect(desk.text("title") == "Demander un visa")
  }

  @Test("a review of another day has its note, and says when the next one will be due")
  func review() throws {
    var desk = try Desk.ofDocuments(at: .document("DOC-1"))
    desk.perform(.noteReview)
    #expect(desk.text("day") == "24/11/2026")
    #expect(
      desk.remarks == ["Prendre rendez-vous", "La revue suivante sera à faire le 24 mai 2027 au plus tard."])
    desk.fill("day", "20/11")
    #expect(desk.remarks.last == "La revue suivante sera à faire le 20 mai 2027 au plus tard.")
    desk.fill("note", "horaires d’hiver")
    desk.press(.save)
    #expect(desk.message == "Document DOC-1 revu le 20 nov. 2026 : Prendre rendez-vous · u pour annuler")
    #expect(
      desk.lines == [
        " | 24 nov. 2026 | document DOC-1 entré dans la base : Prendre rendez-vous | Camille Roux",
        " | 20 nov. 2026 | Revue : horaires d’hiver | Camille Roux", " | 1er sept. 2026 | Revue, sans changement | ",
      ])
  }

  @Test(
    "a day that has no review to come is refused in its field",
    arguments: [
      ("25/11", "✗ Le 25 nov. 2026 n’est pas encore passé : seule une revue faite compte."),
      ("1/9", "✗ Une revue est déjà enregistrée au 1er sept. 2026."),
      ("hier?", "✗ « hier? » n’est pas une date : essayez 12/3, +15j ou ven."), ("", "✗ à remplir"),
    ])
  func wrongDay(text: String, reading: String) throws {
    var desk = try Desk.ofDocuments(at: .document("DOC-1"))
    desk.perform(.noteReview)
    desk.fill("day", text)
    desk.press(.save)
    #expect(desk.reading("day") == reading)
    #expect(try document("DOC-1", desk).reviewedOn == SampleLabel.day("2026-09-01"))
  }

  @Test("a document is added under the next code, selected, with what was typed")
  func add() throws {
    var desk = try Desk.ofDocuments()
    desk.perform(.new)
    #expect(["kind", "months", "reviewed"].map { desk.text($0) } == ["fiche procédure", "12", ""])
    desk.type("Orienter les usagers")
    desk.fill("kind", "aff")
    desk.fill("link", "affiches/plan.pdf")
    #expect(desk.remarks == ["affiches/plan.pdf : ce fichier est introuvable pour l’instant."])
    desk.fill("owner", "bac")
    desk.fill("bureau", "BTI")
    desk.fill("posts", "guichet, TITRES")
    #expect(desk.reading("posts") == "Guichet, Instruction des titres")
    desk.fill("engagements", "e1, 4")
    desk.fill("months", "1")
    #expect(desk.reading("months") == "tous les mois")
    desk.fill("reviewed", "2/11")
    desk.fill("version", "1.2")
    desk.fill("tasks", "Afficher le plan")
    desk.press(.save)
    #expect(desk.message == "Document DOC-5 entré dans la base : Orienter les usagers · u pour annuler")
    #expect(desk.selected == "DOC-5")
    #expect(
      try document("DOC-5", desk)
        == Document(
          code: "DOC-5", title: "Orienter les usagers", kind: .poster, link: "affiches/plan.pdf", owner: .bureau("BAC"),
          bureau: "BTI", tasks: "Afficher le plan", concerned: [.post("GUICHET"), .post("TITRES")],
          engagements: [1, 4], reviewMonths: 1, version: "1.2", addedOn: SampleLabel.today,
          reviewedOn: SampleLabel.day("2026-11-02")))
    desk.perform(.undo)
    #expect(desk.ids.count == 4)
  }

  @Test(
    "what cannot be is refused in its field, and nothing is added",
    arguments: [
      ("title", "", "✗ à remplir"), ("months", "0", "✗ La revue a lieu tous les 1 à 120 mois."),
      ("months", "121", "✗ La revue a lieu tous les 1 à 120 mois."),
      ("months", "1,5", "✗ La revue a lieu tous les 1 à 120 mois."),
      ("months", "douze", "✗ La revue a lieu tous les 1 à 120 mois."),
      ("engagements", "E9", "✗ « E9 » n’est pas un engagement : E1, E2…"),
      ("posts", "GUICHETS", "✗ poste « GUICHETS » : code inconnu. Essayez : GUICHET."),
      ("agents", "AG-99", "✗ agent « AG-99 » : code inconnu."),
      ("bureau", "BTX", "✗ « BTX » est inconnu : tapez les premières lettres d’un code ou d’un mot."),
      ("kind", "roman", "✗ « roman » est inconnu : tapez les premières lettres d’un code ou d’un mot."),
      ("reviewed", "25/11", "✗ Le 25 nov. 2026 n’est pas encore passé : seule une revue faite compte."),
    ])
  func wrong(field: String, text: String, reading: String) throws {
    var desk = try Desk.ofDocuments()
    desk.perform(.new)
    desk.type("Orienter les usagers")
    desk.fill(field, text)
    desk.press(.save)
    #expect(desk.reading(field) == reading)
    #expect(try desk.store.read { try $0.documents() }.count == 4)
  }

  @Test("editing begins from what is written, asks for no review, and says when nothing changed")
  func edit() throws {
    var desk = try Desk.ofDocuments()
    desk.perform(.edit)
    #expect(
      ["title", "kind", "engagements", "months"].map { desk.text($0) } == [
        "Accueillir au téléphone", "fiche procédure", "E1 E2", "12",
      ])
    #expect(desk.field("reviewed") == nil)
    desk.press(.save)
    #expect(desk.message == "Rien n’a changé.")
    desk.perform(.edit)
    desk.fill("months", "24")
    desk.press(.save)
    #expect(desk.message == "Document DOC-2 modifié : Accueillir au téléphone · u pour annuler")
    #expect(try document("DOC-2", desk).due == SampleLabel.day("2027-06-10"))
  }

  @Test("an accessibility statement is proposed to be renewed every three years, with the text it comes from")
  func accessibility() throws {
    var desk = try Desk.ofDocuments()
    desk.perform(.new)
    desk.type("Déclaration d’accessibilité")
    desk.fill("accessibility", "oui")
    #expect(desk.text("months") == "36")
    #expect(desk.remarks.last?.hasPrefix("RGAA 4.1 : renouvelée tous les 3 ans") == true)
    desk.press(.save)
    let document = try document("DOC-5", desk)
    #expect((document.isAccessibility, document.reviewMonths) == (true, 36))
    #expect(document.due == SampleLabel.day("2029-11-24"))
  }

  @Test("a new version has its name, day and note, and counts as a review")
  func version() throws {
    var desk = try Desk.ofDocuments()
    desk.perform(.issueVersion)
    #expect(desk.form.map { desk.model.context.phrases($0.title).spaced } == "Nouvelle version du document DOC-2")
    desk.press(.save)
    #expect(desk.reading("version") == "✗ à remplir")
    desk.fill("version", "2.1")
    desk.fill("day", "25/11")
    #expect(desk.reading("day") == "✗ Le 25 nov. 2026 n’est pas encore passé : seule une version en vigueur compte.")
    desk.fill("day", "20/11")
    #expect(desk.remarks.last == "La revue suivante sera à faire le 20 nov. 2027 au plus tard.")
    desk.fill("note", "nouveau standard")
    desk.press(.save)
    #expect(
      desk.message
        == "Document DOC-2, version 2.1 en vigueur le 20 nov. 2026 : Accueillir au téléphone · u pour annuler")
    #expect(try document("DOC-2", desk).due == SampleLabel.day("2027-11-20"))
    desk.perform(.issueVersion)
    #expect(desk.remarks[1] == "La version 2.1 est en vigueur depuis le 20 nov. 2026.")
    desk.type("2.1")
    desk.press(.save)
    #expect(desk.reading("version") == "✗ La version 2.1 est déjà enregistrée, au 20 nov. 2026.")
    desk.press(.cancel)
    desk.perform(.open)
    #expect(desk.lines[1] == " | 20 nov. 2026 | Version 2.1 : nouveau standard | Camille Roux")
    #expect(desk.lines[2] == " | 10 juin 2025 | Revue, sans changement | ")
  }

  @Test("what is to be updated is reported to whoever keeps the document, shown on both pages, and answered from there")
  func report() throws {
    var desk = try Desk.ofDocuments()
    try desk.store.perform(
      AddDocument(
        Document(
          title: "Passeports", owner: .bureau("BTI"), bureau: "BTI", engagements: [4], addedOn: SampleLabel.today,
          reviewedOn: SampleLabel.today)), by: SampleLabel.signature())
    desk = try Desk(desk.store, at: .document("DOC-5"))
    desk.perform(.reportDocument)
    #expect(
      ["subject", "kind", "channel", "bureau", "engagements", "document", "owner"].map { desk.text($0) } == [
        "À mettre à jour : Passeports", "dysfonctionnement", "autre", "BTI", "E4", "DOC-5", "BTI",
      ])
    desk.press(.save)
    let report = try desk.store.read { try $0.feedback("R-1") }
    #expect((report.document, report.owner, report.kind) == ("DOC-5", .bureau("BTI"), .dysfunction))
    #expect(desk.lines[0].hasSuffix("| 24 nov. 2026 | R-1 À mettre à jour : Passeports (reçu) | "))
    desk.perform(.first, .open)
    #expect(desk.place == .feedback("R-1"))
    #expect(desk.header.contains("Document : DOC-5\n"))
    #expect(desk.lines[0] == "à jour | — | Document : DOC-5 Passeports | ")
    desk.perform(.first, .open)
    #expect(desk.place == .document("DOC-5"))
    desk.perform(.issueVersion)
    #expect(desk.remarks.contains("R-1 À mettre à jour : Passeports (reçu)"))
    desk.press(.cancel)
    desk.perform(.noteReview)
    #expect(desk.remarks.contains("1 signalement attend sa suite :"))
    desk.press(.cancel)
    desk.perform(.first, .answer)
    #expect(desk.form?.contents.kind == .answer("R-1"))
  }

  @Test("reviewed at once, a document that was reported says what is still to be answered")
  func reviewReported() throws {
    var desk = try Desk(DocumentsListTests.busyStore(), at: .document("DOC-1"))
    desk.perform(.reviewDocument)
    #expect(
      desk.message
        == "Document DOC-1 revu le 24 nov. 2026 : Prendre rendez-vous · u pour annuler · reste à répondre : R-1")
  }

  @Test("a document leaves for a reason, and goes among those that left")
  func withdraw() throws {
    var desk = try Desk.ofDocuments()
    desk.perform(.withdrawDocument)
    desk.press(.save)
    #expect(desk.reading("reason") == "✗ à remplir")
    desk.type("remplacé par la fiche 12")
    desk.press(.save)
    #expect(
      desk.message
        == "Document DOC-2 retiré, Accueillir au téléphone : remplacé par la fiche 12 · u pour annuler")
    #expect(desk.ids == ["DOC-3", "DOC-1", "DOC-4", "DOC-2"])
    #expect(desk.summary == "0 délai dépassé · 1 à revoir · 2 en usage")
  }

  @Test(
    "an action opened from a document is linked to its engagements",
    arguments: [.documents, .document("DOC-2")] as [Place])
  func action(place: Place) throws {
    var desk = try Desk.ofDocuments(at: place)
    desk.perform(.addAction)
    #expect(desk.text("engagements") == "E1 E2")
    desk.type("Réécrire la fiche")
    desk.press(.save)
    #expect(try desk.store.read { try $0.action("A-1") }.engagements == [1, 2])
  }

  @Test("a borrowed file and a past day are not written to, whatever the command")
  func noWriting() throws {
    let names = [
      Command.Name.new, .reviewDocument, .noteReview, .issueVersion, .reportDocument, .lookAtDocument,
      .lookAtAllDocuments, .edit, .withdrawDocument,
    ]
    for name in names {
      var borrowed = try Desk.ofDocuments(isReadOnly: true)
      borrowed.perform(name)
      #expect(borrowed.message == "Ce fichier est ouvert en lecture seule.", "\(name.text)")
      var past = try Desk.ofDocuments(today: SampleLabel.day("2026-11-30"))
      past.perform(.travel)
      past.type("25/11/2026")
      past.press(.save)
      past.perform(name)
      #expect(past.message.hasPrefix("Le passé se regarde, il ne se change pas"), "\(name.text)")
      #expect(past.form == nil)
    }
  }
}
