internal import GRDB
import Quality

extension Reader {
  /// What the framework says of delays, and our defaults where it says nothing.
  public func delays() throws -> Delays {
    let days = try db.rows("SELECT code, days FROM delay") { (code: $0[0] as String, days: $0[1] as Int) }
    return Delays(coded: Dictionary(days.map { ($0.code, $0.days) }) { first, _ in first })
  }
}

extension Delays {
  /// By the names that the file keeps them under: `grace.monthly`, `react.missed`.
  var coded: [(code: String, days: Int)] {
    let all =
      grace.map { ("grace.\($0.key.rawValue)", $0.value) } + react.map { ("react.\($0.key.rawValue)", $0.value) }
      + reply.map { ("reply.\($0.key.rawValue)", $0.value) }
    return all.sorted { $0.0 < $1.0 }
  }

  init(coded days: [String: Int]) {
    var (grace, react, reply): ([Frequency: Int], [Standing: Int], [Feedback.Kind: Int]) = ([:], [:], [:])
    for frequency in Frequency.allCases { grace[frequency] = days["grace.\(frequency.rawValue)"] }
    for standing in Standing.allCases { react[standing] = days["react.\(standing.rawValue)"] }
    for kind in Feedback.Kind.allCases { reply[kind] = days["reply.\(kind.rawValue)"] }
    self.init(grace: grace, react: react, reply: reply)
  }
}
