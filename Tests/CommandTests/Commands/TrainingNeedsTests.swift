import Foundation
import Quality
import TestSupport
import Testing

@Suite("The yearly needs of training from the command line")
struct TrainingNeedsTests {
  @Test("every decision about them, and why others are refused", arguments: Language.allCases)
  func golden(language: Language) throws {
    var transcript = Transcript(try Program.withAgents(language))
    for line in TrainingNeedsTests.lines { try transcript.vigie(line) }
    expectGolden(transcript.text, "training-needs.\(language.rawValue).txt")
  }

  private static let lines: [[String]] = [
    ["list", "needs"],
    ["request", "training", "fraude", "ag-01", "--year", "2027", "--quarter", "2"],
    ["request", "training", "ACCUEIL", "AG-02", "AG-01", "--json"],
    ["request", "training", "FRAUDE", "AG-01", "--year", "2027"],
    ["request", "training", "FRAUDE", "AG-01", "--year", "2025"],
    ["request", "training", "FRAUDE", "AG-01", "--year", "27"],
    ["request", "training", "FRAUDE", "AG-01", "--year", "2028", "--quarter", "5"],
    ["request", "training", "FRAUDE", "AG-9", "--year", "2028"],
    ["request", "training", "FRAUDE"],
    ["schedule", "training", "FRAUDE", "AG-01", "--day", "14/3/2027", "--place", "Rouen"],
    ["schedule", "training", "FRAUDE", "AG-01", "--day", "14/3/2027", "--place", "Rouen"],
    ["schedule", "training", "FRAUDE", "AG-01", "--day", "14/3/2026"],
    ["schedule", "training", "FRAUDE", "AG-02", "--day", "14/3/2027"],
    ["refuse", "training", "ACCUEIL", "AG-02", "--reason", " "],
    ["refuse", "training", "ACCUEIL", "AG-02", "--reason", "session complète"],
    ["refuse", "training", "ACCUEIL", "AG-02", "--reason", "session complète"],
    ["list", "needs", "--year", "2027", "--group-by", "site"],
    ["list", "needs", "--year", "2027", "--quarter", "T1", "--csv", "--mask-names"],
    ["list", "needs", "--quarter", "5"],
    ["list", "actions", "--year", "2027"],
    ["report", "needs", "--year", "2027"], ["report", "needs", "--quarter", "1", "-o", "besoins.md"],
    ["report", "needs", "-o", "besoins.md"], ["report", "needs", "-o", "besoins.pdf"],
    ["report", "needs", "-o", "besoins.csv", "--mask-names"],
  ]

  @Test("the report is a page to print, a text, or rows, and takes the place of a file only where it is told to")
  func report() throws {
    let program = try Program.withAgents()
    #expect(try program.vigie("report", "needs", "-o", "besoins.html").code == 0)
    let page = String(decoding: try program.bytes(of: "besoins.html"), as: UTF8.self)
    #expect(page.contains("<h1>Besoins de formation 2027</h1>"))
    #expect(page.contains("<td>Alix Brun</td>") && !page.contains("<script"))
    #expect(try program.vigie("report", "needs", "-o", "besoins.html", "--mask-names").code != 0)
    #expect(try program.vigie("report", "needs", "-o", "besoins.html", "--mask-names", "--replace").code == 0)
    #expect(!String(decoding: try program.bytes(of: "besoins.html"), as: UTF8.self).contains("Brun"))
  }

  @Test("a script makes the same decisions")
  func script() throws {
    let program = try Program.withAgents()
    let script = """
      [{"command": "request training", "course": "FRAUDE", "agents": ["AG-01", "AG-02"], "year": 2027},
      {"command": "refuse training", "course": "FRAUDE", "agents": "AG-02", "year": 2027, "reason": "complet"}]
      """
    try program.write(script, to: "needs.json")
    #expect(try program.vigie("apply", "needs.json").code == 0)
    #expect(try program.vigie("list", "needs", "--year", "2027").told.contains("refusée"))
  }
}
