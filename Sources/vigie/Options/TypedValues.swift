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

  /// « 14 h 30 », « 14:30 », « 14h ».
  func time(typed text: String) throws -> TimeOfDay {
    guard let time = notation.readTime(text) else {
      throw Complaint(Phrase("form.notATime", ["text": .text(CleanText.line(text))]), code: 65)
    }
    return time
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
  /// « E8 E10 », « E8,E10 »: as forms take them.
  static func numbers(typed texts: [String]) throws -> [Int] {
    try texts.flatMap { $0.split(separator: ",") }.map { try number(typed: String($0)) }
  }

  /// « E10 » or « 10 »; whether the label has it is for the decision to say.
  private static func number(typed text: String) throws -> Int {
    guard let number = Engagement.number(in: text) else {
      throw Complaint(Phrase("form.unknownEngagement", ["text": .text(CleanText.line(text))]), code: 65)
    }
    return number
  }
}
