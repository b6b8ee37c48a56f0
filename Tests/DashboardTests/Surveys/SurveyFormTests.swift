import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Recording a survey in a form")
struct SurveyFormTests {
  @Test(
    "a result is so many of so many, and shows its score",
    arguments: [
      ("312/380", "82,1 %"), ("312 sur 380", "82,1 %"), ("1874/2500", "74,96 % · sous le seuil"),
      ("18/25", "72,0 % · sous le seuil · faible effectif"),
      ("0/0", "✗ TEL : personne ne s’est exprimé, il n’y a pas de résultat."),
      ("312", "✗ « 312 » n’est pas un résultat : essayez 312/380 ou 312 sur 380."),
      ("5/3", "✗ TEL : il ne peut y avoir plus de satisfaits que de réponses exprimées."),
      ("-1/3", "✗ TEL : un nombre de réponses n’est jamais négatif."), ("", ""),
    ])
  func reading(text: String, reading: String) throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.perform(.recordSurvey)
    desk.fill("theme.TEL", text)
    #expect(desk.reading("theme.TEL") == reading)
  }

  @Test("keeps the themes that were filled in, for the whole or for a site")
  func save() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.perform(.recordSurvey)
    desk.fill("day", "20/11/2026")
    desk.fill("site", "VAL")
    desk.fill("theme.TEL", "60 sur 80")
    desk.press(.save)
    #expect(desk.message == "Enquête 2026-2 enregistrée, terminée le 20 nov. 2026 : 1 résultat · u pour annuler")
    let survey = try #require(try desk.store.read { try $0.surveys() }.last)
    #expect(survey.results == [ThemeResult(theme: "TEL", site: "VAL", satisfied: 60, expressed: 80)])
  }

  @Test("the results of a survey of that day are there to be corrected")
  func correct() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.perform(.recordSurvey)
    #expect([desk.text("theme.TEL"), desk.text("theme.ECRITS")] == ["", ""])
    desk.fill("day", "16/10/2026")
    #expect([desk.text("theme.TEL"), desk.text("theme.ECRITS")] == ["312/380", "18/25"])
    #expect(desk.remarks.first?.hasPrefix("L’enquête 2026 s’est terminée ce jour-là") == true)
    desk.fill("theme.ECRITS", "20/25")
    desk.press(.save)
    #expect(desk.message == "Enquête 2026 corrigée : 1 résultat · u pour annuler")
  }

  @Test("the results of a site are corrected from the line that shows them")
  func site() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .theme("TEL"))
    desk.perform(.last, .edit)
    #expect([desk.text("day"), desk.text("site"), desk.text("theme.TEL")] == ["17/10/2025", "RIV", "105/130"])
  }

  @Test("nothing at all, and a day to come, are refused")
  func refused() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.perform(.recordSurvey)
    desk.press(.save)
    #expect(desk.form?.generalProblem?.key == "refusal.survey.nothingGiven")
    desk.fill("day", "demain")
    #expect(desk.reading("day") == "✗ Le 25 nov. 2026 n’est pas encore venu.")
    desk.fill("day", "hier")
    desk.fill("theme.TEL", "4 sur 3")
    desk.press(.save)
    #expect(desk.form?.focused.id == "theme.TEL")
  }
}

@Suite("A theme, survey by survey")
struct ThemeSurveysTests {
  @Test("tells each survey as a whole, then by site")
  func lines() throws {
    let desk = try Desk(SampleLabel.listeningStore(), at: .theme("TEL"))
    #expect(
      desk.lines == [
        "2026 | 16 oct. 2026 | Ensemble | 82,1 % | 312 | 380 | [77,9 ; 85,6] | +0,7 pt",
        "2025 | 17 oct. 2025 | Ensemble | 81,4 % | 285 | 350 | [77,0 ; 85,2] | ",
        "2025 | 17 oct. 2025 | VAL | 81,8 % | 180 | 220 | [76,2 ; 86,4] | ",
        "2025 | 17 oct. 2025 | RIV | 80,8 % | 105 | 130 | [73,2 ; 86,6] | ",
      ])
    #expect(desk.summary == "2 enquêtes")
    #expect(desk.header.hasPrefix("Accueil téléphonique\nÉtat : satisfaisante"))
  }

  @Test("a theme that was never asked about has no line, and says so")
  func never() throws {
    let desk = try Desk(SampleLabel.computingStore(), at: .theme("TEL"))
    #expect(desk.emptiness == "Aucune enquête n’a porté sur cette thématique.")
    #expect(desk.header.contains("État : jamais interrogée"))
  }

  @Test("a theme that is not there is refused")
  func unknown() {
    #expect(throws: UnknownCode(kind: .theme, code: "TELE", near: ["TEL"])) {
      try Desk(SampleLabel.computingStore(), at: .theme("TELE"))
    }
  }
}
