import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Counting a frozen figure again, on the screen")
struct RecountFormTests {
  let store: QualityStore

  init() throws {
    store = try SampleLabel.heldStore()
    try store.perform(
      RecordTraining(Training(agent: "AG-02", course: "ACCUEIL", day: SampleLabel.day("2026-08-20"))),
      by: SampleLabel.signature())
  }

  @Test("shows what was and what would be, asks why, and writes it")
  func recount() throws {
    var desk = try Desk(store, at: .counted("FOR-01", SampleLabel.period("2026-Q3")))
    desk.perform(.recount)
    #expect(
      desk.remarks == [
        "Part calculée FOR-01", "Arrêté le : 24 nov. 2026", "Arrêté à : 1 ÷ 2", "Aujourd’hui : 2 ÷ 2",
        "Le relevé arrêté est remplacé ; l’ancien reste au journal, avec la raison.",
      ])
    desk.fill("reason", "enregistrée après coup")
    desk.press(.save)
    #expect(
      desk.message
        == "Relevé FOR-01, T3 2026, recompté : 2 ÷ 2 au lieu de 1 ÷ 2 (enregistrée après coup) · u pour annuler")
    #expect(desk.summary == "FOR-01 · 2 ÷ 2 = 100,0 %")
  }

  @Test("without a reason nothing is written; a period that is not frozen has nothing to count again")
  func refused() throws {
    var desk = try Desk(store, at: .counted("FOR-01", SampleLabel.period("2026-Q3")))
    desk.perform(.recount)
    desk.press(.save)
    #expect(desk.form?.focused.id == "reason")
    var running = try Desk(store, at: .counted("FOR-01", SampleLabel.period("2026-Q4")))
    running.perform(.recount)
    #expect(running.message == "Aucun relevé calculé n’est arrêté pour T4 2026.")
  }

  @Test("until then, the figure says that it differs from what would be counted now")
  func differs() throws {
    var desk = try Desk(store, at: .counted("FOR-01", SampleLabel.period("2026-Q3")))
    let told = "Ce qui a été enregistré depuis donnerait 2 ÷ 2 : z pour recompter, avec la raison."
    #expect(desk.header.contains(told))
    var indicators = try Desk(store, at: .indicators)
    indicators.perform(.filter)
    indicators.type("for-01")
    indicators.press(.accept)
    indicators.rest()
    // On paper no key is named.
    #expect(indicators.side.contains("Ce qui a été enregistré depuis donnerait 2 ÷ 2"))
    desk.perform(.recount)
    desk.fill("reason", "enregistrée après coup")
    desk.press(.save)
    #expect(!desk.header.contains("donnerait"))
  }
}
