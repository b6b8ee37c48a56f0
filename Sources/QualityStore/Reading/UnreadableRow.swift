import Quality

/// A row that the schema should have kept out; to the user, a damaged file.
struct UnreadableRow: Error {
  let reason: String
}

extension Day {
  /// A day as the file keeps it.
  init(stored text: String) throws {
    guard let day = Day(iso: text) else { throw UnreadableRow(reason: "no day is written \(text)") }
    self = day
  }

  init?(optional text: String?) throws {
    guard let text else { return nil }
    try self.init(stored: text)
  }
}

extension Period {
  /// A period as the file keeps it.
  init(stored text: String) throws {
    guard let period = Period(code: text) else { throw UnreadableRow(reason: "no period is written \(text)") }
    self = period
  }
}
