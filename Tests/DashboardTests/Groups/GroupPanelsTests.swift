import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The panel of working groups")
struct GroupPanelsTests {
  private func desk(at place: Place = .groups, isReadOnly: Bool = false, masksNames: Bool = false) throws -> Desk {
    var desk = try Desk(SampleLabel.groupStore(), at: place, isReadOnly: isReadOnly, masksNames: masksNames)
    desk.rest()
    return desk
  }

  private func refusal(of name: Command.Name, on desk: Desk) -> String? {
    desk.model.commands.first { $0.name == name }?.refusal?.key
  }

  @Test("shows all of them, what has not met for long first, what is closed last")
  func list() throws {
    let desk = try desk()
    #expect(
      desk.lines == [
        "sans réunion, 84 j | G-2 | Accessibilité du site | constat : images sans texte | sans réunion, 84 j | 96 j"
          + " | il y a 84 jours | 1 | 0 | —",
        "actions en cours | G-1 | Attente au guichet | réclamation R-1 | actions en cours | 57 j | il y a 15 jours | 3"
          + " | 2 | 1/2",
        "au travail | D-1 | Taux de décroché | dégradation de TEL-01 | au travail | 0 j | aujourd’hui | 1 | 0 | —",
        "clos | G-3 | Plan d’accès | — | clos | 121 j | aucune | 1 | 0 | —",
      ])
    // Every group is counted once.
    #expect(desk.summary == "1 sans réunion · 2 au travail · 1 clos")
  }

  @Test("tells beside the list who, since when, what was found and decided")
  func side() throws {
    var desk = try desk()
    desk.perform(.down)
    desk.rest()
    for text in [
      "Demandé par : réclamation R-1 · Horaires affichés faux", "Membres : Dominique Noël, BTI, Une représentante",
      "Dernière réunion : 9 nov. 2026 · il y a 15 jours · 2 réunions", "Méthode : Rendez-vous tous donnés à 9 h",
      "A-1 : retard 12 j\nRappeler les appels perdus", "Une action à ouvrir.",
    ] { #expect(desk.side.contains(text), "\(text) in \(desk.side)") }
  }

  @Test("a shared screen has no agent’s name")
  func masked() throws {
    var desk = try desk(masksNames: true)
    desk.perform(.down)
    desk.rest()
    #expect(desk.side.contains("Membres : AG-01, BTI") && !desk.side.contains("Dominique"))
    desk.perform(.filter)
    desk.type("dominique")
    #expect(desk.ids.isEmpty)
    desk.press(.cancel)
    desk.perform(.open)
    #expect(desk.header.contains("AG-01") && !desk.header.contains("Dominique"))
    desk.perform(.edit)
    #expect(desk.reading("members") == "AG-01, BTI, Une représentante des usagers")
    desk.fill("title", "Attente aux guichets")
    desk.press(.save)
    let members = try desk.store.read { try $0.workingGroup("G-1") }.members
    #expect(members.first == .agent(code: "AG-01", name: "Dominique Noël"))
  }

  @Test("is found by its members and its causes")
  func filter() throws {
    var desk = try desk()
    desk.perform(.filter)
    desk.type("noel midi")
    #expect(desk.ids == ["G-1"])
  }

  @Test("opens on meetings, causes by category, actions and history; a case’s group on its case")
  func page() throws {
    var desk = try desk()
    desk.perform(.down, .open)
    desk.rest()
    #expect(desk.place == .group("G-1"))
    #expect(desk.header.contains("Formé le : 28 sept. 2026 · il y a 57 jours"))
    #expect(
      desk.lines.prefix(7).map { $0 } == [
        "répondu | 7 sept. 2026 | réclamation R-1 : Horaires affichés faux | ",
        " | 9 nov. 2026 | réunion : Deux causes. Une action à ouvrir. | ",
        " | 5 oct. 2026 | réunion : Les files durent vingt minutes. | ",
        " | 24 nov. 2026 | cause, méthode : Rendez-vous tous donnés à 9 h | ",
        " | 24 nov. 2026 | cause, personnes : Un seul agent à midi | ",
        "retard 12 j | 1er sept. 2026 | action A-1, retard 12 j : Rappeler les appels perdus | ",
        "réalisée | 1er juin 2026 | action A-3, réalisée : Afficher les horaires d’été | ",
      ])
    #expect(desk.lines.last?.contains("groupe de travail G-1 formé, 3 membres") == true)
    desk.perform(.open)
    #expect(desk.place == .feedback("R-1"))
    desk.perform(.back)
    for _ in 1...5 { desk.perform(.down) }
    desk.perform(.open)
    #expect(desk.place == .action("A-1"))
  }

  @Test("the group of a case opens on the same, behind its case; the case tells what its group said last")
  func casePage() throws {
    var desk = try desk()
    desk.perform(.down, .down, .open)
    desk.rest()
    #expect(desk.place == .group("D-1"))
    #expect(
      desk.lines == [
        "groupe au travail | 24 nov. 2026 | dossier D-1, groupe au travail | ",
        " | 24 nov. 2026 | réunion : Premier tour de table. | ",
        " | 24 nov. 2026 | réunion du groupe D-1 tenue le 24 nov. 2026 | Camille Roux",
        " | 24 nov. 2026 | groupe de travail de D-1, TEL-01 : 1 membre, première réunion le 3 déc. 2026 | Camille Roux",
        " | 24 nov. 2026 | dégradation D-1 confirmée : TEL-01, octobre 2026 | Camille Roux",
      ])
    #expect(desk.side.contains("Compte rendu : Premier tour de table."))
    desk.perform(.addCause)
    desk.fill("text", "pannes")
    desk.fill("category", "mat")
    desk.press(.save)
    #expect(desk.lines.contains { $0.contains("cause de D-1, matériel : pannes") })
    desk.perform(.open)
    #expect(desk.place == .degradation("D-1"))
    #expect(desk.header.contains("Dernière réunion : 24 nov. 2026 · aujourd’hui · 1 réunion"))
    desk.perform(.back)
    for _ in 1...3 { desk.perform(.undo) }
    #expect(desk.place == .groups)
  }

  @Test("a group is formed, meets, finds a cause, decides, is closed and opened again, with keys alone")
  func life() throws {
    var desk = try desk()
    desk.perform(.new)
    desk.fill("title", "Files au standard")
    desk.fill("members", "ag-01, BTI, le prestataire")
    #expect(desk.reading("members") == "Dominique Noël, BTI, le prestataire")
    desk.fill("feedback", "R-1")
    #expect(desk.reading("feedback") == "Horaires affichés faux")
    desk.fill("formed", "2/11")
    desk.press(.save)
    #expect(desk.form == nil && desk.selected == "G-4")
    desk.perform(.meetGroup)
    #expect(desk.form?.focused.id == "notes")
    desk.fill("day", "20/11")
    desk.fill("notes", "On compte.")
    desk.press(.save)
    desk.perform(.addCause)
    desk.fill("text", "Personne à midi")
    desk.fill("category", "pers")
    desk.press(.save)
    desk.perform(.linkAction)
    desk.fill("action", "A-2")
    desk.press(.save)
    let group = try desk.store.read { try $0.workingGroup("G-4") }
    #expect(group.meetings == [GroupMeeting(on: SampleLabel.day("2026-11-20"), notes: "On compte.")])
    #expect(group.causes.map(\.text) == ["Personne à midi"] && group.actions.map(\.code) == ["A-2"])
    #expect(group.formedOn == SampleLabel.day("2026-11-02") && group.feedback == "R-1")
    desk.perform(.closeGroup)
    desk.fill("conclusion", "Un agent de plus à midi")
    desk.press(.save)
    #expect(desk.form?.generalProblem?.key == "form.closeGroup.pending")
    desk.press(.save)
    #expect(
      desk.form == nil && desk.message.contains("groupe de travail G-4 « Files au standard » clos".capitalizedFirst))
    #expect(refusal(of: .meetGroup, on: desk) == "refusal.group.alreadyClosed")
    desk.perform(.reopenGroup)
    #expect(try desk.store.read { try $0.workingGroup("G-4") }.closing == nil)
  }

  @Test("what is wrong is said under its field, and nothing typed is lost")
  func wrong() throws {
    var desk = try desk()
    desk.perform(.new)
    desk.fill("title", "Files")
    desk.fill("members", "BTI")
    desk.fill("feedback", "R-1")
    desk.fill("finding", "affichage")
    desk.press(.save)
    #expect(desk.reading("finding").hasPrefix("✗ Un groupe naît d’un retour ou d’un constat"))
    desk.fill("finding", "")
    desk.fill("formed", "25/11")
    desk.press(.save)
    #expect(desk.reading("formed") == "✗ Le 25 nov. 2026 n’est pas encore venu.")
    #expect(desk.text("title") == "Files")
  }

  @Test("an agent who left stays a member of what is edited, whoever joins or leaves beside")
  func left() throws {
    let store = try SampleLabel.groupStore()
    let agent = Agent(code: "AG-07", name: "Claude Martin", leftOn: SampleLabel.day("2026-06-30"))
    try store.perform(AddAgent(agent, assignments: []), by: SampleLabel.signature())
    let claude = Owner.agent(code: "AG-07", name: "Claude Martin")
    let group = WorkingGroup(title: "Files", formedOn: SampleLabel.today, members: [claude, .bureau("BTI")])
    try store.perform(FormGroup(group), by: SampleLabel.signature())
    var desk = try Desk(store, at: .group("G-4"))
    desk.perform(.edit)
    #expect(desk.text("members") == "AG-07, BTI")
    desk.fill("members", "BAC, ag-07")
    #expect(desk.reading("members") == "BAC, Claude Martin")
    desk.press(.save)
    #expect(try store.read { try $0.workingGroup("G-4") }.members == [claude, .bureau("BAC")])
  }

  @Test("an agent who left stays a member of the group of a case, too")
  func leftCase() throws {
    let store = try SampleLabel.groupStore()
    let agent = Agent(code: "AG-07", name: "Claude Martin", leftOn: SampleLabel.day("2026-06-30"))
    try store.perform(AddAgent(agent, assignments: []), by: SampleLabel.signature())
    let claude = Owner.agent(code: "AG-07", name: "Claude Martin")
    try store.perform(
      FormWorkingGroup(code: "D-1", members: [claude, .bureau("BTI")], firstMeeting: SampleLabel.today),
      by: SampleLabel.signature())
    var desk = try Desk(store, at: .degradation("D-1"))
    desk.perform(.formGroup)
    #expect(desk.text("members") == "BTI, AG-07" && desk.reading("members") == "BTI, Claude Martin")
    desk.fill("members", "AG-07, BAC")
    desk.press(.save)
    #expect(try store.read { try $0.degradation("D-1") }.group?.members == [claude, .bureau("BAC")])
  }

  @Test("an edit keeps what it does not touch, and a meeting noted already asks before its notes go")
  func edits() throws {
    var desk = try desk()
    desk.perform(.down, .edit)
    #expect(desk.text("members") == "AG-01, BTI, Une représentante des usagers")
    desk.fill("title", "Attente aux guichets")
    desk.press(.save)
    let group = try desk.store.read { try $0.workingGroup("G-1") }
    #expect(group.title == "Attente aux guichets" && group.members.count == 3 && group.meetings.count == 2)
    desk.perform(.meetGroup)
    desk.fill("day", "9/11")
    desk.fill("notes", "Trois causes.")
    desk.press(.save)
    #expect(desk.form?.generalProblem?.key == "form.meetGroup.again")
    desk.press(.save)
    #expect(try desk.store.read { try $0.workingGroup("G-1") }.meetings.last?.notes == "Trois causes.")
  }

  @Test("an action opened from a group is linked to it in the same decision, with the causes found")
  func action() throws {
    var desk = try desk()
    desk.perform(.down, .addAction)
    #expect(desk.remarks.first == "L’action sera liée au groupe de travail G-1.")
    #expect(desk.text("cause") == "Un seul agent à midi · Rendez-vous tous donnés à 9 h")
    #expect(desk.text("origin") == "réclamation" && desk.text("notes") == "G-1 · Attente au guichet")
    desk.fill("title", "Doubler le guichet")
    desk.press(.save)
    #expect(try desk.store.read { try $0.workingGroup("G-1") }.actions.map(\.code) == ["A-1", "A-3", "A-4"])
    desk.perform(.undo)
    #expect(try desk.store.read { try $0.workingGroup("G-1") }.actions.map(\.code) == ["A-1", "A-3"])
    #expect(try desk.store.read { try $0.actions() }.count == 3)
  }

  @Test("before a cause was found, an improvement is proposed, and what removes a cause is refused")
  func actionBeforeCause() throws {
    var desk = try desk()
    desk.perform(.addAction)
    #expect(desk.text("kind") == "amélioration")
    desk.fill("title", "Décrire les images")
    desk.fill("kind", "corrective")
    desk.press(.save)
    #expect(desk.reading("kind").hasPrefix("✗ Il manque une cause"))
    #expect(try desk.store.read { try $0.actions() }.count == 3)
  }

  @Test("the group of a case meets and finds causes here, and is closed with its case")
  func caseGroup() throws {
    var desk = try desk()
    desk.perform(.down, .down)
    #expect(refusal(of: .closeGroup, on: desk) == "why.groupOfCase")
    #expect(refusal(of: .reopenGroup, on: desk) == "why.groupOfCase")
    desk.perform(.addCause)
    desk.fill("text", "pannes")
    desk.fill("category", "mat")
    desk.press(.save)
    #expect(try desk.store.read { try $0.degradation("D-1") }.causes.map(\.text) == ["pannes"])
    desk.perform(.edit)
    #expect(desk.text("members") == "BTI" && desk.text("meeting") == "03/12/2026")
  }

  @Test("nothing is offered to write in a file opened for reading, nor on nothing")
  func refusals() throws {
    let readOnly = try desk(isReadOnly: true)
    for name in [Command.Name.new, .meetGroup, .edit, .addCause, .linkAction, .closeGroup, .reopenGroup, .addAction] {
      #expect(refusal(of: name, on: readOnly) == "why.readOnly", "\(name)")
    }
    let empty = try Desk(SampleLabel.filledStore(), at: .groups)
    #expect(empty.emptiness == "Aucun groupe de travail : n pour en former un.")
    #expect(refusal(of: .meetGroup, on: empty) == "why.nothingSelected")
  }

  @Test("a group that was undone is no longer open")
  func undone() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .groups)
    try desk.store.perform(
      FormGroup(WorkingGroup(title: "T", formedOn: SampleLabel.today, members: [.bureau("BAC")])),
      by: SampleLabel.signature())
    desk.model.refresh(from: desk.store)
    desk.perform(.open)
    #expect(desk.place == .group("G-1"))
    desk.perform(.undo)
    #expect(desk.place == .groups && desk.ids.isEmpty)
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
