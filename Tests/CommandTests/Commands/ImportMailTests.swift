import Foundation
import Quality
import TestSupport
import Testing

@testable import vigie

@Suite("Taking messages in, from the command line")
struct ImportMailTests {
  private let first = """
    Message-ID: <1@exemple.fr>
    From: =?utf-8?Q?L=C3=A9a_Roy?= <lea@exemple.fr>
    Date: Mon, 23 Nov 2026 18:04:00 +0100
    Subject: =?utf-8?Q?Attente_=C3=A0_l=27accueil?=
    Content-Type: multipart/mixed; boundary=b

    --b
    Content-Type: text/plain; charset=utf-8

    Deux heures d’attente.
    --b
    Content-Type: application/pdf
    Content-Disposition: attachment; filename="../ticket n°1.pdf"
    Content-Transfer-Encoding: base64

    YWJj
    --b--

    """

  private let second = "Message-ID: <2@exemple.fr>\nFrom: b@exemple.fr\nDate: 1 Jan 2030 00:00 +0000\n\nMerci.\n"

  private func program(_ language: Language = .french) throws -> Program {
    let program = try Program.withLabel(language)
    try program.write(first, to: "boite/a.eml")
    try program.write(second, to: "boite/b.EML")
    try program.write("Ceci n’est rien.\n", to: "boite/c.eml")
    try program.write(first, to: "boite/d.eml")
    try program.write("autre chose", to: "boite/notes.txt")
    return program
  }

  @Test("each once; what cannot be read is told and the others go in", arguments: Language.allCases)
  func folder(language: Language) throws {
    var transcript = Transcript(try program(language))
    try transcript.vigie("import", "mail", "boite", "--dry-run")
    try transcript.vigie("import", "mail", "boite", "--dry-run", "--json")
    try transcript.vigie("import", "mail", "boite", "--site", "sb39")
    try transcript.vigie("import", "mail", "boite/a.eml")
    try transcript.vigie("list", "feedback", "--csv")
    try transcript.vigie("show", "feedback", "R-1")
    try transcript.vigie("import", "mail", "boite", "--dry-run", "--mask-names", "--csv")
    try transcript.vigie("import", "mail", "nulle-part.eml")
    try transcript.vigie("import", "mail", "boite/a.eml", "--site", "SB93")
    try transcript.vigie("import", "mail", "boite/a.eml", "--kind", "spam")
    expectGolden(transcript.text, "import-mail.\(language.rawValue).txt")
  }

  @Test("a date that does not exist, is missing or is to come is told, also on trial; the message is taken in")
  func dates() throws {
    let program = try program()
    for (name, date) in [
      ("a", "Date: Tue, 30 Feb 2027 09:00 +0100\n"), ("b", ""), ("c", "Date: 1 Jan 2030 09:00 +0100\n"),
    ] {
      try program.write("From: \(name)@b.fr\n\(date)\nMerci.\n", to: "dates/\(name).eml")
    }
    let notes = """
      vigie : dates/a.eml, message 1 : sa date « Tue, 30 Feb 2027 09:00 +0100 » n’en est pas une : reçu le 24 nov. 2026.
      vigie : dates/b.eml, message 1 : il n’a pas de date : reçu le 24 nov. 2026.
      vigie : dates/c.eml, message 1 : sa date est à venir, le 1er janv. 2030 : reçu le 24 nov. 2026.

      """
    for arguments in [["--dry-run"], []] {
      let outcome = try program.vigie(["import", "mail", "dates"] + arguments)
      #expect(outcome.code == 0)
      #expect(outcome.told.hasSuffix(notes))
    }
    #expect(try program.vigie("import", "mail", "dates").told == "0 message repris, 3 déjà là, 0 illisible.\n")
  }

  @Test("the day is that of this prefecture, summer time as it was then")
  func zone() throws {
    let program = try program()
    for (name, date) in [("a", "23 Nov 2026 23:30 -0500"), ("b", "21 Jul 2026 22:30 +0000")] {
      try program.write("From: \(name)@b.fr\nDate: \(date)\n\nMerci.\n", to: "dates/\(name).eml")
    }
    let csv = try program.vigie("import", "mail", "dates", "--dry-run", "--csv").told
    #expect(csv.contains(";2026-11-24;a@b.fr"))
    #expect(csv.contains(";2026-07-22;b@b.fr"))
  }

