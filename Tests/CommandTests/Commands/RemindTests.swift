import Foundation
import Quality
import TestSupport
import Testing

@testable import vigie

@Suite("Reminding, from the command line")
struct RemindTests {
  @Test("tells who has what to do, and ends with 1 where something is late", arguments: Language.allCases)
  func remind(language: Language) throws {
    var transcript = Transcript(try Program.withLabel(language))
    try transcript.vigie("remind")
    try transcript.vigie("remind", "--within", "7j")
    try transcript.vigie("add", "feedback", "Attente", "--received", "1/10/2026")
    try transcript.vigie("remind", "--within", "30")
    try transcript.vigie("remind", "--json")
    try transcript.vigie("remind", "--csv")
    try transcript.vigie("remind", "--within", "bientôt")
    try transcript.vigie("remind", "--eml", "lettres")
    expectGolden(transcript.text, "remind.\(language.rawValue).txt")
  }

  @Test("writes one private message for each person, again on the same day, and sends nothing")
  func letters() throws {
    let program = try Program.withLabel()
    for _ in 0..<2 {
      let outcome = try program.vigie("remind", "--within", "60", "--eml", "lettres")
      #expect(outcome.code == 0)
      #expect(outcome.told == "2 messages prêts dans lettres ; rien n’est envoyé.\n")
    }
    let folder = program.folder.appending(path: "lettres")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["2026-11-24-referent-qualite.eml", "2026-11-24-sidsic.eml"])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + names[1])
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let text = String(decoding: try program.bytes(of: "lettres/" + names[1]), as: UTF8.self)
    #expect(text.hasPrefix("X-Unsent: 1\r\nSubject: =?utf-8?Q?Label_qualit"))
    #expect(!text.contains("To:"))
    #expect(text.contains("A-1 Rappeler les appels perdus"))
  }

  @Test("a folder that cannot be made is told")
  func refused() throws {
    let program = try Program.withLabel()
    try program.write("x", to: "fichier")
    let outcome = try program.vigie("remind", "--eml", "fichier/dedans")
    #expect(outcome.code == 65)
    #expect(outcome.told.contains("fichier/dedans ne peut pas être écrit"))
  }

  @Test(
    "so many days ahead",
    arguments: [
      ("30d", 30), ("30j", 30), ("7", 7), ("0J", 0), (" 3650d ", 3650), ("", nil), ("3651", nil), ("d", nil),
      ("-1", nil), ("3 d", nil), ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func days(text: String, days: Int?) {
    #expect((try? Remind.days(typed: text)) == days)
  }
}
