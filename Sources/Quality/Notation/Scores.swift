extension Notation {
  /// A share of satisfied users in %, to one decimal, and to more where one would hide that it is under `threshold`:
  /// 74.96 is « 74,96 % », never « 75,0 % ».
  public func score(_ score: Double?, threshold: Double) -> String {
    guard let score else { return "—" }
    // With nine, a thousand million answers are told apart.
    let decimals = (1...9).first { Notation.isTrue(score, threshold, decimals: $0) } ?? 9
    return number(score, decimals: decimals) + suffix(.percent)
  }

  // Whether it stays under the threshold, where it is, once it is rounded.
  private static func isTrue(_ score: Double, _ threshold: Double, decimals: Int) -> Bool {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    return score >= threshold || (score * scale).rounded(.toNearestOrAwayFromZero) / scale < threshold
  }

  /// Reads how many of how many: `312/380`, `312 sur 380`, `312 of 380`; nil for anything but two whole numbers.
  public func readShare(_ text: String) -> (part: Int, whole: Int)? {
    let words = Folding.fold(text).split(separator: " ").map { $0 == "sur" || $0 == "of" ? "/" : String($0) }
    let parts = words.joined(separator: " ").split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "÷" }
    guard parts.count == 2, let part = wholeNumber(parts[0]), let whole = wholeNumber(parts[1]) else { return nil }
    return (part, whole)
  }

  private func wholeNumber(_ text: Substring) -> Int? {
    guard let number = readNumber(String(text)), number == number.rounded(), abs(number) < 1e9 else { return nil }
    return Int(number)
  }
}
