internal import GRDB
import Quality

extension Reader {
  /// What the framework says of delays, and our defaults where it says nothing.
  public func delays() throws -> Delays {
    let rows = try db.rows("SELECT code, days, unit, basis, basisEnglish FROM delay") { row in
      (code: row[0] as String, delay: CodedDelay(row))
    }
    return Delays(coded: Dictionary(rows.map { ($0.code, $0.delay) }) { first, _ in first })
  }
}

/// A delay as its row has it: without a unit, it is counted as its code says.
struct CodedDelay {
  let days: Int
  let unit: Delay.Unit?
  let basis: Wording?

  fileprivate init(_ row: Row) {
    days = row[1]
    unit = (row[2] as String?).flatMap(Delay.Unit.init)
    let french: String = row[3]
    basis = french.isEmpty ? nil : Wording(french, english: row[4])
  }

  fileprivate init(days: Int, unit: Delay.Unit? = nil, basis: Wording? = nil) {
    (self.days, self.unit, self.basis) = (days, unit, basis)
  }
}

extension Delays {
  /// By the names that the file keeps them under: `grace.monthly`, `react.missed`, `reply.email`.
  var coded: [(code: String, delay: CodedDelay)] {
    let days =
      grace.map { ("grace.\($0.key.rawValue)", $0.value) } + react.map { ("react.\($0.key.rawValue)", $0.value) }
    let ofFeedback = FeedbackDelays.Name.allCases.compactMap { name in
      feedback[name].map { (name.code, CodedDelay(days: $0.count, unit: $0.unit, basis: $0.basis)) }
    }
    return (days.map { ($0, CodedDelay(days: $1)) } + ofFeedback).sorted { $0.0 < $1.0 }
  }

  init(coded delays: [String: CodedDelay]) {
    var (grace, react): ([Frequency: Int], [Standing: Int]) = ([:], [:])
    for frequency in Frequency.allCases { grace[frequency] = delays["grace.\(frequency.rawValue)"]?.days }
    for standing in Standing.allCases { react[standing] = delays["react.\(standing.rawValue)"]?.days }
    let ofFeedback = FeedbackDelays.Name.allCases.compactMap { name in
      delays[name.code].map { (name, Delay($0.days, $0.unit ?? name.usualUnit, basis: $0.basis)) }
    }
    let feedback = FeedbackDelays(Dictionary(uniqueKeysWithValues: ofFeedback))
    self.init(grace: grace, react: react, feedback: feedback)
  }
}
