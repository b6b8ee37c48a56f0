import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Opening and editing a corrective action")
struct ActionFormTests {
  @Test(
    "is linked to what is selected: engagements, indicator, site, owner, origin",
    arguments: [
      (.engagements, ["E1", "", "", "", "autre"]), (.engagement(2), ["E2", "TEL-01", "", "", "indicateur dégradé"]),
      (.indicators, ["E4", "CC-02", "", "", "indicateur dégradé"]),
      (.indicator("TEL-01"), ["E1 E2", "TEL-01", "", "", "indicateur dégradé"]),
      (.actions, ["E1 E2", "TEL-01", "RIV", "", "indicateur dégradé"]),
      (.action("A-2"), ["E3", "", "", "", "autre"]), (.trainings, ["", "", "VAL", "Dominique Noël", "autre"]),
      (.agent("AG-02"), ["", "", "", "Alix Brun", "autre"]), (.journal, ["", "", "", "", "autre"]),
    ] as [(Place, [String])])
  func linked(place: Place, expected: [String]) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: place)
    desk.perform(.addAction)
    #expect(["engagements", "indicator", "site", "owner", "origin"].map { desk.text($0) } == expected)
    #expect(desk.form?.focused.id == "title")
  }

  @Test("takes, from an overview row, under ten keys and its title")
  func keystrokes() throws {
    var desk = try Desk(SampleLabel.filledStore())
    desk.perform(.addAction)
    desk.type("Recruter un agent au standard")
    desk.press(.save)
    #expect(desk.message == "Action A-4 ouverte : Recruter un agent au standard · u pour annuler")
    let action = try desk.store.read { try $0.action("A-4") }
    #expect(action.indicator == "CC-02")
    #expect(action.engagements == [4])
    #expect(action.createdOn == SampleLabel.today)
  }

  @Test("the title fills in the other fields, and what names nothing is told before it stays in the title")
  func quick() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .journal)
    desk.perform(.addAction)
    desk.type("Rappeler les appels @BAC +15j #E3 !TEL-01 @PERSONNE")
    #expect(
      ["owner", "due", "engagements", "indicator"].map { desk.text($0) } == ["BAC", "09/12/2026", "E1 E2 E3", "TEL-01"])
    #expect(
      desk.remarks == [
        "« @PERSONNE » : rien ne s’appelle ainsi ; laissé dans l’intitulé.",
        "Compris : Rappeler les appels @PERSONNE → BAC · mer. 9 déc. 2026 · E3 · TEL-01",
      ])
    desk.press(.save)
    #expect(
      desk.form?.generalProblem.map { desk.model.context.phrases($0).spaced }
        == "Rien ne s’appelle @PERSONNE : corrigez, ou enregistrez de nouveau pour le laisser dans l’intitulé.")
    desk.press(.save)
    #expect(desk.message == "Action A-4 ouverte : Rappeler les appels @PERSONNE · u pour annuler")
  }

  @Test(
    "an owner is a bureau, an agent, or words of one’s own",
    arguments: [
      ("BAC", .bureau("BAC"), "Bureau de l’accueil"), ("bti", .bureau("BTI"), "Bureau des titres"),
      ("Alix Brun", .agent(code: "AG-02", name: "Alix Brun"), "BTI"),
      ("dominique", .agent(code: "AG-01", name: "Dominique Noël"), "Dominique Noël · BAC"),
      ("le prestataire", .other("le prestataire"), "en toutes lettres : ni bureau, ni agent"),
      ("", .nobody, ""),
    ] as [(String, Owner, String)])
  func owners(text: String, owner: Owner, reading: String) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .journal)
    desk.perform(.addAction)
    desk.type("Titre")
    desk.fill("owner", text)
    #expect(desk.reading("owner") == reading)
    desk.press(.save)
    #expect(try desk.store.read { try $0.action("A-4").owner } == owner)
  }

  @Test("words that are near to somebody's name are told, and kept only when they are saved a second time")
  func mistyped() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .journal)
    desk.perform(.addAction)
    desk.type("Titre")
    desk.fill("owner", "Alix Brin")
    #expect(desk.reading("owner") == "inconnu ; proches : Alix Brun")
    desk.fill("contributors", "BAG, le prestataire")
    desk.press(.save)
    let problem = desk.form?.generalProblem.map { desk.model.context.phrases($0).spaced }
    #expect(
      problem
        == "Alix Brin, BAG : ni bureau, ni agent de ce nom. Corrigez, ou enregistrez de nouveau pour le garder.")
    desk.press(.save)
    #expect(try desk.store.read { try $0.action("A-4").owner } == .other("Alix Brin"))
  }

  @Test("a proposal is taken only once it is pointed at, the first one too")
  func proposals() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .journal)
    desk.perform(.addAction)
    desk.fill("owner", "accueil")
    #expect(desk.form?.suggestions.map(\.value) == ["BAC"])
    #expect(desk.form?.suggestion == nil)
    var words = desk
    words.press(.next)
    #expect(words.text("owner") == "accueil")
    desk.press(.down, .next)
    #expect(desk.text("owner") == "BAC")
  }

  @Test("two agents of one name are told apart")
  func homonyms() throws {
    let store = try SampleLabel.filledStore()
    try store.perform(
      AddAgent(Agent(code: "AG-03", name: "Alix Brun", bureau: "BAC"), assignments: []), by: SampleLabel.signature())
    var desk = try Desk(store, at: .journal)
    desk.perform(.addAction)
    desk.type("Titre")
    desk.fill("owner", "alix")
    #expect(desk.form?.suggestions.map(\.text) == ["Alix Brun (AG-02)", "Alix Brun (AG-03)"])
    desk.press(.down, .down, .save)
    #expect(try store.read { try $0.action("A-4").owner } == .agent(code: "AG-03", name: "Alix Brun"))
  }

  @Test("an agent who left is not proposed, yet stays the owner of what is edited")
  func left() throws {
    let store = try SampleLabel.filledStore()
    let agent = Agent(code: "AG-07", name: "Claude Martin", leftOn: SampleLabel.day("2026-06-30"))
    try store.perform(AddAgent(agent, assignments: []), by: SampleLabel.signature())
    let owner = Owner.agent(code: "AG-07", name: "Claude Martin")
    try store.perform(
      AddAction(
        CorrectiveAction(title: "Ancienne", owner: owner, contributors: [owner], createdOn: SampleLabel.today)),
      by: SampleLabel.signature())
    var desk = try Desk(store, at: .action("A-4"))
    desk.perform(.edit)
    #expect(desk.field("owner")?.options.contains { $0.value == "AG-07" } == false)
    desk.fill("notes", "à reprendre")
    desk.fill("contributors", "AG-07, BTI")
    #expect(desk.reading("contributors") == "Claude Martin, BTI")
    desk.press(.save)
    #expect(desk.message == "Action A-4 modifiée : Ancienne · u pour annuler")
    let action = try store.read { try $0.action("A-4") }
    #expect(action.owner == owner && action.contributors == [owner, .bureau("BTI")])
  }

  @Test(
    "a due date is understood as people type it",
    arguments: [
      ("+15j", "mer. 9 déc. 2026 · dans 15 j"), ("ven", "ven. 27 nov. 2026 · dans 3 j"),
      ("12/12", "sam. 12 déc. 2026 · dans 18 j"), ("31/12/2026", "jeu. 31 déc. 2026 · dans 37 j"),
      ("auj", "mar. 24 nov. 2026 · aujourd’hui"), ("hier", "lun. 23 nov. 2026 · retard 1 j"),
      ("30/2", "✗ « 30/2 » n’est pas une date : essayez 12/3, +15j ou ven."),
    ])
  func due(text: String, reading: String) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.fill("due", text)
    #expect(desk.reading("due") == reading)
  }

  @Test(
    "what cannot be is said under its field",
    arguments: [
      ("due", "hier", "L’échéance ne peut pas précéder l’ouverture du 24 nov. 2026."),
      ("engagements", "E1 E99", "« E99 » n’est pas un engagement : E1, E2…"),
      ("engagements", "tous", "« tous » n’est pas un engagement : E1, E2…"),
      ("indicator", "ZZZ", "« ZZZ » est inconnu : tapez les premières lettres d’un code ou d’un mot."),
    ])
  func refusals(field: String, text: String, sentence: String) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.type("Titre")
    desk.fill(field, text)
    desk.press(.save)
    #expect(desk.form?.focused.id == field)
    #expect(desk.reading(field) == "✗ " + sentence)
  }

  @Test("engagements are given by number or code, parted by blanks, commas or semicolons")
  func engagements() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .journal)
    desk.perform(.addAction)
    desk.type("Titre")
    desk.fill("engagements", "e3, 1;E4")
    desk.press(.save)
    #expect(try desk.store.read { try $0.action("A-4").engagements } == [1, 3, 4])
  }

  @Test("editing shows everything as it is, and changes only what is changed")
  func edit() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.edit)
    #expect(
      desk.form?.fields.map(\.text) == [
        "Rappeler les appels perdus", "BAC", "12/11/2026", "", "E1 E2", "TEL-01", "RIV", "indicateur dégradé",
        "corrective", "haute", "deux postes vacants", "", "", "", "", "BAC", "", "",
      ])
    let before = try desk.store.read { try $0.action("A-1") }
    desk.press(.save)
    #expect(desk.message == "Rien n’a changé.")
    desk.perform(.edit)
    #expect(desk.field("reason")?.isHidden == true)
    desk.fill("due", "15/1/2027")
    #expect(desk.field("reason")?.isHidden == false)
    desk.press(.save)
    #expect(desk.reading("reason") == "✗ Il manque la raison : elle reste avec l’action.")
    desk.fill("reason", "grève")
    desk.press(.save)
    let after = try before.postponed(to: SampleLabel.day("2027-01-15"), because: "grève", on: SampleLabel.today)
    #expect(try desk.store.read { try $0.action("A-1") } == after)
  }
}
