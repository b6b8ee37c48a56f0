internal import GRDB
import Quality

extension Reader {
  /// The delays that are set, in the order of their subjects.
  public func retentions() throws -> [Retention] {
    let set = try db.rows("SELECT code, months, basis, basisEnglish FROM retention") { row -> Retention? in
      let basis: String = row[2]
      return Retention.Subject(rawValue: row[0]).map {
        Retention($0, months: row[1], basis: basis.isEmpty ? nil : Wording(basis, english: row[3]))
      }
    }
    return Retention.Subject.allCases.compactMap { subject in
      set.lazy.compactMap(\.self).first { $0.subject == subject }
    }
  }

  /// What is kept until `day` at the latest, what ends first first; nothing of a subject without a delay.
  public func keptRecords(until day: Day) throws -> [KeptRecord] {
    try retentions().flatMap { try keptRecords($0, until: day) }.sorted { ($0.until, $0.code) < ($1.until, $1.code) }
  }

  private func keptRecords(_ retention: Retention, until day: Day) throws -> [KeptRecord] {
    // Months are of different lengths: some days more are read than end by then.
    let latest = day.adding(months: -retention.months).adding(days: 3)
    return try db.rows(Reader.sql(retention.subject), [latest.iso]) { row in
      let since = try Day(stored: row[2])
      return KeptRecord(
        retention.subject, code: row[0], name: row[1], since: since, until: retention.end(after: since))
    }.filter { $0.until <= day }
  }

  // The code, the name, and the day that ended the use of what ended before a day.
  private static func sql(_ subject: Retention.Subject) -> String {
    switch subject {
    case .departure: "SELECT code, name, leftOn FROM agent WHERE leftOn <= ? AND code NOT LIKE 'EX-%'"
    case .sender: "SELECT code, sender, closedOn FROM feedback WHERE closedOn <= ? AND sender <> ''"
    case .attendance: "SELECT code, evidence, day FROM trainingSession WHERE day <= ? AND evidence <> ''"
    }
  }
}
