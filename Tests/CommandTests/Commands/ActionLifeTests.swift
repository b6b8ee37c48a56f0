import Foundation
import Quality
import TestSupport
import Testing

@Suite("The whole life of an action from the command line")
struct ActionLifeTests {
  @Test("every decision that a form makes, and why the others are refused", arguments: Language.allCases)
  func golden(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    for line in ActionLifeTests.lines { try transcript.vigie(line) }
    expectGolden(transcript.text, "action-life.\(language.rawValue).txt")
  }

  private static let lines: [[String]] = [
    ["add", "action", "--quick", "Rappeler à:SIDSIC 15/12 #E10 !TEL-01", "--step", "Appeler 12/12"],
    ["add", "action", "--quick", "Rappeler @SIDSYC"],
    [
      "edit", "action", "A-3", "--title", "Rappeler le jour même", "--owner", "", "--due", "10/12/2026", "--priority",
      "low",
    ],
    ["edit", "action", "A-3", "--owner", "SIDSYC"], ["edit", "action", "A-3", "--contributor", "Orange", "SDISIC"],
    ["edit", "action", "A-3", "--due", "10/12/2026"],
    ["edit", "action", "A-3", "--due", "31/12/2026"],
    ["edit", "action", "A-3", "--due", ""],
    ["postpone", "action", "A-3", "1/12/2026", "--reason", "Congés"],
    ["postpone", "action", "A-3", "31/12/2026", "--reason", " "],
    ["postpone", "action", "A-3", "31/12/2026", "--reason", "Congés"],
    ["move", "action", "A-3", "analysed"],
    ["move", "action", "A-3", "analysed", "--cause", "Un poste vacant"],
    ["move", "action", "A-3", "inProgress", "--progress", "40"],
    ["move", "action", "A-3", "inProgress", "--progress", "400"],
    ["move", "action", "A-3", "inProgress", "--evidence", "PV"],
    ["add", "step", "A-3", "Mesurer", "--due", "20/12/2026"],
    ["finish", "step", "A-3", "2"],
    ["finish", "step", "A-3", "2", "--take-back"],
    ["finish", "step", "A-3", "3"],
    ["verify", "action", "A-3", "--verdict", "effective", "--effect", "81 %"],
    ["verify", "evidence", "A-3"],
    ["move", "action", "A-3", "done"],
    ["add", "evidence", "A-3", "PV du 20/11", "PV du 21/11"],
    ["remove", "evidence", "A-3", "PV du 21/11"],
    ["move", "action", "A-3", "done", "--check-on", "24/2/2027"],
    ["verify", "action", "A-3", "--verdict", "partly", "--effect", "un peu"],
    ["verify", "action", "A-3", "--verdict", "partly", "--effect", "un peu", "--next", "24/3/2027"],
    ["verify", "action", "A-3", "--verdict", "ineffective", "--effect", "rien", "--json"],
    ["cancel", "action", "A-3", "--reason", "Autre voie"],
    ["resume", "action", "A-3"],
    ["resume", "action", "A-3"],
    ["show", "action", "A-3"],
  ]

  @Test("files that can be looked at are, and those that cannot are told")
  func evidence() throws {
    let program = try Program.withLabel()
    try program.write("x", to: "dossier/lu.pdf")
    try program.write("x", to: "registre.pdf")
    let path = program.folder.path
    try program.vigie("add", "evidence", "A-1", path + "/dossier", path + "/registre.pdf")
    let outcome = try program.vigie("verify", "evidence", "A-1")
    #expect(outcome.code == 65)
    #expect(outcome.told.contains("1 preuve vérifiée pour l’action A-1 : 0 modifiée, 0 introuvable"))
    #expect(outcome.told.contains("vigie : \(path)/dossier est un dossier : indiquez un fichier."))
  }

  @Test("a day that is past already is none to put off to")
  func postponedToPast() throws {
    let program = try Program.withLabel()
    let outcome = try program.bare(
      "postpone", "action", "A-1", "20/12/2026", "--reason", "Congés", "--today", "2027-01-10", "--author", "Référent")
    #expect(outcome.code == 65)
    #expect(outcome.told == "vigie : Le 20 déc. 2026 est déjà passé : reportez à aujourd’hui ou plus tard.\n[65]\n")
  }

  @Test("each of them can be undone")
  func undone() throws {
    let program = try Program.withLabel()
    try program.vigie("postpone", "action", "A-1", "31/12/2026", "--reason", "Congés")
    try program.vigie("undo")
    #expect(try program.vigie("show", "action", "A-1").told.contains("15 déc. 2026"))
  }
}
