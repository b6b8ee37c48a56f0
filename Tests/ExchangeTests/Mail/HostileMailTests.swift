import Quality
import Testing

@testable import Exchange

@Suite("A message that means harm")
struct HostileMailTests {
  private func nested(_ depth: Int) -> String {
    var text = "From: a@b.fr\n"
    for level in 0..<depth { text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
    return text + "\nau fond\n"
  }

  @Test("with parts in parts is read to a depth, and refused beyond it")
  func deep() throws {
    #expect(try message(nested(MailPart.deepest)).text == "au fond")
    #expect(throws: MailFault.tooDeep(MailPart.deepest)) { try message(nested(MailPart.deepest + 1)) }
    #expect(throws: MailFault.tooDeep(MailPart.deepest)) { try message(nested(1000)) }
  }

  @Test("with more parts than anybody writes is refused")
  func many() throws {
    func parts(_ count: Int) -> String {
      "From: a@b.fr\nContent-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: count)
        + "--b--\n"
    }
    #expect(try message(parts(MailPart.most - 1)).text.hasPrefix("x"))
    #expect(throws: MailFault.tooManyParts(MailPart.most)) { try message(parts(MailPart.most)) }
    #expect(throws: MailFault.tooManyParts(MailPart.most)) { try message(parts(5000)) }
  }

  @Test("with a head of megabytes is read in its beginning")
  func head() throws {
    let field = "X-Long: " + String(repeating: "a", count: 300_000) + "\n"
    let folded = "X-Folded: a\n" + String(repeating: " pli\n", count: 50_000)
    let fields = (0..<3000).map { "X-\($0): y\n" }.joined()
    let read = try message("From: a@b.fr\nSubject: ici\n\(field)\(folded)\(fields)\ncorps")
    #expect((read.subject, read.text) == ("ici", "corps"))
    let subject = String(repeating: "=?utf-8?Q?", count: 6000)
    #expect(try message("From: a@b.fr\nSubject: \(subject)\n\nx").subject.count == MailMessage.longestSubject + 1)
    let quotes = String(repeating: "<\"", count: 20_000)
    #expect(try message("From: \(quotes)\n\nx").text == "x")
  }

  @Test(
    "with parameters that make no sense names no file outside",
    arguments: [
      ("attachment; filename=\"../../etc/passwd\"", "../../etc/passwd"), ("attachment; filename=\"", "text-1.plain"),
      ("attachment; filename*=utf-8''%2e%2e%2fx%00%0a", "../x"), ("attachment; filename*9999999999999999999*=a", "a"),
      ("attachment;;;=;filename", "text-1.plain"), ("attachment; filename*0=a; filename*2=c; filename*1=b", "abc"),
      ("attachment; filename=\"a\\\"b\"", "a\"b"), ("attachment; filename=vrai.txt; filename=autre.txt", "vrai.txt"),
    ])
  func names(disposition: String, name: String) throws {
    let read = try message("From: a@b.fr\nContent-Type: text/plain\nContent-Disposition: \(disposition)\n\nx")
    #expect(read.attachments.map(\.name) == [name])
    #expect(read.text == "")
  }

  @Test("cut anywhere is read or refused, never more", arguments: [1, 3, 7])
  func anywhere(step: Int) {
    let whole = Array(
      """
      From: =?utf-8?B?w6k=?= <a@b.fr>
      Content-Type: multipart/mixed; boundary="b"

      --b
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      <p title=3D"x">=C3=A9 &amp; =
      </p>
      --b
      Content-Disposition: attachment; filename*=utf-8''a%C3%A9.bin
      Content-Transfer-Encoding: base64

      AAECAwQ=
      --b--
      """.utf8)
    for end in stride(from: 0, through: whole.count, by: step) { _ = try? MailMessage(whole[..<end]) }
    for start in stride(from: 0, to: whole.count, by: step) { _ = try? MailMessage(whole[start...]) }
    for index in stride(from: 0, to: whole.count, by: step) {
      for byte: UInt8 in [0, 0x0A, 0x0D, 0x3D, 0x3F, 0xFF] {
        var changed = whole
        changed[index] = byte
        _ = try? MailMessage(changed[...])
      }
    }
    #expect((try? MailMessage(whole[...]).text) == "é &")
  }
}
