import Quality

/// A message that is ready to be looked at and sent, as a file `.eml` (RFC 5322): it names no address that is not known.
public struct MailDraft: Equatable, Sendable {
  /// Addresses; none are known where it is empty.
  public var recipients: [String]
  public var subject: String
  public var text: String
  /// When it was written: since 1 January 1970, UTC, and local time minus UTC.
  public var seconds, offset: Int

  public init(recipients: [String] = [], subject: String, text: String, seconds: Int, offset: Int = 0) {
    self.recipients = recipients
    self.subject = subject
    self.text = text
    self.seconds = seconds
    self.offset = offset
  }

  /// Lines that end in CR LF; ASCII alone. Mail programs open it to be sent, not as one that was received (`X-Unsent`),
  /// and put their user’s address as its sender: a draft names none.
  public var eml: String {
    let to = recipients.isEmpty ? [] : ["To: " + recipients.joined(separator: ",\r\n ")]
    let head =
      ["X-Unsent: 1"] + to + [
        "Subject: \(EncodedWord.encoded(subject))", "Date: \(MailDate.text(seconds, offset: offset))",
        "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
      ]
    return head.joined(separator: "\r\n") + "\r\n\r\n" + QuotedPrintable.encoded(text) + "\r\n"
  }
}
