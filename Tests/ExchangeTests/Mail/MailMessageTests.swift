import Foundation
import Quality
import Testing

@testable import Exchange

/// A message as it is written here, with the line ends of the wire.
func message(_ text: String) throws -> MailMessage {
  try MailMessage(Array(text.replacing("\n", with: "\r\n").utf8)[...])
}

@Suite("A message is read")
struct MailMessageTests {
  @Test("with who wrote, when, what about, and what was said; the same with either line end")
  func plain() throws {
    let text = """
      Received: from mx.orne.gouv.fr by mail; Tue, 24 Nov 2026 09:12:04 +0100
      Message-ID: <20261124.91@exemple.fr>
      Date: Tue, 24 Nov 2026 09:12:00 +0100
      From: "Roux, Camille" <camille.roux@exemple.fr>
      To: qualite@orne.gouv.fr
      Subject: Attente au guichet
       de SB39
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit

      Bonjour,

      J’ai attendu deux heures.
      """
    let read = try message(text)
    #expect(read.identifier == "20261124.91@exemple.fr")
    #expect(read.sender.text == "Roux, Camille <camille.roux@exemple.fr>")
    #expect(read.subject == "Attente au guichet de SB39")
    #expect(read.date.day { _ in 3600 } == Day(iso: "2026-11-24"))
    #expect(read.text == "Bonjour,\n\nJ’ai attendu deux heures.")
    #expect(read.attachments.isEmpty)
    #expect(try MailMessage(Array(text.utf8)[...]) == read)
  }

  @Test(
    "whatever its letters are written in",
    arguments: [
      ("text/plain; charset=iso-8859-1", "8bit", [0xE9, 0x74, 0xE9, 0x20, 0x80], "été €"),
      ("text/plain; charset=windows-1252", "8bit", [0x63, 0x9C, 0x75, 0x72], "cœur"),
      ("text/plain; charset=ISO-8859-15", "8bit", [0x63, 0xBD, 0x75, 0x72, 0xA4], "cœur€"),
      ("text/plain; charset=ISO-8859-15", "8bit", Array("l".utf8) + [0x92] + Array("accueil".utf8), "l’accueil"),
      ("text/plain; charset=iso-8859-1", "8bit", Array("l".utf8) + [0x92] + Array("accueil".utf8), "l’accueil"),
      ("text/plain; charset=us-ascii", "8bit", Array("l’été".utf8), "l’été"),
      ("text/plain; charset=US-ASCII", "8bit", [0xE9, 0x74, 0xE9, 0x20, 0x92], "été ’"),
      ("text/plain", "8bit", [0xE9, 0x74, 0xE9], "été"),
      ("text/plain; charset=utf-8", "quoted-printable", Array("=C3=A9t=C3=A9=\r\n tard".utf8), "été tard"),
      ("text/plain; charset=iso-8859-1", "quoted-printable", Array("=E9t=E9 =3D=".utf8), "été ="),
      ("text/plain; charset=utf-8", "base64", Array("w6l0\r\nw6k=".utf8), "été"),
      ("text/plain; charset=utf-8", "BASE64", Array("w6l0w6k".utf8), "été"),
      ("text/plain; charset=klingon", "8bit", Array("été".utf8), "été"),
      ("text/html; charset=utf-8", "8bit", Array("<p>&eacute;t&#233; &amp; co</p>".utf8), "été & co"),
      ("nonsense", "8bit", Array("été".utf8), "été"),
    ] as [(String, String, [UInt8], String)])
  func letters(type: String, encoding: String, body: [UInt8], text: String) throws {
    let head = "From: a@b.fr\r\nContent-Type: \(type)\r\nContent-Transfer-Encoding: \(encoding)\r\n\r\n"
    #expect(try MailMessage((Array(head.utf8) + body)[...]).text == text)
  }

  private let multipart = """
    From: a@b.fr
    Subject: =?utf-8?Q?R=C3=A9clamation?=
    Content-Type: multipart/mixed; boundary="dehors"

    Ce message a plusieurs parties.
    --dehors
    Content-Type: multipart/alternative; boundary=dedans

    --dedans
    Content-Type: text/html; charset=utf-8

    <p>En <b>HTML</b></p>
    --dedans
    Content-Type: text/plain; charset=utf-8

    En clair
    --dedans--
    --dehors
    Content-Type: application/pdf; name="=?utf-8?Q?pi=C3=A8ce.pdf?="
    Content-Disposition: attachment; filename*0*=utf-8''pi%C3%A8ce%20; filename*1="une.pdf"
    Content-Transfer-Encoding: base64

    YWJj
    --dehors
    Content-Type: image/png
    Content-Disposition: inline
    Content-Transfer-Encoding: base64

    AAEC
    --dehors--
    La fin.
    """

