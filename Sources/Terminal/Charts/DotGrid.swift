/// A picture made of dots, several to a cell; dots outside of it are left out.
struct DotGrid {
  let kind: GlyphSet.Name
  let width: Int
  let height: Int
  private var bits: [UInt8]

  init(_ kind: GlyphSet.Name, width: Int, height: Int) {
    self.kind = kind
    self.width = max(0, width)
    self.height = max(0, height)
    bits = Array(repeating: 0, count: self.width * self.height)
  }

  var dotsPerColumn: Int { kind == .ascii ? 1 : 2 }
  var dotsPerRow: Int {
    switch kind {
    case .braille: 4
    case .blocks: 2
    case .ascii: 1
    }
  }

  var dotsAcross: Int { width * dotsPerColumn }
  var dotsDown: Int { height * dotsPerRow }

  mutating func set(_ x: Int, _ y: Int) {
    guard (0..<dotsAcross).contains(x), (0..<dotsDown).contains(y) else { return }
    bits[y / dotsPerRow * width + x / dotsPerColumn] |= bit(x % dotsPerColumn, y % dotsPerRow)
  }

  /// Bresenham's line.
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    let (across, down) = (abs(end.x - start.x), -abs(end.y - start.y))
    let (stepX, stepY) = (start.x < end.x ? 1 : -1, start.y < end.y ? 1 : -1)
    var (x, y, error) = (start.x, start.y, across + down)
    while true {
      set(x, y)
      if x == end.x, y == end.y { return }
      let doubled = 2 * error
      if doubled >= down { (error, x) = (error + down, x + stepX) }
      if doubled <= across { (error, y) = (error + across, y + stepY) }
    }
  }

  /// Nil where there is no dot.
  func glyph(row: Int, column: Int) -> String? {
    let value = bits[row * width + column]
    guard value != 0 else { return nil }
    switch kind {
    case .braille: return Unicode.Scalar(0x2800 + UInt32(value)).map { String($0) }
    case .blocks: return Self.quadrants[Int(value)]
    case .ascii: return "*"
    }
  }

  private static let quadrants = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]

  private func bit(_ x: Int, _ y: Int) -> UInt8 {
    switch kind {
    case .braille: y == 3 ? 0x40 << UInt8(x) : 1 << UInt8(y + 3 * x)
    case .blocks: 1 << UInt8(x + 2 * y)
    case .ascii: 1
    }
  }
}
