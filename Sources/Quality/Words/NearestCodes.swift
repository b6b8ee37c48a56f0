/// The codes that somebody may have meant.
public enum NearestCodes {
  /// At most three, the nearest first, no further than a third of the letters away, or one letter; case and accents
  /// do not count.
  public static func to(_ code: String, among known: [String]) -> [String] {
    let typed = Array(Folding.fold(code))
    let limit = max(1, typed.count / 3)
    return Set(known).map { (code: $0, distance: distance(typed, Array(Folding.fold($0)))) }
      .filter { $0.distance <= limit }
      .sorted { ($0.distance, $0.code) < ($1.distance, $1.code) }
      .prefix(3).map(\.code)
  }

  // Insertions, removals, replacements (Levenshtein).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (other, candidate) in right.enumerated() {
        let replaced = diagonal + (letter == candidate ? 0 : 1)
        diagonal = row[other + 1]
        row[other + 1] = min(replaced, row[other] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
