import Foundation
import Quality
import TestSupport
import Testing

@Suite("The whole life of feedback from the command line")
struct FeedbackLifeTests {
  @Test("every decision that a form makes, and why the others are refused", arguments: Language.allCases)
  func golden(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    for line in FeedbackLifeTests.lines { try transcript.vigie(line) }
    expectGolden(transcript.text, "feedback-life.\(language.rawValue).txt")
  }

  private static let lines: [[String]] = [
    [
      "add", "feedback", "Rampe fermée", "--channel", "letter", "--severity", "serious", "--accessibility",
      "--received", "18/11/2026", "--sender", "Maëlle Crouzet", "--details", "La rampe\nest fermée.", "--site", "sb39",
    ],
    ["add", "feedback", "Merci", "--kind", "remark", "--received", "23/11", "--json"],
    ["add", "feedback", "Loin", "--kind", "suggestion", "--due", "1/3/2027"],
    ["edit", "feedback", "R-1", "--due", "1/12/2026"],
    ["edit", "feedback", "R-1", "--due", "1/1/2027", "--kind", "suggestion", "--no-accessibility"],
    ["edit", "feedback", "R-1", "--no-accessibility", "--owner", "SIDSIC"],
    ["edit", "feedback", "R-1", "--subject", " "],
    ["edit", "feedback", "R-1", "--severity", "serious"],
    ["acknowledge", "feedback", "R-1", "--day", "17/11/2026"],
    ["acknowledge", "feedback", "r-1", "--day", "20/11/2026"],
    ["acknowledge", "feedback", "R-1"],
    ["close", "feedback", "R-1", "--outcome", "rampe réparée"],
    ["triage", "feedback", "R-2", "nothing"],
    ["triage", "feedback", "R-2", "nothing", "--reason", "transmis à l’équipe"],
    ["triage", "feedback", "R-2", "answer"],
    ["triage", "feedback", "R-2", "nothing", "--reason", "transmis à l’équipe"],
    ["triage", "feedback", "R-1", "answer", "--action", "A-1"],
    ["triage", "feedback", "R-1", "action", "--action", "A-99"],
    ["triage", "feedback", "R-1", "action", "--action", "A-1"],
    ["triage", "feedback", "R-1", "action", "--action", "A-1"],
    ["add", "action", "Réparer la rampe", "--for", "R-1"],
    ["close", "feedback", "R-1", "--outcome", "rampe réparée"],
    ["extend", "feedback", "R-1", "19/1/2027", "--reason", "devis attendu"],
    ["extend", "feedback", "R-1", "1/12/2026", "--reason", "devis attendu"],
    ["extend", "feedback", "R-1", "18/12/2026", "--reason", "devis attendu"],
    ["answer", "feedback", "R-1", "--answer", "la rampe rouvre", "--outcome", "rampe réparée", "--json"],
    ["answer", "feedback", "R-1", "--answer", "encore"],
    ["reopen", "feedback", "R-1", "--reason", " "],
    ["reopen", "feedback", "R-1", "--reason", "refermée"],
    ["reopen", "feedback", "R-1", "--reason", "refermée"],
    ["close", "feedback", "R-1", "--outcome", "rampe neuve"],
    ["list", "outcomes"], ["list", "outcomes", "--json"], ["list", "feedback", "--filter", "étape:clos", "--csv"],
    ["show", "feedback", "R-1"], ["show", "feedback", "R-1", "--mask-names"],
  ]

  @Test("each of them can be undone")
  func undone() throws {
    let program = try Program.withLabel()
    try program.vigie("add", "feedback", "Merci", "--kind", "remark", "--channel", "counter")
    try program.vigie("triage", "feedback", "R-1", "nothing", "--reason", "transmis")
    #expect(try program.vigie("show", "feedback", "R-1").told.contains("sans suite"))
    try program.vigie("undo")
    #expect(try program.vigie("show", "feedback", "R-1").told.contains("réponse attendue"))
  }
}
