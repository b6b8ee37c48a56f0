import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The yearly needs on the screen")
struct NeedsListTests {
  private func desk(_ year: Int = 2027, today: Day = SampleLabel.today) throws -> Desk {
    try Desk(SampleLabel.filledStore(), at: .needs(year), today: today)
  }

  @Test("are reached from the trainings, for the year that is prepared, and told by quarter with their seats")
  func lines() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .trainings)
    desk.perform(.needs)
    #expect(desk.place == .needs(2027))
    #expect(
      desk.lines == [
        "à demander | Alix Brun | Accueil des usagers | T1 | 15 juil. 2026 | RIV | BTI | à demander | ",
        "à demander | Dominique Noël | Fraude documentaire | T1 | 10 mars 2026 | VAL | BAC | à demander | ",
      ])
    #expect(desk.header == "Accueil des usagers : 1 place · RIV 1\nFraude documentaire : 1 place · VAL 1")
    #expect(desk.summary == "2 places · 2 à demander · 0 refusée sans tutorat")
  }

  @Test("go from year to year, and say where there is none")
  func years() throws {
    var desk = try desk()
    desk.perform(.nextYear)
    #expect(desk.place == .needs(2028))
    #expect(desk.lines.map { $0.hasPrefix("à demander | Dominique Noël | Accueil des usagers | T1") } == [true])
    desk.perform(.nextYear)
    #expect(
      desk.emptiness == "Aucun besoin de formation pour 2029 : aucune échéance n’y tombe et rien n’a été demandé.")
    desk.perform(.previousYear, .previousYear, .previousYear)
    #expect(desk.place == .needs(2026))
    #expect(desk.lines.map { $0.contains("| T4 |") } == [true, true])
  }

  @Test("marked ones are asked for in one decision, then answered, and are no longer marked")
  func together() throws {
    var desk = try desk()
    desk.perform(.markAll, .requestTraining)
    #expect(desk.text("quarter") == "T1")
    #expect(
      desk.remarks == ["Accueil des usagers : Alix Brun", "Fraude documentaire : Dominique Noël"])
    desk.fill("quarter", "T2")
    desk.press(.save)
    #expect(
      desk.message
        == "2 formations demandées pour 2027 : AG-02 ACCUEIL, AG-01 FRAUDE · u pour annuler")
    #expect(desk.list.list?.marked.isEmpty == true)
    #expect(desk.lines.allSatisfy { $0.contains("| T2 |") && $0.hasSuffix("demandée | le 24 nov. 2026") })
    desk.perform(.requestTraining)
    #expect(desk.message == "Déjà demandée, ou suivie.")
    desk.model.perform(.first, in: desk.store)
    desk.perform(.refuseTraining)
    desk.press(.save)
    #expect(desk.form != nil)
    desk.type("session complète")
    desk.press(.save)
    // Alix Brun is tutored until the end of the year.
    #expect(desk.lines[0].hasSuffix("tutorat en place | tutorat jusqu’au 31 déc. 2026 · session complète"))
    desk.perform(.down, .scheduleTraining)
    desk.fill("day", "1/1/2026")
    desk.press(.save)
    #expect(desk.form?.focused.id == "day")
    desk.fill("day", "14/6/2027")
    desk.fill("place", "Rouen")
    desk.press(.save)
    #expect(desk.lines[1].hasSuffix("programmée | le 14 juin 2027, Rouen"))
  }

  @Test("only those that fit a command are taken by it")
  func fitting() throws {
    var desk = try desk()
    desk.perform(.requestTraining)
    desk.press(.save)
    desk.perform(.markAll, .scheduleTraining)
    #expect(desk.form?.title == Phrase("form.scheduleTraining", ["count": .count(1), "year": "2027"]))
    desk.press(.cancel)
    desk.perform(.requestTraining)
    #expect(desk.remarks == ["Fraude documentaire : Dominique Noël"])
  }

  @Test("who was refused a seat is given a tutor, for the course and its subject, from today on")
  func tutoring() throws {
    var desk = try desk()
    desk.perform(.arrangeTutoring)
    #expect(desk.message == "Un tutorat est déjà en place.")
    desk.perform(.down, .arrangeTutoring)
    #expect(desk.text("course") == "FRAUDE")
    #expect(desk.text("subject") == "Fraude documentaire")
    #expect([desk.text("since"), desk.text("until")] == ["24/11/2026", "24/02/2027"])
    desk.press(.save)
    #expect(desk.form?.focused.id == "tutor")
    desk.fill("tutor", "AG-02")
    desk.fill("until", "23/11/2026")
    desk.press(.save)
    #expect(desk.form?.focused.id == "until")
    desk.fill("until", "24/2/2027")
    desk.press(.save)
    #expect(desk.message == "AG-01 en tutorat avec AG-02 pour FRAUDE · u pour annuler")
    let tutoring = try desk.store.read { try $0.tutorings() }.last
    #expect(tutoring?.subject == "Fraude documentaire")
  }

  @Test("once they are sent, the yearly obligation is met; without one nothing is offered")
  func sending() throws {
    var desk = try desk()
    desk.perform(.sendNeeds)
    #expect(desk.message == "Cette touche ne fait rien ici : ? pour l’aide.")
    var framework = SampleLabel.framework
    framework.obligations.append(
      Obligation(
        code: "training-needs", title: Wording("Besoins de formation"), short: Wording("Besoins"), everyMonths: 12,
        rule: .calendarYear))
    let start = StartLabel(
      prefecture: "P", framework: framework, establishment: SampleLabel.establishment)
    let store = try QualityStore.inMemory(start, by: SampleLabel.signature())
    try SampleLabel.fill(store)
    desk = try Desk(store, at: .needs(2027))
    #expect(desk.header.hasSuffix("Besoins : à transmettre avant le 31 déc. 2026, puis à noter (F)"))
    desk.perform(.sendNeeds)
    #expect(desk.header.hasSuffix("Besoins : transmis le 24 nov. 2026"))
    desk.perform(.sendNeeds)
    #expect(desk.message == "Déjà notés comme transmis, le 24 nov. 2026.")
    // What was sent in November are the needs of the year to come.
    for command in [Command.Name.previousYear, .nextYear] {
      desk.perform(command)
      if command == .nextYear { desk.perform(command) }
      #expect(!desk.header.contains("Besoins :"))
      desk.perform(.sendNeeds)
      #expect(desk.message == "Ce sont les besoins de 2027 qui se transmettent en ce moment.")
    }
    desk = try Desk(store, at: .needs(2027), today: SampleLabel.day("2027-02-01"))
    #expect(desk.header.hasSuffix("Besoins : transmis le 24 nov. 2026"))
  }

  @Test("beside one stands what comes next")
  func side() throws {
    var desk = try desk()
    desk.rest()
    #expect(desk.side.hasPrefix("Alix Brun\nAccueil des usagers\nÉtat : à demander\n"))
    #expect(desk.side.hasSuffix("À demander au pôle formation."))
  }

  @Test("are grouped by course, by site, by quarter and by state")
  func groups() throws {
    var desk = try desk()
    var seen: [String] = []
    for _ in 1...4 {
      desk.perform(.group)
      seen.append(desk.message)
    }
    #expect(
      seen == ["par formation", "par site", "par trimestre", "par état"].map { "Groupes \($0)." })
  }

  @Test("with masked names tell codes only")
  func masked() throws {
    let desk = try Desk(SampleLabel.filledStore(), at: .needs(2027), masksNames: true)
    #expect(desk.lines.map { $0.contains("AG-0") } == [true, true])
    #expect(!desk.lines.joined().contains("Brun"))
  }
}
