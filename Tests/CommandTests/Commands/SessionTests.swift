import Foundation
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Training sessions, from the command line")
struct SessionTests {
  @Test("one is recorded for many at once, corrected, and taken away", arguments: Language.allCases)
  func life(language: Language) throws {
    var transcript = Transcript(try Program.withStaff(language))
    try transcript.vigie(
      "add", "session", "--course", "fraude", "--on", "6/10/2026", "--agents", "ag-01,AG-02", "BRUN Alix", "--place",
      "Alençon", "--provider", "CVRH de Rouen", "--evidence", "emargement-2026-10-06.pdf")
    try transcript.vigie("add", "session", "--course", "ACCUEIL", "--agents", "AG-03", "--json")
    try transcript.vigie("edit", "session", "s-1", "--add", "AG-03", "--remove", "Dominique Noël", "--place", "")
    try transcript.vigie("edit", "session", "S-1", "--add", "AG-03")
    try transcript.vigie("edit", "session", "S-1", "--on", "7/10/2026", "--notes", "Deux demi-journées")
    try transcript.vigie("undo")
    try transcript.vigie("remove", "session", "S-2")
    try transcript.vigie("undo")
    try transcript.vigie("journal", "--limit", "3")
    expectGolden(transcript.text, "sessions.\(language.rawValue).txt")
  }

  @Test("each refusal says what is missing or unknown, and names all whom it is about", arguments: Language.allCases)
  func refusals(language: Language) throws {
    var transcript = Transcript(try Program.withStaff(language))
    try transcript.vigie("add", "session", "--course", "FRAUDE", "--on", "6/10/2026", "--agents", "AG-01", "AG-02")
    let (recorded, others) = (["add", "session", "--course", "FRAUDE", "--on"], ["add", "session", "--course"])
    try transcript.vigie(recorded + ["6/10/2026", "--agents", "AG-03", "AG-02", "AG-01"])
    try transcript.vigie(recorded + ["+3j", "--agents", "AG-01"])
    try transcript.vigie(recorded + ["31/2", "--agents", "AG-01"])
    try transcript.vigie(recorded + ["hier", "--agents", "AG-09", "Camille"])
    try transcript.vigie(recorded + ["hier", "--agents", ","])
    try transcript.vigie(recorded + ["hier", "--agents", "Sacha Petit"])
    try transcript.vigie(others + ["FRAUDES", "--agents", "AG-01"])
    try transcript.vigie(others + ["FRAUDE"])
    try transcript.vigie("edit", "session", "S-9", "--place", "Alençon")
    try transcript.vigie("edit", "session", "S-1", "--remove", "AG-03")
    try transcript.vigie("edit", "session", "S-1", "--remove", "AG-01,AG-02")
    try transcript.vigie("edit", "session", "S-1")
    try transcript.vigie("remove", "session", "S-9")
    expectGolden(transcript.text, "sessions-refused.\(language.rawValue).txt")
  }
}

extension Program {
  /// A program whose label has agents; two of them have the same name.
  static func withStaff(_ language: Language = .french) throws -> Program {
    let program = try Program.withLabel(language)
    let store = try QualityStore.open(at: program.folder.path + "/label.vigie")
    let agents = [
      Agent(code: "AG-01", name: "Dominique Noël", bureau: "SIDSIC"), Agent(code: "AG-02", name: "Alix Brun"),
      Agent(code: "AG-03", name: "Sacha Petit"), Agent(code: "AG-04", name: "Sacha Petit"),
    ]
    for agent in agents {
      try store.perform(AddAgent(agent, assignments: []), by: SampleLabel.signature())
    }
    return program
  }
}
