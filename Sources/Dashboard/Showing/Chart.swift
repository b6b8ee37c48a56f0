/// A series as numbers, for the screen to draw.
public struct Chart: Equatable, Sendable {
  public struct Point: Equatable, Sendable {
    /// As people write the period: « mars 2026 ».
    public let label: String
    /// Shown under the axis where there is room; empty where no tick belongs.
    public let tick: String
    /// Nil is a gap: nothing measured, or « sans objet ».
    public let value: Double?

    public init(label: String, tick: String, value: Double?) {
      self.label = label
      self.tick = tick
      self.value = value
    }
  }

  /// A horizontal line across the chart.
  public struct Line: Equatable, Sendable {
    public enum Kind: String, Sendable { case target, alert, mean }
    public let kind: Kind
    public let value: Double
    public let label: String

    public init(_ kind: Kind, value: Double, label: String) {
      self.kind = kind
      self.value = value
      self.label = label
    }
  }

  public var points: [Point]
  public var lines: [Line]
  /// What the axis counts: « % », « min ».
  public var unit: String
  /// The point under the cursor.
  public var cursor: Int?
  /// How the numbers at the axis are written.
  public var decimalComma: Bool

  public init(points: [Point], lines: [Line] = [], unit: String, cursor: Int? = nil, decimalComma: Bool = true) {
    self.points = points
    self.lines = lines
    self.unit = unit
    self.cursor = cursor
    self.decimalComma = decimalComma
  }

  /// The values that the vertical axis must hold, with a little air; nil without any value.
  public var range: ClosedRange<Double>? {
    let values = points.compactMap(\.value)
    guard !values.isEmpty else { return nil }
    let all = values + lines.map(\.value)
    guard let low = all.min(), let high = all.max() else { return nil }
    let air = high > low ? (high - low) * 0.06 : max(abs(high) * 0.1, 1)
    return (low - air)...(high + air)
  }
}
