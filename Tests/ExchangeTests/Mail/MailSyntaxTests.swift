import Foundation
import Quality
import Testing

@testable import Exchange

@Suite("The small parts of a message")
struct MailSyntaxTests {
  @Test(
    "encoded words are read, whole or badly written",
    arguments: [
      ("=?utf-8?Q?R=C3=A9clamation?=", "Réclamation"), ("=?ISO-8859-1?q?=E9t=E9_ici?=", "été ici"),
      ("=?windows-1252?Q?c=9Cur?=", "cœur"), ("=?utf-8?B?w6l0w6k=?=", "été"),
      ("=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"), ("=?utf-8?Q?a?=  c =?utf-8?Q?b?=", "a  c b"),
      // A letter cut between two words is whole again.
      ("=?utf-8?Q?=C3?= =?utf-8?Q?=A9?=", "é"), ("=?utf-8*fr?Q?=C3=A9?=", "é"),
      ("=?utf-8?X?a?=", "=?utf-8?X?a?="), ("=?utf-8?Q?a", "=?utf-8?Q?a"), ("a =? b", "a =? b"), ("=?", "=?"),
      ("=?utf-8?Q??=", ""), ("Re: =?utf-8?Q?=5Bx=5D?= fin", "Re: [x] fin"),
    ])
  func encodedWords(written: String, read: String) {
    #expect(EncodedWord.decoded(written) == read)
  }

