import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("What others write is shown")
struct FreshnessTests {
  private let added = AddAction(
    CorrectiveAction(title: "Vérifier l’accueil", createdOn: SampleLabel.today, dueOn: SampleLabel.day("2026-11-26")))

  @Test("the selection stays on its line when another comes before it")
  func lineBefore() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.down)
    try desk.store.perform(added, by: SampleLabel.signature("Sacha Petit"))
    desk.expectNews()
    #expect(desk.ids == ["A-1", "A-4", "A-2", "A-3"])
    #expect(desk.selected == "A-2")
    #expect(desk.message == "Le fichier a changé ailleurs : l’écran est à jour.")
  }

  @Test("the selection goes to the neighbour when its line is gone")
  func removed() throws {
    let store = try SampleLabel.filledStore()
    try store.perform(added, by: SampleLabel.signature("Sacha Petit"))
    var desk = try Desk(store, at: .actions)
    desk.perform(.down)
    #expect(desk.selected == "A-4")
    try store.undo(by: SampleLabel.signature("Sacha Petit"))
    desk.expectNews()
    #expect(desk.ids == ["A-1", "A-2", "A-3"])
    #expect(desk.selected == "A-2")
  }

  @Test("the selection follows its line to another place")
  func moved() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    #expect(desk.selected == "A-1")
    try desk.store.perform(
      FinishAction(code: "A-1", evidence: ["courriel du 20"]), by: SampleLabel.signature("Sacha Petit"))
    desk.expectNews()
    #expect(desk.ids == ["A-2", "A-1", "A-3"])
    #expect(desk.selected == "A-1")
  }

  @Test("a write is noticed even before the first look")
  func first() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    try desk.store.perform(added, by: SampleLabel.signature("Sacha Petit"))
    desk.expectNews()
    desk.expectNews(false)
  }

  @Test("one’s own decision is not somebody else’s")
  func own() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.type("La mienne")
    desk.press(.save)
    desk.expectNews(false)
  }

  @Test("another process’s decision in the same file is seen")
  func otherProcess() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      let mine = try QualityStore.create(at: path, SampleLabel.start, by: SampleLabel.signature())
      var desk = try Desk(mine, at: .actions)
      let theirs = try QualityStore.open(at: path)
      try theirs.perform(added, by: SampleLabel.signature("Sacha Petit"))
      desk.expectNews()
      #expect(desk.ids == ["A-1"])
    }
  }

  @Test("a form being filled in is not disturbed")
  func form() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.type("En cours de frappe")
    try desk.store.perform(added, by: SampleLabel.signature("Sacha Petit"))
    desk.expectNews()
    #expect(desk.text("title") == "En cours de frappe")
  }

  @Test("a new day changes what is late")
  func newDay() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    #expect(desk.summary == "1 en retard · 1 sous 30 jours · 2 ouvertes")
    let isNewMinute = desk.model.set(Moment(today: SampleLabel.today, seconds: 1_795_514_460), from: desk.store)
    #expect(!isNewMinute)
    let isNewDay = desk.model.set(
      Moment(today: SampleLabel.day("2026-12-21"), seconds: 1_797_847_200), from: desk.store)
    #expect(isNewDay)
    #expect(desk.summary == "2 en retard · 0 sous 30 jours · 2 ouvertes")
  }
}
