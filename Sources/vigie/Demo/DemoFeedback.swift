import Quality
import QualityStore

/// What users and agents said in ten years, and what was answered.
struct DemoFeedback {
  static let seed: UInt64 = 17

  private let received: [Received]

  // Nil is the day of an answer that is not given yet.
  private struct Received {
    let feedback: Feedback
    let answeredOn: Day?
    let answer: String
  }

  init(today: Day) {
    var random = DemoRandom(seed: DemoFeedback.seed)
    var texts = DemoSubjects(&random)
    let answered = DemoFeedback.answered(before: today, &texts, &random)
    received = (answered + DemoFeedback.unanswered(today, &texts)).sorted {
      $0.feedback.receivedOn < $1.feedback.receivedOn
    }
  }

  /// Codes go by the order of receipt: R-1 is the oldest.
  var events: [DemoEvent] {
    received.enumerated().flatMap { index, one -> [DemoEvent] in
      let arrival = DemoEvent(one.feedback.receivedOn, AddFeedback(one.feedback))
      guard let day = one.answeredOn else { return [arrival] }
      return [arrival, DemoEvent(day, AnswerFeedback(code: "R-\(index + 1)", day: day, answer: one.answer))]
    }
  }

  /// The latest on one subject among what was received on these days, with its code.
  func latest(_ subject: String, in days: ClosedRange<Day>) -> Feedback? {
    let index = received.lastIndex { $0.feedback.subject == subject && days.contains($0.feedback.receivedOn) }
    return index.map { index in
      var feedback = received[index].feedback
      feedback.code = "R-\(index + 1)"
      return feedback
    }
  }

  // One thing or so a month; of the last twelve months there is more, and two complaints at least.
  private static func answered(
    before today: Day, _ texts: inout DemoSubjects, _ random: inout DemoRandom
  ) -> [Received] {
    let current = Period(.monthly, containing: today)
    return (1..<DemoSeries.years * 12).reversed().flatMap { age -> [Received] in
      let month = current.advanced(by: -age)
      let kinds: [Feedback.Kind] = age <= 13 ? [.complaint, .complaint] : random.share() < 0.65 ? [.complaint] : []
      let other = random.share() < 0.3 ? DemoFeedback.others[random.index(below: DemoFeedback.others.count)] : nil
      return (kinds + [other].compactMap(\.self)).enumerated().compactMap { index, kind in
        one(kind, in: month, at: index, before: today, &texts, &random)
      }
    }
  }

  private static let others: [Feedback.Kind] = [.suggestion, .suggestion, .dysfunction, .remark]

  // The first complaint of a month is due in it, the second in the next one.
  private static func one(
    _ kind: Feedback.Kind, in month: Period, at index: Int, before today: Day,
    _ texts: inout DemoSubjects, _ random: inout DemoRandom
  ) -> Received? {
    let received = WorkingDays.onOrAfter(
      month.firstDay.adding(days: (index % 2 == 0 ? 0 : 14) + random.index(below: 4)))
    // One in five was late until 2019, one in fifteen since.
    let isInTime = texts.count % (received.year < 2020 ? 5 : 15) != 0
    let days = isInTime ? 3 + random.index(below: 12) : 16 + random.index(below: 9)
    let answered = WorkingDays.after(received, count: days)
    let subject = texts.next(of: kind)
    guard answered <= today else { return nil }
    return Received(feedback: subject.feedback(received), answeredOn: answered, answer: subject.answer)
  }

  // Two answers are late, three are waited for.
  private static func unanswered(_ today: Day, _ texts: inout DemoSubjects) -> [Received] {
    let kinds: [(days: Int, kind: Feedback.Kind)] = [
      (36, .complaint), (28, .complaint), (19, .complaint), (12, .suggestion), (5, .complaint),
    ]
    return kinds.map { days, kind in
      Received(
        feedback: texts.next(of: kind).feedback(WorkingDays.onOrAfter(today.adding(days: -days))), answeredOn: nil,
        answer: "")
    }
  }
}
