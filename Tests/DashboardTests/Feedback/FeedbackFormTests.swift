import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Taking in what a user says")
struct FeedbackFormTests {
  @Test("what was said can be corrected: the form has what is there, and the answer stays")
  func edit() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .feedback("R-1"))
    desk.perform(.edit)
    #expect(desk.text("subject") == "Horaires affichés faux")
    #expect(desk.text("due") == "28/09/2026")
    #expect(desk.text("site") == "VAL")
    desk.fill("subject", "Horaires faux au guichet")
    desk.press(.save)
    #expect(desk.message == "Retour R-1 corrigé : Horaires faux au guichet · u pour annuler")
    #expect(try desk.store.read { try $0.feedback("R-1") }.answer == "excuses et nouvel affichage")
  }

  @Test("a correction can be saved after somebody else corrected it too: only what was typed is changed")
  func changedMeanwhile() throws {
    let store = try SampleLabel.listeningStore()
    var desk = try Desk(store, at: .feedback("R-1"))
    desk.perform(.edit)
    desk.fill("subject", "Horaires faux au guichet")
    let before = try store.read { try $0.feedback("R-1") }
    var theirs = before
    (theirs.site, theirs.details) = ("RIV", "l’affiche de l’été")
    try store.perform(EditFeedback(before, to: theirs), by: SampleLabel.signature("Sacha Petit"))
    desk.press(.save)
    #expect(desk.message.hasPrefix("Quelqu’un d’autre a modifié cette fiche depuis que vous l’avez ouverte"))
    #expect(desk.text("subject") == "Horaires faux au guichet" && desk.text("site") == "RIV")
    desk.press(.save)
    theirs.subject = "Horaires faux au guichet"
    #expect(try store.read { try $0.feedback("R-1") } == theirs)
  }

  @Test("an agent who left stays in charge of what is corrected or triaged")
  func left() throws {
    let (store, owner) = (try SampleLabel.listeningStore(), Owner.agent(code: "AG-07", name: "Claude Martin"))
    let agent = Agent(code: "AG-07", name: "Claude Martin", leftOn: SampleLabel.day("2026-06-30"))
    try store.perform(AddAgent(agent, assignments: []), by: SampleLabel.signature())
    let feedback = Feedback(subject: "Ancien", receivedOn: SampleLabel.today, owner: owner)
    try store.perform(AddFeedback(feedback), by: SampleLabel.signature())
    var desk = try Desk(store, at: .feedback("R-4"))
    desk.perform(.edit)
    desk.fill("subject", "Très ancien")
    desk.press(.save)
    let corrected = try store.read { try $0.feedback("R-4") }
    #expect(corrected.subject == "Très ancien" && corrected.owner == owner)
    desk.perform(.triage)
    desk.press(.save)
    let triaged = try store.read { try $0.feedback("R-4") }
    #expect(triaged.triage == .answer && triaged.owner == owner)
    desk.perform(.edit)
    desk.fill("owner", "BTI")
    desk.press(.save)
    #expect(try store.read { try $0.feedback("R-4").owner } == .bureau("BTI"))
  }

  @Test("asks for nobody’s name, and proposes a complaint received today")
  func fields() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.perform(.new)
    #expect(desk.form?.focused.id == "subject")
    let hint = try #require(desk.field("subject")?.hint)
    #expect(desk.model.context.phrases(hint) == "ce qui est dit, sans nom de personne")
    #expect(
      ["kind", "channel", "received", "due"].map { desk.text($0) } == ["réclamation", "courriel", "24/11/2026", ""])
    #expect(desk.reading("received") == "mar. 24 nov. 2026 · aujourd’hui")
  }

  @Test(
    "an empty due day takes the framework’s delay, and says so as it is typed",
    arguments: [
      ("réclamation", "24/11/2026", "pour le 15 déc. 2026 (15 j.o.)"),
      ("réclamation", "30/10", "pour le 23 nov. 2026 (15 j.o.)"),
      ("remarque", "24/11", "pour le 1er déc. 2026 (5 j.o.)"),
      ("réclamation", "bientôt", ""),
    ])
  func due(kind: String, received: String, reading: String) throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.perform(.new)
    desk.fill("kind", kind)
    desk.fill("received", received)
    #expect(desk.reading("due") == reading)
  }

  @Test("is kept, selected in the list, and can be undone")
  func save() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.perform(.new)
    desk.type("Porte bloquée")
    desk.fill("kind", "dys")
    desk.fill("channel", "télé")
    desk.fill("received", "hier")
    #expect(desk.reading("received") == "lun. 23 nov. 2026 · il y a 1 jour")
    desk.fill("due", "+3j")
    #expect(desk.reading("due") == "ven. 27 nov. 2026 · dans 3 j")
    desk.fill("site", "VAL")
    desk.fill("engagements", "E1 E9")
    desk.press(.save)
    #expect(desk.reading("engagements") == "✗ « E9 » n’est pas un engagement : E1, E2…")
    desk.fill("engagements", "1, 2")
    desk.press(.save)
    #expect(desk.message == "Retour R-4 enregistré : Porte bloquée · u pour annuler")
    #expect(desk.selected == "R-4")
    let kept = try desk.store.read { try $0.feedback("R-4") }
    #expect(
      kept
        == Feedback(
          code: "R-4", kind: .dysfunction, channel: .phone, subject: "Porte bloquée",
          receivedOn: SampleLabel.day("2026-11-23"), dueOn: SampleLabel.day("2026-11-27"), site: "VAL",
          engagements: [1, 2]))
    desk.perform(.undo)
    #expect(!desk.ids.contains("R-4"))
  }

  @Test("each fault stands under its field")
  func faults() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.perform(.new)
    desk.press(.save)
    #expect(desk.reading("subject") == "✗ à remplir")
    desk.type("X")
    desk.fill("received", "25/11/2026")
    #expect(desk.reading("received") == "✗ Le 25 nov. 2026 n’est pas encore venu.")
    desk.fill("received", "24/11/2026")
    desk.fill("due", "23/11/2026")
    desk.press(.save)
    #expect(desk.reading("due") == "✗ La réponse ne peut être due avant la réception, le 24 nov. 2026.")
    desk.fill("due", "")
    desk.fill("site", "PARIS")
    desk.press(.save)
    #expect(desk.reading("site").hasPrefix("✗ « PARIS » est inconnu"))
  }
}

