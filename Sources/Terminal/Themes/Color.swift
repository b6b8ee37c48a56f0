/// One of the terminal's colours, and the nearest of the eight that every terminal has.
public struct Color: Equatable, Sendable {
  /// 0 to 255, in xterm's palette.
  public let rich: Int16
  /// 0 to 7.
  public let basic: Int16

  public init(_ rich: Int16, or basic: Basic) {
    self.rich = rich
    self.basic = basic.rawValue
  }

  public enum Basic: Int16, Sendable { case black, red, green, yellow, blue, magenta, cyan, white }

  public func number(among colors: Int) -> Int16 { colors >= 256 ? rich : basic }
}