  @Test("in its parts: the plain text of two, and the files beside it")
  func parts() throws {
    let read = try message(multipart)
    #expect(read.subject == "Réclamation")
    #expect(read.text == "En clair")
    #expect(read.attachments.map(\.name) == ["pièce une.pdf", "image-2.png"])
    #expect(read.attachments.map(\.mediaType) == ["application/pdf", "image/png"])
    #expect(read.attachments.map(\.content) == [Array("abc".utf8), [0, 1, 2]])
  }

  @Test("where the last boundary never comes, to its end")
  func unclosed() throws {
    let cut = try #require(multipart.firstRange(of: "--dedans--"))
    let read = try message(String(multipart[..<cut.lowerBound]))
    #expect(read.text == "En clair")
  }

  @Test(
    "where it is said to have parts and has none, as the text that it is",
    arguments: ["; boundary=b", "; boundary=\"\"", ""])
  func partless(parameters: String) throws {
    let read = try message(
      "From: a@b.fr\nContent-Type: multipart/alternative\(parameters)\n\n--c\nDeux heures d’attente.\n--c--\n")
    #expect(read.text == "--c\nDeux heures d’attente.\n--c--")
    #expect(read.attachments.isEmpty)
    let inside = try message(
      "From: a@b.fr\nContent-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed\(parameters)"
        + "\n\nDeux heures\n--a\n\nd’attente.\n--a--\n")
    #expect(inside.text == "Deux heures\n\nd’attente.")
  }

  @Test("where it is HTML alone, reduced to what it says")
  func html() throws {
    let read = try message(
      """
      From: a@b.fr
      Content-Type: text/html; charset=utf-8

      <html><head><title>x</title><style>p { color: red }</style></head>
      <body onload="a('>')"><script>alert("non")</script><!-- rien -->
      <p>Bonjour,<br>1&nbsp;&lt;&nbsp;2 &rsquo; &#146; &inconnu; a < b</p><ul><li>un<li>deux</ul><div>fin</div>
      """)
    #expect(read.text == "Bonjour,\n1\u{A0}<\u{A0}2 ’ ’ &inconnu; a < b\n\n- un\n- deux\n\nfin")
  }

  @Test("without what could steer a terminal, in any of its parts")
  func clean() throws {
    let read = try message(
      """
      From: =?utf-8?B?G1syShtbMTszMW0=?= Nom <a@b.fr>
      Subject: =?utf-8?Q?a=1B]0;titre=07b=E2=80=AEc=00d?=
      Message-ID: <\u{1B}[2Jx@y>
      Content-Type: multipart/mixed; boundary=b

      --b

      t\u{1B}[31mexte\u{0}
      --b
      Content-Disposition: attachment; filename="a\u{1B}[2J/../b"

      --b--
      """)
    let all = [read.sender.text, read.subject, read.identifier, read.text, read.attachments[0].name].joined()
    #expect(!all.unicodeScalars.contains { $0.properties.generalCategory == .control || $0 == "\u{202E}" })
    #expect(read.subject == "abcd")
    #expect(read.sender.text == "Nom <a@b.fr>")
  }

  @Test("a message without an identifier has one all the same, in a file alone or among others")
  func identifier() throws {
    let text = "From: a@b.fr\nSubject: X\nDate: 24 Nov 2026 09:00 +0100\n\nFrom here on.\nbye\n"
    let alone = try message(text)
    #expect(alone.identifier.hasPrefix("sha256:"))
    let escaped = text.replacing("\nFrom here", with: "\n>From here")
    let items = MailBox.items(in: Array("From a@b.fr Tue Nov 24 09:00:00 2026\n\(escaped)\n".utf8))
    #expect(try items.map { try MailMessage($0.bytes[...]).identifier } == [alone.identifier])
    #expect(try message(text.replacing("bye", with: "Bye")).identifier != alone.identifier)
    #expect(try message("Message-ID: < >\n" + text).identifier == alone.identifier)
  }

  @Test("long subjects and texts are cut, and say so")
  func cut() throws {
    let long = String(repeating: "é", count: 120_000)
    let read = try message("From: a@b.fr\nSubject: \(String(repeating: "mot ", count: 100))\n\n\(long)")
    #expect(read.subject.count == MailMessage.longestSubject + 1)
    #expect(read.text.count == MailMessage.longestText + 1)
    #expect(read.text.hasSuffix("é…"))
  }

  @Test(
    "what is no message is refused",
    arguments: [("", MailFault.empty), (" \n\r\n", .empty), ("Bonjour", .noMessage), ("a: b\n\nc", .noMessage)])
  func refused(text: String, fault: MailFault) {
    #expect(throws: fault) { try MailMessage(Array(text.utf8)[...]) }
  }
}
