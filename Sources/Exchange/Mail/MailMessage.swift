import Quality

/// A message that somebody sent, read.
public struct MailMessage: Equatable, Sendable {
  /// The same for the same message, wherever it is found: its `Message-ID`, or a digest of what it says.
  public let identifier: String
  public let sender: MailAddress
  /// One line; empty where there is none.
  public let subject: String
  public let date: MailDate
  /// Several lines; a page of HTML is reduced to what it says.
  public let text: String
  public let attachments: [MailAttachment]

  /// Bytes that a file of messages may have.
  public static let largestFile = 100 << 20
  /// Letters of a subject and of a text that are kept; `…` says that there were more.
  public static let longestSubject = 200
  public static let longestText = 100_000

  /// Reads one message, as a file `.eml` has it. Refuses what is none; what is only badly written is read as well as it
  /// can be.
  public init(_ bytes: ArraySlice<UInt8>) throws(MailFault) {
    guard bytes.contains(where: { !Byte.isBlank($0) && $0 != Byte.newline && $0 != Byte.carriageReturn }) else {
      throw .empty
    }
    let (head, part) = try MailPart.read(bytes)
    guard head.has(["from", "subject", "date", "message-id", "received"]) else { throw .noMessage }
    let content = MailContent(part)
    sender = MailAddress(field: head.raw("from") ?? head.raw("sender") ?? "")
    subject = MailMessage.cut(head.text("subject"), MailMessage.longestSubject)
    date = MailDate(head.raw("date") ?? "")
    text = MailMessage.cut(content.text, MailMessage.longestText)
    attachments = content.attachments
    let given = head.text("message-id").prefix(500).filter { !"<> ".contains($0) }
    identifier =
      given.isEmpty ? MailMessage.digest([sender.text, subject, head.raw("date") ?? "", content.text]) : given
  }

  private static func cut(_ text: String, _ limit: Int) -> String {
    text.count > limit ? text.prefix(limit) + "…" : text
  }

  private static func digest(_ parts: [String]) -> String {
    "sha256:" + SHA256.hexadecimal(of: Array(parts.joined(separator: "\n").utf8))
  }
}

/// A file that came with a message; it is kept or saved, never opened.
public struct MailAttachment: Equatable, Sendable {
  /// One line, never empty, as the sender wrote it: not to be used as a path.
  public let name: String
  /// `application/pdf`
  public let mediaType: String
  public let content: [UInt8]
}
