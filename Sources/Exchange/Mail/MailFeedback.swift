import Quality

extension MailMessage {
  /// The day it is taken to have been received, that on which it was written, never later than today; and what is to be
  /// said where it is another than its date says. `offset` is local time minus UTC at an instant, in seconds.
  public func received(today: Day, offset: (_ seconds: Int) -> Int) -> (day: Day, note: Phrase?) {
    let sent = date.day(offset: offset)
    let taken = PhraseValue.day(today)
    switch (date, sent) {
    case (.missing, _): return (today, Phrase("mail.note.noDate", ["day": taken]))
    case (.unreadable(let text), _):
      return (today, Phrase("mail.note.noSuchDate", ["text": .text(text), "day": taken]))
    case (_, let sent?) where sent > today:
      return (today, Phrase("mail.note.notYet", ["sent": .day(sent), "day": taken]))
    case (_, let sent): return (sent ?? today, nil)
    }
  }

  /// What was said in it, as it is taken in.
  ///
  /// `places` are where its attachments were saved, in their order; empty where they were left in the message.
  public func feedback(
    _ kind: Feedback.Kind, site: String?, receivedOn: Day, withoutSubject: String, places: [String]
  ) -> Feedback {
    let attachments = self.attachments.enumerated().map { index, attachment in
      Feedback.Attachment(
        name: attachment.name, mediaType: attachment.mediaType, size: attachment.content.count,
        place: places.indices.contains(index) ? places[index] : "")
    }
    return Feedback(
      kind: kind, channel: .email, subject: subject.isEmpty ? withoutSubject : subject, details: text,
      sender: sender.text, receivedOn: receivedOn, site: site, messageID: identifier,
      attachments: attachments)
  }
}
