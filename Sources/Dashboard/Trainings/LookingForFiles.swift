import Quality

extension DashboardModel {
  /// Says which of the files are there, and which are not.
  mutating func lookForFiles(_ paths: [String]) {
    let context = context
    let missing = paths.filter { !context.files.exists($0) }
    let counts: [String: PhraseValue] = [
      "count": .count(paths.count), "missing": .count(missing.count),
      "paths": .text(missing.map(context.evidence).joined(separator: ", ")),
    ]
    message = Message(
      context.phrases(missing.isEmpty ? "files.there" : "files.missing", counts),
      missing.isEmpty ? .good : .attention)
  }
}
