import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The rows that a decision changed")
struct EntryRowsTests {
  @Test(
    "are told in the words of the screen",
    arguments: [
      (
        "FRAUDE",
        "code FRAUDE · première sous (mois) 12 · renouvellement (ans) 4 · intitulé Fraude documentaire"
          + " · intitulé anglais Document fraud"
      ),
      ("AUDIT", "règle depuis la dernière fois"), ("CC-03", "sens neutre"), ("CC-03", "fréquence mensuel"),
      ("TEL-01", "sens le plus haut est le mieux"), ("TEL-01", "rapport oui"), ("TEL-01", "unité %"),
    ])
  func words(name: String, words: String) throws {
    let desk = try Desk(SampleLabel.store(), at: .journalEntry(1))
    let told = sentences(desk).filter { $0.hasPrefix("\(name) ") || $0.contains(" \(name) ") }
    #expect(told.contains { $0.contains(words) }, "\(told)")
  }

  @Test("texts are told as they were written, numbers as they are read")
  func texts() throws {
    let store = try SampleLabel.store()
    let signature = SampleLabel.signature()
    try store.perform(AddAction(CorrectiveAction(title: "007", createdOn: SampleLabel.today)), by: signature)
    try store.perform(
      RecordMeasurement(SampleLabel.value("CC-02", "2026-Q3", 17.25, note: "1e3")), by: signature)
    #expect(sentences(try Desk(store, at: .journalEntry(2))).contains { $0.contains("intitulé 007") })
    let figure = sentences(try Desk(store, at: .journalEntry(3))).joined()
    #expect(figure.contains("valeur 17,25"))
    #expect(figure.contains("période T3 2026"))
    #expect(figure.contains("note 1e3"))
  }

  @Test("a change tells what was and what is")
  func change() throws {
    let store = try SampleLabel.filledStore()
    let sentence = sentences(try Desk(store, at: .journalEntry(6))).joined()
    #expect(sentence.contains("modification action A-2"))
    #expect(sentence.contains("état ouverte → en cours"))
    #expect(sentence.contains("avancement 0 → 40"))
  }

  @Test("as many as are shown are counted, and as many as there are")
  func counts() throws {
    let store = try SampleLabel.store()
    let months = (0..<1200).map { SampleLabel.period("1900-01").advanced(by: $0).code }
    try store.perform(
      ImportMeasurements(months.map { SampleLabel.value("CC-03", $0, 1) }), by: SampleLabel.signature())
    let desk = try Desk(store, at: .journalEntry(2))
    #expect(desk.list.count == 1000)
    #expect(desk.summary == "1 000 lignes changées sur 1 200")
    let list = try Desk(store, at: .journal)
    let side = try #require(list.list.side)
    #expect(PlainText.text(side, list.model.context).spaced.contains("et 1 188 autres"))
  }

  @Test("every value that is a name in the code is told in words, whatever the table")
  func words() throws {
    let store = try SampleLabel.heldStore()
    let entries = try store.read { try $0.journal(limit: 100) }
    let told = try entries.flatMap { try sentences(Desk(store, at: .journalEntry($0.id))) }
    #expect(told.contains { $0.contains("nature réclamation") && $0.contains("canal accueil") })
    #expect(told.contains { $0.contains("état en tutorat, non formé") })
    #expect(told.contains { $0.contains("règle agents formés") })
    // A key of the phrase files where a word should be: « counted.trained ». Delays go by such codes themselves.
    let keys = told.filter { sentence in
      sentence.contains(/\b[a-z]+\.[a-z]+[A-Za-z]*\b/) && !sentence.contains("https")
        && !sentence.hasPrefix("ajout délai")
    }
    #expect(keys == [])
  }

  @Test("what users named after themselves is hidden where others look on")
  func masked() throws {
    let store = try SampleLabel.handledStore()
    let entries = try store.read { try $0.journal(limit: 100) }
    let entry = try #require(
      entries.first { $0.phrase.key == "fact.feedbackReceived" && $0.details["code"] == "R-1" })
    let shown = sentences(try Desk(store, at: .journalEntry(entry.id))).joined(separator: "\n")
    #expect(shown.contains("pièce jointe R-1 rampe.jpg") && shown.contains("/srv/retours/rampe.jpg"))
    let masked = try Desk(store, at: .journalEntry(entry.id), masksNames: true)
    let told = sentences(masked).joined(separator: "\n")
    #expect(told.contains("ajout pièce jointe R-1 … ") && told.contains("image/jpeg"))
    for name in ["rampe.jpg", "/srv", "Crouzet", "Bonjour"] { #expect(!told.contains(name), "\(name) is told") }
    let list = try Desk(store, at: .journalEntry(entry.id), masksNames: true)
    let side = list.list.side.map { PlainText.text($0, list.model.context) } ?? ""
    #expect(!side.contains("rampe.jpg"))
  }

  private func sentences(_ desk: Desk) -> [String] {
    desk.list.rows(0..<desk.list.count, desk.model.context).map { row in
      row.cells.map { if case .text(let text, _) = $0 { text } else { "" } }.joined(separator: " ").spaced
    }
  }
}