  @Test("an mbox and a Maildir are read message by message")
  func containers() throws {
    let program = try program()
    let box = [first, "\u{0}", second].map { "From a Tue Nov 24 09:00:00 2026\n\($0)\n" }.joined()
    try program.write(box, to: "boite.mbox")
    let outcome = try program.vigie("import", "mail", "boite.mbox", "--dry-run", "--json")
    #expect(outcome.code == 65)
    #expect(outcome.told.contains("vigie : boite.mbox, message 2 : ce n’est pas un message"))
    try program.write(first, to: "maildir/cur/1:2,S")
    try program.write(second, to: "maildir/new/2")
    try program.write(second, to: "maildir/tmp/3")
    #expect(
      try program.vigie("import", "mail", "maildir").told.hasPrefix("2 messages repris, 0 déjà là, 0 illisible.\n"))
    #expect(try program.vigie("import", "mail", "maildir").told == "0 message repris, 2 déjà là, 0 illisible.\n")
    try program.write("x", to: "vide/notes.txt")
    #expect(try program.vigie("import", "mail", "vide").code == 66)
  }

  @Test("attachments are saved under safe names, in private, never one over another, and only when asked")
  func attachments() throws {
    let program = try program()
    try program.write("à moi", to: "pieces/2026-11-23-ticket_n_1.pdf")
    try program.vigie("import", "mail", "boite/a.eml", "--attachments", "pieces", "--dry-run")
    #expect(!program.exists("pieces/2026-11-23-_ticket_n_1.pdf"))
    let outcome = try program.vigie("import", "mail", "boite/a.eml", "--attachments", "pieces")
    #expect(outcome.told == "1 message repris, 0 déjà là, 0 illisible.\n")
    let folder = program.folder.appending(path: "pieces").path
    let saved = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "2026-11-23-ticket_n_1.pdf" }
    #expect(saved == ["2026-11-23-_ticket_n_1.pdf"])
    #expect(try program.bytes(of: "pieces/" + saved[0]) == Data("abc".utf8))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + saved[0])
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    // Known already: nothing is saved again.
    try program.vigie("import", "mail", "boite/a.eml", "--attachments", "pieces")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
    try program.vigie("undo")
    try program.vigie("import", "mail", "boite/a.eml", "--attachments", "pieces")
    #expect(program.exists("pieces/2026-11-23-_ticket_n_1-2.pdf"))
  }

  @Test("a file that cannot be written keeps its message from being taken, and no other")
  func unwritable() throws {
    let program = try program()
    // A folder so deep that only short names fit in it.
    let name = "pieces" + String(repeating: "/p", count: (3990 - program.folder.path.utf8.count) / 2)
    let third = first.replacing("<1@", with: "<3@").replacing("../ticket n°1", with: String(repeating: "é", count: 70))
      .replacing("--b--", with: "--b\nContent-Disposition: attachment; filename=a.txt\n\nx\n--b--")
    let parts = third.components(separatedBy: "--b\n")
    // The short one is written before the long one fails.
    try program.write(
      [parts[0], parts[1], parts[3].replacing("--b--\n", with: ""), parts[2] + "--b--\n"]
        .joined(separator: "--b\n"), to: "boite/aa.eml")
    let outcome = try program.vigie("import", "mail", "boite", "--attachments", name)
    #expect(outcome.code == 65)
    #expect(outcome.told.hasPrefix("2 messages repris, 1 déjà là, 2 illisibles.\n"))
    #expect(outcome.told.contains("vigie : boite/aa.eml, message 1 : \(name)/2026-11-23-ééé"))
    #expect(outcome.told.contains("é.pdf ne peut pas être écrit : vérifiez le chemin et vos droits."))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: program.folder.path + "/" + name) == [
        "2026-11-23-_ticket_n_1.pdf"
      ])
    let masked = try program.vigie("import", "mail", "boite/aa.eml", "--attachments", name, "--mask-names")
    #expect(masked.told.contains("vigie : …, message 1 : … ne peut pas être écrit"))
    // Nothing keeps it from being taken later, with its files, whatever accents they carry.
    let accents = third.replacing(
      String(repeating: "é", count: 70) + ".pdf", with: "a.e" + String(repeating: "\u{301}", count: 200))
    try program.write(accents, to: "boite/aa.eml")
    let again = try program.vigie("import", "mail", "boite/aa.eml", "--attachments", "pieces")
    #expect(again.told == "1 message repris, 0 déjà là, 0 illisible.\n")
  }

  @Test("a label that is only read takes nothing in, and nothing is saved beside it")
  func readOnly() throws {
    let program = try program()
    let outcome = try program.vigie("import", "mail", "boite/a.eml", "--attachments", "pieces", "--read-only")
    #expect(outcome.code != 0)
    #expect(!program.exists("pieces"))
  }

  @Test(
    "a name from a message is made safe",
    arguments: [
      ("ticket.pdf", "ticket", ".pdf"), ("../../etc/passwd", "_.._etc_passwd", ""), (".bashrc", "bashrc", ""),
      ("-rf", "rf", ""), ("a;rm -rf $HOME.sh", "a_rm_-rf__HOME", ".sh"), ("", "piece", ""), ("…", "_", ""),
      ("été.PDF", "été", ".PDF"), ("x.archive_très_longue", "x.archive_très_longue", ""),
      ("x.été", "x.été", ""), ("x.pdf" + String(repeating: "\u{301}", count: 300), "x.pd", ""),
    ])
  func safe(name: String, base: String, ending: String) {
    let safe = AttachmentFolder.safe(name)
    #expect((safe.base, safe.ending) == (base, ending))
  }

  @Test("a name however long fits a file")
  func long() {
    let safe = AttachmentFolder.safe(String(repeating: "é", count: 1000) + ".pdf")
    #expect(safe.base.utf8.count <= 150)
    #expect(safe.ending == ".pdf")
  }
}
