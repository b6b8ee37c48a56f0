import Foundation
import Quality
import TestSupport
import Testing

@Suite("What users say, from the command line")
struct FeedbackTests {
  @Test("is taken in and answered; each refusal says what is missing or unknown", arguments: Language.allCases)
  func feedback(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("list", "feedback")
    try transcript.vigie("list", "feedback", "--json")
    try transcript.vigie(
      "add", "feedback", "Appels sans réponse", "--channel", "phone", "--received", "26/10/2026", "--site", "sb39",
      "--engagement", "E10")
    try transcript.vigie("add", "feedback", "Ouvrir un soir par semaine", "--kind", "suggestion")
    try transcript.vigie(
      "add", "feedback", "Merci", "--kind", "remark", "--received", "2/11", "--due", "10/11", "--engagement", "1", "E2")
    try transcript.vigie("add", "feedback", " ")
    try transcript.vigie("add", "feedback", "X", "--kind", "complain")
    try transcript.vigie("add", "feedback", "X", "--received", "31/2")
    try transcript.vigie("add", "feedback", "X", "--received", "demain")
    try transcript.vigie("add", "feedback", "X", "--due", "1/1/2020")
    try transcript.vigie("add", "feedback", "X", "--site", "SB93")
    try transcript.vigie("add", "feedback", "X", "--engagement", "E99")
    try transcript.vigie("list", "feedback")
    try transcript.vigie("answer", "feedback", "R-9", "--answer", "rappelé")
    try transcript.vigie("answer", "feedback", "r-1", "--answer", " ")
    try transcript.vigie("answer", "feedback", "r-1", "--answer", "rappelé", "--day", "1/10/2026")
    try transcript.vigie("answer", "feedback", "r-1", "--answer", "rappelé", "--day", "12/11/2026")
    try transcript.vigie("answer", "feedback", "R-1", "--answer", "encore")
    try transcript.vigie("show", "feedback", "r-1")
    try transcript.vigie("show", "feedback", "R-4")
    try transcript.vigie("undo")
    try transcript.vigie("list", "feedback", "--csv")
    expectGolden(transcript.text, "feedback.\(language.rawValue).txt")
  }

  @Test("a survey is recorded and corrected, and told by theme", arguments: Language.allCases)
  func survey(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("add", "survey", "14/11/2025", "TEL=312/380", "web=290 sur 370", "ECRITS=18/25")
    try transcript.vigie("add", "survey", "16/11/2026", "TEL=1874/2500")
    try transcript.vigie("add", "survey", "16/11/2026", "ACCUEIL=90/100", "--site", "SB39")
    try transcript.vigie("add", "survey", "14/11/2025", "TEL=312/380")
    try transcript.vigie("add", "survey", "14/11/2025", "TEL=313/380")
    try transcript.vigie("add", "survey", "demain", "TEL=3/4")
    try transcript.vigie("add", "survey", "hier", "TELE=3/4")
    try transcript.vigie("add", "survey", "hier", "TEL=5/4")
    try transcript.vigie("add", "survey", "hier", "TEL=82 %")
    try transcript.vigie("add", "survey", "hier", "82 %")
    try transcript.vigie("add", "survey", "hier")
    try transcript.vigie("list", "themes")
    try transcript.vigie("list", "themes", "--filter", "tel", "--csv")
    try transcript.vigie("show", "theme", "tel")
    try transcript.vigie("show", "theme", "INFO")
    try transcript.vigie("show", "theme", "TELE")
    expectGolden(transcript.text, "survey.\(language.rawValue).txt")
  }

  @Test("nothing is written into a file opened for reading")
  func readOnly() throws {
    let program = try Program.withLabel()
    for arguments in [
      ["add", "feedback", "X"], ["add", "survey", "hier", "TEL=3/4"], ["answer", "feedback", "R-1", "--answer", "X"],
    ] {
      let outcome = try program.vigie(arguments + ["--read-only"])
      #expect(outcome.code == 74, "\(arguments)")
      #expect(outcome.told.contains("ne peut qu’être lu"), "\(outcome.told)")
    }
  }
}
