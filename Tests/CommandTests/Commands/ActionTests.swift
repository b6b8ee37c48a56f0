import Foundation
import Quality
import TestSupport
import Testing

@Suite("An action is opened and closed from the command line")
struct ActionTests {
  @Test("each refusal says what is missing or unknown", arguments: Language.allCases)
  func golden(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("add", "action", "Former les agents", "--due", "+15j", "--engagement", "17")
    try transcript.vigie("add", "action", " ")
    try transcript.vigie("add", "action", "Former", "--due", "31/2")
    try transcript.vigie("add", "action", "Former", "--due", "1/1/2020")
    try transcript.vigie("add", "action", "Former", "--engagement", "E99")
    try transcript.vigie("add", "action", "Former", "--engagement", "accueil")
    try transcript.vigie("add", "action", "Former", "--indicator", "TEL-1")
    try transcript.vigie("add", "action", "Former", "--site", "SB93")
    try transcript.vigie("close", "action", "A-9", "--evidence", "PV")
    try transcript.vigie("close", "action", "A-1", "--evidence", " ")
    try transcript.vigie("close", "action", "A-1", "--evidence", "PV", "--effect", " ")
    try transcript.vigie("close", "action", "a-1", "--evidence", "PV du 20/11")
    try transcript.vigie(
      "close", "action", "A-1", "--evidence", "PV du 20/11", "--effect", "81 % en novembre", "--cause",
      "un poste vacant")
    try transcript.vigie("close", "action", "A-1", "--evidence", "PV", "--effect", "encore")
    try transcript.vigie("show", "action", "A-1")
    expectGolden(transcript.text, "actions.\(language.rawValue).txt")
  }

  @Test("an action on an indicator is linked to the engagements that the indicator tells about")
  func linked() throws {
    let program = try Program.withLabel()
    #expect(try program.vigie("show", "action", "A-1").told.contains("Engagements : E10"))
  }
}
