import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Courses and posts")
struct CoursesListTests {
  @Test("courses are listed with their delays and the posts that ask for them")
  func courses() throws {
    let desk = try Desk(SampleLabel.store(), at: .courses)
    #expect(
      desk.lines == [
        "ACCUEIL | Accueil des usagers | 4 ans | 6 mois | GUICHET TITRES | ",
        "FRAUDE | Fraude documentaire | 4 ans | 12 mois | TITRES | ",
      ])
    #expect(desk.summary == "2 formations")
  }

  @Test("a course is added, then takes the place of another, never in a circle")
  func courseForms() throws {
    let store = try SampleLabel.store()
    var desk = try Desk(store, at: .courses)
    desk.perform(.new)
    desk.fill("code", "conflits")
    desk.fill("title", "Gestion des conflits")
    desk.fill("years", "3")
    desk.press(.save)
    #expect(desk.selected == "CONFLITS")
    for (code, next) in [("ACCUEIL", "CONFLITS"), ("CONFLITS", "ACCUEIL")] {
      desk.perform(.first)
      while desk.selected != code { desk.perform(.down) }
      desk.perform(.edit)
      desk.fill("next", next)
      desk.fill("on", "1/1/2027")
      desk.press(.save)
    }
    #expect(desk.form?.focused.id == "next")
    #expect(desk.reading("next") == "✗ Ces formations se remplaceraient en boucle : ACCUEIL → CONFLITS → ACCUEIL.")
    #expect(
      try store.read { try $0.course("ACCUEIL") }.replacement
        == Course.Replacement(course: "CONFLITS", since: SampleLabel.day("2027-01-01")))
  }

  @Test("posts are listed with who holds them, added, and made to ask for a course")
  func posts() throws {
    let store = try SampleLabel.filledStore()
    var desk = try Desk(store, at: .posts)
    #expect(
      desk.lines == ["GUICHET | Guichet | 1 | ACCUEIL", "TITRES | Instruction des titres | 1 | FRAUDE ACCUEIL"])
    desk.perform(.requireCourse)
    desk.fill("course", "FRAUDE")
    desk.fill("since", "1/9/2026")
    desk.fill("months", "3")
    desk.press(.save)
    #expect(desk.message == "Formation FRAUDE demandée par le poste GUICHET · u pour annuler")
    desk.rest()
    #expect(desk.side.contains("FRAUDE : depuis le 1er sept. 2026 · première sous 3 mois"))
    desk.perform(.new)
    desk.fill("code", "volant")
    desk.fill("title", "Volant")
    desk.fill("courses", "accueil fraud")
    #expect(desk.reading("courses").hasPrefix("✗ « FRAUD » est inconnu"))
    desk.fill("courses", "accueil fraude")
    desk.press(.save)
    #expect(try store.read { try $0.post("VOLANT") }.courses == ["FRAUDE", "ACCUEIL"])
  }

  @Test("a course and a post lead to those whom they concern")
  func whom() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .courses)
    desk.perform(.open)
    #expect(desk.place == .trainingMatrix(filter: "cours:ACCUEIL"))
    desk = try Desk(SampleLabel.filledStore(), at: .posts)
    desk.perform(.open)
    #expect(desk.place == .trainingMatrix(filter: "poste:GUICHET"))
    desk.perform(.trainingList)
    #expect(desk.place == .trainings)
  }
}