  @Test(
    "what is written in encoded words is read back, in lines that are not too long",
    arguments: [
      "Rappel", "Label qualité\u{A0}: 3 en retard, 2 à venir", String(repeating: "é", count: 100), "=?x?=", "", "日本語",
      String(repeating: "mot ", count: 30),
    ])
  func encoding(text: String) {
    let written = EncodedWord.encoded(text)
    #expect(written.utf8.allSatisfy { $0 < 0x80 })
    for line in written.split(separator: "\r\n") { #expect(line.utf8.count <= 76) }
    #expect(EncodedWord.decoded(written.replacing("\r\n ", with: " ")) == text)
  }

  @Test(
    "quoted-printable goes and comes back, in lines of 76 bytes at most",
    arguments: [
      "", "été\u{A0}: 1 = 1 ", String(repeating: "long é ", count: 50), "a\n\n.\nFrom x\n", "fin de ligne \nx",
    ])
  func quotedPrintable(text: String) {
    let written = QuotedPrintable.encoded(text)
    for line in written.split(separator: "\r\n") { #expect(line.utf8.count <= 76) }
    #expect(written.utf8.allSatisfy { $0 < 0x80 })
    #expect(String(decoding: QuotedPrintable.decoded(Array(written.utf8)[...]), as: UTF8.self) == text)
  }

  @Test(
    "base64 is read as far as it goes",
    arguments: [
      ("YWJj", "abc"), ("YWJjZA==", "abcd"), ("YW Jj\r\nZA", "abcd"), ("YWI=YWI=", "abab"), ("Y", ""),
      ("!!YWJj!!", "abc"),
      ("", ""),
    ])
  func base64(written: String, read: String) {
    #expect(String(decoding: Base64.decoded(written.utf8), as: UTF8.self) == read)
  }

  @Test(
    "who wrote is a name, an address, or both",
    arguments: [
      ("Camille Roux <c@r.fr>", "Camille Roux <c@r.fr>"), ("c@r.fr", "c@r.fr"), ("<c@r.fr>", "c@r.fr"),
      ("\"Roux \\\"C\\\", x\" <c@r.fr>", "Roux \"C\", x <c@r.fr>"), ("c@r.fr (Camille)", "Camille <c@r.fr>"),
      ("=?utf-8?Q?L=C3=A9a?= <l@r.fr>, b@r.fr", "Léa <l@r.fr>"), ("a@r.fr, b@r.fr", "a@r.fr"), ("", ""),
      ("\"a <b>\" <c@r.fr>", "a <b> <c@r.fr>"), ("c@r.fr <c@r.fr>", "c@r.fr"), ("sans fin <c@r.fr", "sans fin <c@r.fr"),
    ])
  func address(field: String, text: String) {
    #expect(MailAddress(field: field).text == text)
  }

  @Test(
    "the day is that of the reader’s clock, one hour ahead; without a zone that of the sender’s",
    arguments: [
      ("Tue, 24 Nov 2026 09:12:00 +0100", "2026-11-24"), ("24 nov 26 23:59 -0500", "2026-11-25"),
      ("Mon, 23 Nov 2026 23:30:00 EST", "2026-11-24"), ("23 Nov 2026 23:30 +0000", "2026-11-24"),
      ("23 Nov 2026 22:59 +0000 (UTC)", "2026-11-23"), ("24 Nov 2026 00:30 +0200", "2026-11-23"),
      ("23 Nov 2026 23:30", "2026-11-23"), ("23 Nov 2026 23:30 -9900", "2026-11-23"),
      ("23 Nov 2026 25:30 -0500", "2026-11-23"),
      ("Tue,  1 Jan 1999 00:00:00 GMT (x)", "1999-01-01"), ("24-Nov-2026", "2026-11-24"), ("31 Feb 2026", nil),
      ("", nil), ("demain", nil), ("Nov 24 2026", nil), ("1 Jan 99999999999999999999", nil),
    ] as [(String, String?)])
  func date(field: String, day: String?) {
    #expect(MailDate(field).day { _ in 3600 }?.iso == day)
  }

  @Test("what is no date is kept as it stands")
  func noDate() {
    #expect(MailDate("30 Feb 2027 09:00 +0100") == .unreadable("30 Feb 2027 09:00 +0100"))
    #expect(MailDate(" ") == .missing)
  }

  @Test(
    "a date is written with its zone",
    arguments: [
      (1_795_514_400, 3600, "Tue, 24 Nov 2026 11:00:00 +0100"), (0, 0, "Thu, 1 Jan 1970 00:00:00 +0000"),
      (0, -12_600, "Wed, 31 Dec 1969 20:30:00 -0330"),
    ])
  func written(seconds: Int, offset: Int, text: String) {
    #expect(MailDate.text(seconds, offset: offset) == text)
  }

  @Test("a file of many messages is parted where a line From follows a gap, and nowhere else")
  func box() {
    let text = """
      From a@b.fr Tue Nov 24 09:00:00 2026
      Subject: un

      From ici, tout va bien.
      >From là aussi
      >>From deux fois

      From c@d.fr Tue Nov 24 10:00:00 2026
      Subject: deux

      fin
      """
    let items = MailBox.items(in: Array(text.utf8))
    #expect(items.map(\.line) == [1, 4, 8])
    #expect(MailBox.begins(Array(text.utf8)))
    #expect(!MailBox.begins(Array("From: a@b.fr\n".utf8)))
    #expect(String(decoding: items[1].bytes, as: UTF8.self) == "From là aussi\n>From deux fois\n\n")
    #expect(MailBox.items(in: Array("Subject: x\n\ny".utf8)).isEmpty)
  }

  @Test("a draft names nobody’s address that is not known, and reads back")
  func draft() throws {
    var draft = MailDraft(
      subject: "Label qualité\u{A0}: 2 en retard", text: "Bonjour,\n\nété\n",
      seconds: 1_795_514_400, offset: 3600)
    #expect(!draft.eml.contains("To:"))
    #expect(!draft.eml.contains("@"))
    #expect(draft.eml.hasPrefix("X-Unsent: 1\r\n"))
    #expect(!draft.eml.contains("From:"))
    #expect(!draft.eml.replacing("\r\n", with: "").contains("\n"))
    let read = try MailMessage(Array(draft.eml.utf8)[...])
    #expect(read.subject == "Label qualité\u{A0}: 2 en retard")
    #expect(read.text == "Bonjour,\n\nété")
    #expect(read.date == .instant(1_795_514_400))
    draft.recipients = ["a@b.fr", "c@d.fr"]
    #expect(draft.eml.contains("To: a@b.fr,\r\n c@d.fr\r\n"))
  }
}
