import Quality
import QualityStore

/// What users and agents said in ten years, what was answered, and what it became.
struct DemoFeedback {
  static let seed: UInt64 = 17

  private let received: [DemoReceived]

  init(_ documents: DemoDocuments, today: Day) {
    var random = DemoRandom(seed: DemoFeedback.seed)
    var texts = DemoSubjects(&random)
    let answered = DemoFeedback.answered(before: today, &texts, &random)
    received = (answered + DemoOpenFeedback(documents: documents, today: today).all(&texts)).sorted {
      $0.feedback.receivedOn < $1.feedback.receivedOn
    }
  }

  /// Codes go by the order of receipt: R-1 is the oldest.
  var events: [DemoEvent] {
    received.enumerated().flatMap { index, one in
      [DemoEvent(one.feedback.receivedOn, AddFeedback(one.feedback))]
        + one.life.map { DemoEvent($0.day, $0.decision("R-\(index + 1)")) }
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
  ) -> [DemoReceived] {
    let current = Period(.monthly, containing: today)
    return (1..<DemoSeries.years * 12).reversed().flatMap { age -> [DemoReceived] in
      let month = current.advanced(by: -age)
      let kinds: [Feedback.Kind] = age <= 13 ? [.complaint, .complaint] : random.share() < 0.65 ? [.complaint] : []
      let other = random.share() < 0.3 ? DemoFeedback.others[random.index(below: DemoFeedback.others.count)] : nil
      return (kinds + [other].compactMap(\.self)).enumerated().compactMap { index, kind in
        one(
          kind, from: index == 0 ? senders[age] ?? "" : "", in: month, at: index, before: today, &texts, &random)
      }
    }
  }

  private static let others: [Feedback.Kind] = [.suggestion, .suggestion, .dysfunction, .remark]

  // Names that were not erased in time, by the months since they wrote.
  private static let senders = [
    18: "Josiane Hautbois", 27: "Odile Carpentras <o.carpentras@example.org>", 29: "Hubert Lamirand",
  ]

  // The first complaint of a month is due in it, the second in the next one.
  private static func one(
    _ kind: Feedback.Kind, from sender: String, in month: Period, at index: Int, before today: Day,
    _ texts: inout DemoSubjects, _ random: inout DemoRandom
  ) -> DemoReceived? {
    let received = WorkingDays.onOrAfter(
      month.firstDay.adding(days: (index % 2 == 0 ? 0 : 14) + random.index(below: 4)))
    // One in five was late until 2019, one in fifteen since.
    let number = texts.count
    let isInTime = number % (received.year < 2020 ? 5 : 15) != 0
    let subject = texts.next(of: kind)
    let limit = FeedbackDelays.usual.reply(to: subject.feedback(received))?.count ?? 15
    let days = isInTime ? quick(random.index(below: 12), within: limit) : 16 + random.index(below: 9)
    let answered = WorkingDays.after(received, count: days)
    guard answered <= today else { return nil }
    var feedback = subject.feedback(received)
    feedback.sender = sender
    var one = DemoReceived(feedback)
    // One acknowledgement in nine was forgotten; the answer stood for it.
    if number % 9 != 0 { one.acknowledge(after: 1 + number % 3, by: answered) }
    one.then(answered) {
      AnswerFeedback(code: $0, day: answered, answer: subject.answer, outcome: subject.outcome)
    }
    return one
  }

  // Between 3 and 14 working days, or sooner where less time is announced.
  private static func quick(_ chance: Int, within limit: Int) -> Int { limit < 15 ? 1 + chance % limit : 3 + chance }
}

/// One thing that was received, and what was done with it, in the order of the days.
struct DemoReceived {
  let feedback: Feedback
  private(set) var life: [(day: Day, decision: (String) -> any Decision)] = []

  init(_ feedback: Feedback) {
    self.feedback = feedback
  }

  /// The decision is made for the code it will have.
  mutating func then(_ day: Day, _ decision: @escaping (String) -> any Decision) {
    life.append((day, decision))
  }

  /// So many working days after the receipt, where an acknowledgement is announced and the answer comes later.
  mutating func acknowledge(after days: Int, by last: Day) {
    let day = WorkingDays.after(feedback.receivedOn, count: days)
    guard FeedbackDelays.usual.acknowledgement(of: feedback) != nil, day <= last else { return }
    then(day) { AcknowledgeFeedback(code: $0, day: day) }
  }
}
