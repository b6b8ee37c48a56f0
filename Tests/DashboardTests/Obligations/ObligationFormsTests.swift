import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Keeping obligations")
struct ObligationFormsTests {
  private func desk(_ code: String = "COPIL", isReadOnly: Bool = false) throws -> Desk {
    try Desk(SampleLabel.store(), at: .obligation(code), isReadOnly: isReadOnly)
  }

  @Test("one is noted as met, with a note, and says by when it is due again")
  func hold() throws {
    var desk = try desk()
    desk.perform(.holdObligation)
    #expect(desk.shown == ["day", "note"])
    #expect(desk.text("day") == "24/11/2026")
    #expect(desk.remarks == ["Comité de pilotage", "Prochaine échéance : le 31 déc. 2027 au plus tard."])
    desk.fill("day", "12/3/2026")
    desk.fill("note", "salle Verlaine")
    desk.press(.save)
    #expect(desk.message == "Obligation remplie : Comité de pilotage, le 12 mars 2026 · u pour annuler")
    #expect(desk.lines == ["12 mars 2026 | — | salle Verlaine"])
    desk.perform(.undo)
    #expect(desk.lines == [])
  }

  @Test("an audit has the day of the decision, from which the next one is counted")
  func decision() throws {
    var desk = try desk("AUDIT")
    desk.perform(.holdObligation)
    #expect(desk.shown == ["day", "decided", "note"])
    desk.fill("day", "12/3/2026")
    #expect(desk.remarks.last == "Prochaine échéance : le 12 sept. 2027 au plus tard.")
    desk.fill("decided", "4/5/2026")
    #expect(desk.remarks.last == "Prochaine échéance : le 4 nov. 2027 au plus tard.")
    desk.fill("decided", "1/3/2026")
    desk.press(.save)
    #expect(desk.reading("decided") == "✗ La décision ne peut pas précéder l’audit du 12 mars 2026.")
    desk.fill("decided", "4/5/2026")
    desk.press(.save)
    #expect(desk.lines == ["12 mars 2026 | 4 mai 2026 | —"])
    #expect(desk.header.contains("Dernière fois : jeu. 12 mars 2026 · décision du 4 mai 2026"))
    desk.perform(.holdObligation)
    desk.fill("day", "12/3/2026")
    #expect(desk.remarks.contains("Déjà notée ce jour-là : ce qui est saisi ici remplace ce qui l’était."))
    desk.fill("note", "trois réserves")
    desk.press(.save)
    #expect(desk.lines == ["12 mars 2026 | 4 mai 2026 | trois réserves"])
  }

  @Test("a day to come is refused in its field, and so is one that is noted already")
  func wrongDay() throws {
    var desk = try desk()
    desk.perform(.holdObligation)
    desk.fill("day", "25/11/2026")
    desk.press(.save)
    #expect(
      desk.reading("day") == "✗ Le 25 nov. 2026 n’est pas encore venu : une obligation se note une fois remplie.")
    desk.fill("day", "24/11/2026")
    desk.press(.save)
    desk.perform(.holdObligation)
    desk.press(.save)
    #expect(desk.form != nil)
    #expect(try desk.store.read { try $0.obligationEvents(on: SampleLabel.today) }.count == 1)
  }

  @Test("it is planned with the limit in sight, proposed as held once the day has come, and planned no longer")
  func plan() throws {
    var desk = try desk()
    desk.perform(.planObligation)
    #expect(desk.remarks == ["Comité de pilotage", "Limite : le 31 déc. 2026."])
    desk.fill("day", "23/11/2026")
    #expect(desk.reading("day") == "✗ Le 23 nov. 2026 est passé : une date prévue est à venir.")
    desk.fill("day", "12/12/2026")
    desk.press(.save)
    #expect(desk.message == "Obligation prévue : Comité de pilotage, le 12 déc. 2026 · u pour annuler")
    var later = try Desk(desk.store, at: .obligation("COPIL"), today: SampleLabel.day("2026-12-14"))
    later.perform(.holdObligation)
    #expect(later.text("day") == "12/12/2026")
    desk.perform(.planObligation)
    #expect(desk.text("day") == "12/12/2026")
    desk.fill("day", "")
    desk.press(.save)
    #expect(desk.message == "Date prévue retirée : Comité de pilotage · u pour annuler")
  }

  @Test("it is planned for an hour, typed as one likes")
  func hour() throws {
    var desk = try desk()
    desk.perform(.planObligation)
    desk.fill("day", "12/12/2026")
    desk.fill("time", "14h60")
    #expect(desk.reading("time") == "✗ « 14h60 » n’est pas une heure : écrivez 14 h 30, 14h30 ou 14h.")
    desk.fill("time", "14h30")
    #expect(desk.reading("time") == "14 h 30")
    desk.press(.save)
    #expect(desk.message == "Obligation prévue : Comité de pilotage, le 12 déc. 2026 à 14 h 30 · u pour annuler")
    #expect(desk.header.contains("Prévue le : sam. 12 déc. 2026, 14 h 30"))
    desk.perform(.planObligation)
    #expect(desk.text("time").replacing("\u{A0}", with: " ") == "14 h 30")
    let agenda = try Desk(desk.store, at: .agenda)
    #expect(agenda.lines.contains { $0.contains("14 h 30 Comité de pilotage") })
  }

  @Test("its months and its rule are changed, with the first day of a series, and what it follows")
  func edit() throws {
    var desk = try desk()
    desk.perform(.edit)
    #expect(desk.shown == ["months", "rule", "follows"])
    #expect(["months", "rule", "follows"].map { desk.text($0) } == ["12", "par année civile", ""])
    desk.fill("months", "3")
    desk.fill("rule", "à dates")
    #expect(desk.shown == ["months", "rule", "from", "follows"])
    desk.fill("from", "31/1/2026")
    #expect(desk.remarks.last == "Tous les 3 mois, à dates fixes depuis le 31 janv. 2026")
    desk.fill("follows", "AUDIT")
    desk.fill("after", "6")
    desk.press(.save)
    #expect(desk.message == "Obligation modifiée : Comité de pilotage · u pour annuler")
    let edited = try desk.store.read { try $0.obligation("COPIL") }
    #expect(edited.everyMonths == 3)
    #expect(edited.rule == .series(from: SampleLabel.day("2026-01-31")))
    #expect(edited.follows == .init("AUDIT", afterMonths: 6))
  }

  @Test("months that no obligation has are refused in their field", arguments: ["0", "241", "douze", "1,5"])
  func wrongMonths(text: String) throws {
    var desk = try desk()
    desk.perform(.edit)
    desk.fill("months", text)
    desk.press(.save)
    #expect(desk.reading("months") == "✗ Le nombre de mois va de 1 à 240.")
    #expect(desk.form != nil)
  }

  @Test(
    "nothing of it is offered where nothing may be written",
    arguments: [
      Command.Name.holdObligation, .planObligation, .edit,
    ])
  func readOnly(name: Command.Name) throws {
    var desk = try desk(isReadOnly: true)
    desk.perform(name)
    #expect(desk.form == nil)
    #expect(!desk.message.isEmpty)
  }
}
