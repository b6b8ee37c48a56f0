import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The reminders, person by person")
struct RemindersListTests {
  private func desk(masksNames: Bool = false) throws -> Desk {
    let store = try SampleLabel.heldStore()
    return try Desk(store, at: .reminders, masksNames: masksNames)
  }

  @Test("each has its person, how near it is, and what it is")
  func lines() throws {
    let desk = try desk()
    #expect(
      desk.lines.contains(
        "en retard | BAC | en retard | action | A-1 | Rappeler les appels perdus | 12 nov. 2026 | retard 12 j"))
    #expect(
      desk.lines.contains(
        "J-30 | Dominique Noël | J-30 | action | A-2 | Réécrire les modèles de courriel | 20 déc. 2026 | dans 26 j"))
    #expect(desk.lines.contains { $0.hasPrefix("en retard | référent qualité | en retard | réponse | R-2") })
    let people = desk.lines.map { $0.split(separator: "|")[1] }
    #expect(people == people.sorted { Folding.comesBefore(String($0), String($1)) })
  }

  @Test("an owner in words who is an agent is one person, and masked as one")
  func masked() throws {
    let desk = try desk(masksNames: true)
    #expect(desk.lines.contains { $0.hasPrefix("J-30 | AG-01 | J-30 | action | A-2") })
    #expect(!desk.lines.joined().contains("Noël"))
  }

  @Test("it is opened from anywhere, and each line leads to what it is about")
  func open() throws {
    var desk = try desk()
    desk.perform(.panel(4), .reminders)
    #expect(desk.place == .reminders)
    desk.perform(.filter)
    desk.type("a-2")
    desk.press(.accept)
    desk.perform(.open)
    #expect(desk.place == .action("A-2"))
    desk.perform(.back)
    #expect(desk.place == .reminders)
  }

  @Test("where nothing is late and nothing due, it says so")
  func none() throws {
    let store = try SampleLabel.store()
    let desk = try Desk(store, at: .reminders, today: SampleLabel.day("2026-01-02"))
    #expect(desk.lines.isEmpty)
    #expect(desk.emptiness == "Rien n’est en retard, rien n’est à faire sous 30 jours.")
  }

  private func letters(masksNames: Bool = false) throws -> [ReminderLetter] {
    let desk = try desk(masksNames: masksNames)
    let reminders = try desk.store.read { try $0.reminders(on: SampleLabel.today, within: 30) }
    return ReminderLetter.all(reminders, within: 30, desk.model.context)
  }

  @Test("a letter tells one person what is theirs, the most urgent first")
  func letter() throws {
    let all = try letters()
    let letter = try #require(all.first { $0.fileName == "2026-11-24-ag-01" })
    #expect(letter.subject.spaced == "Label qualité : 1 en retard, 1 à venir")
    #expect(
      letter.text.spaced == """
        Bonjour Dominique Noël,
        Voici, au 24 nov. 2026, ce qui vous attend pour le label qualité : ce qui est en retard, puis ce qui arrive à \
        échéance sous 30 jours.
        En retard
        - AG-01 Fraude documentaire (formation à suivre) : 10 mars 2026, retard 259 j
        Sous 30 jours (J-30)
        - A-2 Réécrire les modèles de courriel (action à mener) : 20 déc. 2026, dans 26 j
        Si quelque chose est déjà fait, dites-le-moi : je le noterai avec sa preuve. Merci.
        Camille Roux
        """)
    #expect(all.map(\.fileName).count == Set(all.map(\.fileName)).count)
    #expect(all.filter { $0.text.contains("A-2") }.count == 1)
  }

  private func reminder(
    _ kind: Deadline.Kind, _ code: String, _ title: String, to person: Owner, _ day: Day
  ) -> Reminder {
    Reminder(of: Deadline(kind, code, .titled(Wording(title)), to: person, day: day), to: person)
  }

  private func letter(_ reminder: Reminder, within days: Int = 30) throws -> ReminderLetter {
    try #require(ReminderLetter.all([reminder], within: days, Desk.context()).first)
  }

  @Test("only somebody is greeted by name, and nothing is said of what there is none of")
  func greeting() throws {
    let (past, soon) = (SampleLabel.today.adding(days: -1), SampleLabel.today.adding(days: 5))
    let late = try letter(reminder(.action, "A-1", "X", to: .bureau("BAC"), past))
    #expect(late.subject.spaced == "Label qualité : 1 en retard")
    #expect(late.text.hasPrefix("Bonjour,\n"))
    let coming = try letter(reminder(.obligation, "renewal-audit", "Audit", to: "le prestataire", soon), within: 5)
    #expect(coming.subject.spaced == "Label qualité : 1 à venir")
    #expect(coming.text.hasPrefix("Bonjour,\n"))
    #expect(coming.text.spaced.contains("Sous 5 jours (J-5)\n- Audit (obligation à tenir) : 29 nov. 2026, dans 5 j"))
  }

  @Test("a training is told as in its own list: covered by a tutor until a day, or never followed")
  func trainings() throws {
    let (past, soon) = (SampleLabel.today.adding(days: -9), SampleLabel.today.adding(days: 5))
    func line(_ kind: Deadline.Kind, _ due: Day) -> Reminder {
      reminder(kind, "AG-01", "Fraude", to: .agent(code: "AG-01", name: "Dominique Noël"), due)
    }
    #expect(
      try letter(line(.tutoring, soon)).text.spaced.contains(
        "- AG-01 Fraude (formation à suivre) : en tutorat jusqu’au 29 nov. 2026, dans 5 j"))
    #expect(
      try letter(line(.firstTraining, past)).text.spaced.contains(
        "- AG-01 Fraude (formation jamais suivie) : 15 nov. 2026, retard 9 j"))
    let context = Desk.context()
    #expect(line(.tutoring, soon).stateText(context) == "en tutorat")
    #expect(line(.firstTraining, past).stateText(context) == "jamais suivie")
    #expect(line(.firstTraining, soon).stateText(context) == "dans 5 j")
  }

  @Test("an answer is late by as many days as where it is listed")
  func answer() throws {
    let desk = try desk()
    let feedback = try desk.store.read { try $0.feedback("R-2") }
    let told = feedback.replyText(desk.model.context)
    #expect(told.hasSuffix("j.o."))
    #expect(desk.lines.contains { $0.contains("| réponse | R-2") && $0.hasSuffix(told.spaced) })
  }

  @Test("a masked letter has the code for the name, and no file name has a name")
  func maskedLetter() throws {
    let masked = try letters(masksNames: true)
    #expect(!masked.map(\.text).joined().contains("Noël"))
    for letter in try letters() { #expect(!letter.fileName.contains("dominique")) }
  }

  @Test(
    "an address is known only where the words hold one",
    arguments: [
      ("Léa <lea@orne.gouv.fr>", ["lea@orne.gouv.fr"]), ("SIDSIC", []), ("moi@ici", []), ("a@b.fr\n", ["a@b.fr"]),
      ("@SIDSIC", []), ("x@.fr", []),
    ] as [(String, [String])])
  func addresses(words: String, addresses: [String]) {
    let reminder = reminder(.action, "A-1", "X", to: Owner(words: CleanText.line(words)), SampleLabel.today)
    #expect(ReminderLetter.all([reminder], within: 30, Desk.context()).map(\.addresses) == [addresses])
  }
}
