import Dashboard
import Quality

/// What is typed on the command line, understood as the forms do or refused with the same sentence.
extension Context {
  func day(typed text: String) throws -> Day {
    guard let day = notation.readDay(text, today: today) else {
      throw Complaint(Phrase("form.notADay", ["text": .text(CleanText.line(text))]), code: 65)
    }
    return day
  }

  /// A period of any frequency; one that does not fit is refused by the label, in better words.
  func period(typed text: String) throws -> Period {
    guard let period = notation.readPeriod(text, frequency: nil) else {
      throw Complaint(Phrase("form.notAPeriod", ["text": .text(CleanText.line(text))]), code: 65)
    }
    return period
  }
}

extension Engagement {
  /// « E10 » or « 10 »; whether the label has it is for the decision to say.
  static func number(typed text: String) throws -> Int {
    guard let number = Engagement.number(in: text) else {
      throw Complaint(Phrase("form.unknownEngagement", ["text": .text(CleanText.line(text))]), code: 65)
    }
    return number
  }
}