@Suite("Answering what a user said")
struct AnswerFeedbackFormTests {
  @Test("says whether the answer is in time, and takes it up in the list")
  func answer() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.perform(.answer)
    #expect(desk.text("day") == "24/11/2026")
    #expect(
      desk.remarks == ["Courrier sans réponse", "La réponse était due le 22 oct. 2026 : elle est hors délai."])
    desk.press(.save)
    #expect(desk.reading("answer") == "✗ à remplir")
    desk.type("courrier envoyé")
    desk.fill("day", "22/10")
    #expect(desk.remarks.last == "Réponse due le 22 oct. 2026.")
    desk.press(.save)
    #expect(
      desk.message == "Retour R-2, réponse donnée le 22 oct. 2026 : Courrier sans réponse · u pour annuler")
    #expect(try desk.store.read { try $0.feedback("R-2").state(on: SampleLabel.today) } == .answered)
    #expect(desk.summary == "0 en retard · 1 à orienter · 1 attendue · 1 sous le seuil")
  }

  @Test("is not dated before it came, nor after today")
  func days() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .feedback("R-2"))
    desk.perform(.answer)
    desk.type("courrier envoyé")
    desk.fill("day", "30/9/2026")
    desk.press(.save)
    #expect(desk.reading("day") == "✗ La réponse ne peut précéder la réception, le 1er oct. 2026.")
    desk.fill("day", "demain")
    #expect(desk.reading("day") == "✗ Le 25 nov. 2026 n’est pas encore venu.")
  }

  @Test("a theme awaits no answer, and what was answered is not answered again")
  func refused() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.perform(.down, .answer)
    #expect(desk.message == "Sélectionnez un retour : une thématique n’attend pas de réponse.")
    desk.perform(.last, .answer)
    #expect(desk.message == "Il y a été répondu le 18 sept. 2026.")
    #expect(desk.form == nil)
  }
}
