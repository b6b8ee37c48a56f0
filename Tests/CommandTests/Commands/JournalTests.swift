import Quality
import TestSupport
import Testing

@Suite("Who decided what, and when")
struct JournalTests {
  @Test("the latest first, undone decisions marked, and what is left out counted", arguments: Language.allCases)
  func golden(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("undo")
    try transcript.vigie("journal")
    try transcript.vigie("redo")
    try transcript.vigie("redo")
    try transcript.vigie("journal", "--limit", "2")
    try transcript.vigie("journal", "--filter", "TIT-01", "--limit", "1")
    try transcript.vigie("journal", "--filter", "zzz")
    try transcript.vigie("journal", "--limit", "9223372036854775807", "--csv")
    expectGolden(transcript.text, "journal.\(language.rawValue).txt")
  }

  @Test("undo goes back one decision at a time, down to one’s last")
  func undo() throws {
    let program = try Program.withLabel()
    let other = try program.bare("undo", "--author", "Une autre", "--today", "2026-11-24")
    #expect(other.told == "vigie : Rien à annuler : vous n’avez pris aucune décision dans ce fichier.\n[65]\n")
    #expect(try program.vigie("undo").told == "Annulé : action A-2 close : Afficher les horaires\n")
    #expect(try program.vigie("undo").told == "Annulé : action A-2 ouverte : Afficher les horaires\n")
    #expect(!(try program.vigie("list", "actions").output.contains("A-2")))
    #expect(try program.vigie("redo").told == "Rétabli : action A-2 ouverte : Afficher les horaires\n")
    #expect(try program.vigie("check").code == 0)
  }
}
