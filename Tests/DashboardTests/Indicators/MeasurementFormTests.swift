import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Recording a figure")
struct MeasurementFormTests {
  @Test(
    "the first period that lacks a figure is proposed, and the site that lacks it",
    arguments: [
      ("TEL-01", "2026-12-02", "novembre 2026", "RIV"), ("TEL-01", "2027-02-01", "novembre 2026", "RIV"),
      ("TEL-02", "2026-12-02", "novembre 2026", ""), ("CC-02", "2027-01-04", "T4 2026", ""),
      ("CC-01", "2026-11-24", "T2 2026", "VAL"), ("TEL-01", "2026-11-24", "octobre 2026", "RIV"),
    ])
  func proposals(indicator: String, today: String, period: String, site: String) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicator(indicator), today: SampleLabel.day(today))
    desk.perform(.record)
    #expect(desk.text("period") == period)
    #expect(desk.text("site") == site)
  }

  @Test("one site after the other is asked, then the next period")
  func sites() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicator("TEL-01"), today: SampleLabel.day("2027-02-01"))
    for expected in ["novembre 2026 RIV", "novembre 2026 VAL", "décembre 2026 RIV"] {
      desk.perform(.record)
      #expect(desk.text("period") + " " + desk.text("site") == expected)
      desk.fill("numerator", "80")
      desk.fill("denominator", "100")
      desk.press(.save)
      #expect(desk.form == nil)
    }
    #expect(desk.selected == "2026-12")
  }

  @Test("nothing is proposed that is not known: an indicator without figures asks for the last period")
  func first() throws {
    var desk = try Desk(SampleLabel.store(), at: .indicator("TEL-01"))
    desk.perform(.record)
    #expect(desk.text("period") == "octobre 2026")
    #expect(desk.text("site") == "")
    #expect(desk.form?.focused.id == "numerator")
  }

  @Test("the figures before, and the one that will be replaced, are told")
  func remarks() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicator("TEL-01"))
    desk.perform(.record)
    #expect(
      desk.remarks == [
        "Taux de décroché", "Formule : décrochés ÷ présentés", "Cible : ≥ 85 %",
        "Période précédente : 81,3 % · septembre 2026", "Remplacera 84,2 % : l’ancien chiffre reste au journal.",
      ])
    desk.fill("period", "12/2026")
    #expect(!desk.remarks.contains { $0.contains("Remplacera") })
    desk.fill("period", "10/26")
    desk.fill("site", "val")
    #expect(desk.remarks.last == "Remplacera 79,0 % : l’ancien chiffre reste au journal.")
  }

  @Test("an indicator chosen in the form is read as if one had come from it")
  func chosen() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .journal)
    desk.perform(.record)
    #expect(desk.form?.focused.id == "indicator")
    desk.type("tel-01")
    #expect(desk.reading("indicator") == "Taux de décroché")
    #expect(desk.text("period") == "octobre 2026")
    #expect(desk.text("site") == "RIV")
    #expect(desk.remarks.last == "Remplacera 84,2 % : l’ancien chiffre reste au journal.")
    desk.press(.next)
    desk.fill("indicator", "CC-02")
    #expect(desk.text("period") == "T3 2026")
    #expect(desk.text("site") == "")
    #expect(desk.remarks.last == "Remplacera 17,3 j : l’ancien chiffre reste au journal.")
    #expect(desk.form?.fields.filter { !$0.isHidden }.map(\.id) == ["indicator", "period", "site", "value", "note"])
  }

  @Test("what was typed is not proposed over")
  func typed() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicator("TEL-01"))
    desk.perform(.record)
    desk.fill("period", "09/2026")
    desk.fill("indicator", "TEL-02")
    #expect(desk.text("period") == "09/2026")
    #expect(desk.text("site") == "")
  }

  @Test(
    "numbers are understood as people type them",
    arguments: [
      (.french, "1 250", "1 250"), (.french, "1\u{A0}250", "1 250"), (.french, "95,16", "95,16"),
      (.french, "95.16 %", "95,16"), (.french, "1 234 567", "1 234 567"), (.french, "0", "0"),
      (.french, "douze", "✗ « douze » n’est pas un nombre : essayez 95,16 ou 1 250."),
      (.french, "95 16", "✗ « 95 16 » n’est pas un nombre : essayez 95,16 ou 1 250."),
      (.english, "1,250", "1,250"), (.english, "95.16", "95.16"),
      (.english, "x", "✗ “x” is not a number: try 95.16 or 1,250."),
    ] as [(Language, String, String)])
  func numbers(language: Language, text: String, reading: String) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicator("TEL-01"), in: language)
    desk.perform(.record)
    desk.type(text)
    #expect(desk.reading("numerator") == reading)
  }

  @Test("the denominator tells what the figure will be")
  func value() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicator("TEL-01"))
    desk.perform(.record)
    desk.fill("numerator", "1 812")
    desk.fill("denominator", "2000")
    #expect(desk.reading("denominator") == "= 90,6 %")
    desk.fill("denominator", "0")
    #expect(desk.reading("denominator") == "= —")
  }

  @Test(
    "periods are understood as people type them, and one of another length says so",
    arguments: [
      ("TEL-01", "03/2026", "mars 2026"), ("TEL-01", "mars 26", "mars 2026"), ("TEL-01", "2026-03", "mars 2026"),
      ("CC-02", "T1 2026", "T1 2026"), ("CC-02", "t1 26", "T1 2026"),
      ("TEL-01", "T1 2026", "✗ Cet indicateur est mensuel : la période ne convient pas."),
      ("CC-02", "03/2026", "✗ Cet indicateur est trimestriel : la période ne convient pas."),
      ("TEL-01", "13/2026", "✗ « 13/2026 » n’est pas une période : essayez 03/2026, T1 2026 ou 2026."),
    ])
  func periods(indicator: String, text: String, reading: String) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicator(indicator))
    desk.perform(.record)
    desk.fill("period", text)
    #expect(desk.reading("period") == reading)
  }

  @Test(
    "what the label refuses is said under the field it is about",
    arguments: [
      ("12/2026", "RIV", "8", "10", "period", "La période décembre 2026 n’a pas commencé."),
      ("10/2026", "RIV", "11", "10", "numerator", "Le numérateur dépasse le dénominateur."),
      (
        "10/2026", "PARIS", "8", "10", "site",
        "« PARIS » est inconnu : tapez les premières lettres d’un code ou d’un mot."
      ),
      ("10/2026", "RIV", "8", "", "denominator", "à remplir"),
    ])
  func refusals(
    period: String, site: String, numerator: String, denominator: String, field: String, sentence: String
  ) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicator("TEL-01"))
    desk.perform(.record)
    let typed = [("period", period), ("site", site), ("numerator", numerator), ("denominator", denominator)]
    for (id, text) in typed { desk.fill(id, text) }
    desk.press(.save)
    #expect(desk.form?.focused.id == field)
    #expect(desk.reading(field) == "✗ " + sentence)
    #expect(desk.text("numerator") == numerator)
  }

  @Test("a correction begins from the figure, and follows the site")
  func correction() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicator("TEL-01"))
    desk.perform(.down, .edit)
    #expect(desk.form?.title == Phrase("form.measurement.correct"))
    #expect(desk.text("period") == "septembre 2026")
    #expect([desk.text("site"), desk.text("numerator"), desk.text("denominator")] == ["VAL", "800", "1000"])
    desk.fill("site", "riv")
    #expect([desk.text("numerator"), desk.text("denominator")] == ["420", "500"])
    desk.fill("numerator", "430")
    desk.fill("site", "val")
    #expect([desk.text("numerator"), desk.text("denominator")] == ["430", "1000"])
    desk.press(.save)
    #expect(
      desk.message
        == "Relevé TEL-01 (VAL), septembre 2026, corrigé : 430 ÷ 1 000 au lieu de 800 ÷ 1 000 · u pour annuler")
    #expect(desk.selected == "2026-09")
  }

  @Test("a correction of a plain value brings its value and its note")
  func correctedValue() throws {
    let store = try SampleLabel.filledStore()
    try store.perform(
      RecordMeasurement(SampleLabel.value("CC-02", "2026-Q3", 16.5, note: "estimé")), by: SampleLabel.signature())
    var desk = try Desk(store, at: .indicator("CC-02"))
    desk.perform(.edit)
    #expect([desk.text("site"), desk.text("value"), desk.text("note")] == ["", "16,5", "estimé"])
    desk.press(.save)
    #expect(desk.message == "Rien n’a changé.")
  }

  @Test("nothing can be corrected where there is no figure")
  func none() throws {
    var desk = try Desk(SampleLabel.store(), at: .indicator("TEL-01"))
    desk.perform(.edit)
    #expect(desk.message == "Rien n’est sélectionné.")
    #expect(desk.emptiness == "Aucun relevé : m pour saisir le premier.")
  }
}
