import Quality

extension MailMessage {
  /// What was said in it, as it is taken in: received on the day it was written, never later than today.
  ///
  /// `places` are where its attachments were saved, in their order; empty where they were left in the message.
  public func feedback(
    _ kind: Feedback.Kind, site: String?, today: Day, withoutSubject: String, places: [String]
  ) -> Feedback {
    let attachments = self.attachments.enumerated().map { index, attachment in
      Feedback.Attachment(
        name: attachment.name, mediaType: attachment.mediaType, size: attachment.content.count,
        place: places.indices.contains(index) ? places[index] : "")
    }
    return Feedback(
      kind: kind, channel: .email, subject: subject.isEmpty ? withoutSubject : subject, details: text,
      sender: sender.text, receivedOn: min(day ?? today, today), site: site, messageID: identifier,
      attachments: attachments)
  }
}
