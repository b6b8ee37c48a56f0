/// The way to what is shown: « Échéancier › … › Obligations ». Its end says where one is and stays longest.
struct Path {
  let parts: [String]

  init(_ parts: [String]) {
    self.parts = parts
  }

  /// As much of it as there is room for: parts are left out from the middle, then from the beginning.
  func text(in width: Int, on screen: Screen) -> String {
    let ways = shortened.map { $0.joined(separator: " \(screen.glyphs.pathSeparator) ") }
    return ways.first { screen.width(of: $0) <= width } ?? parts.last ?? ""
  }

  // The longest first.
  private var shortened: [[String]] {
    guard parts.count > 1 else { return [parts] }
    let middles = (2..<max(2, parts.count)).map { [parts[0], Self.leftOut] + parts[$0...] }
    return [parts] + middles + [[Self.leftOut, parts[parts.count - 1]]]
  }

  private static let leftOut = "…"
}
