import Quality

extension DashboardModel {
  /// Says which of the files are there, and which are not.
  mutating func lookForFiles(_ paths: [String]) {
    let context = context
    let missing = paths.filter { !context.files.isThere($0) }
    let counts: [String: PhraseValue] = [
      "count": .count(paths.count), "missing": .count(missing.count),
      "paths": .text(missing.map(context.evidence).joined(separator: ", ")),
    ]
    let told = context.phrases(missing.isEmpty ? "files.there" : "files.missing", counts)
    let place = context.files.lookedIn(missing).map { context.phrases($0) }
    message = Message(
      [told, place].compactMap(\.self).joined(separator: " · "), missing.isEmpty ? .good : .attention)
  }
}
