/// A series as numbers, for the screen to draw.
public struct Chart: Equatable, Sendable {
  public struct Point: Equatable, Sendable {
    /// As people write the period: « mars 2026 ».
    public let label: String
    /// Shown under the axis where there is room; empty where no tick belongs.
    public let tick: String
    /// Nil is a gap: nothing measured, or « sans objet ».
    public let value: Double?
    /// Nil for chance.
    public let sign: Sign?
    /// Something is noted about it.
    public let hasNote: Bool
    /// The process changed here: limits begin again.
    public let isBreak: Bool

    public init(
      label: String, tick: String, value: Double?, sign: Sign? = nil, hasNote: Bool = false, isBreak: Bool = false
    ) {
      self.label = label
      self.tick = tick
      self.value = value
      self.sign = sign
      self.hasNote = hasNote
      self.isBreak = isBreak
    }
  }

  /// What a special point means; each has its own shape.
  public enum Sign: String, CaseIterable, Sendable { case improvement, concern, neutral }

  /// A horizontal line across the chart, or across a part of it.
  public struct Line: Equatable, Sendable {
    public enum Kind: String, Sendable { case target, alert, mean, limit }
    public let kind: Kind
    public let value: Double
    /// Empty for none.
    public let label: String
    /// The places of the points it goes along; nil for all of them.
    public let span: Range<Int>?

    public init(_ kind: Kind, value: Double, label: String, span: Range<Int>? = nil) {
      self.kind = kind
      self.value = value
      self.label = label
      self.span = span
    }
  }

  /// Another series to compare with, on the same periods.
  public struct Companion: Equatable, Sendable {
    /// A site's code, written at its end.
    public let label: String
    /// One letter or digit, different from those of the other ones: each of its points.
    public let sign: String
    /// One for each point; nil is a gap.
    public let values: [Double?]

    public init(_ label: String, sign: String, values: [Double?]) {
      self.sign = sign
      self.label = label
      self.values = values
    }
  }

  public var points: [Point]
  public var lines: [Line]
  public var companions: [Companion]
  /// What the axis counts: « % », « min ».
  public var unit: String
  /// The point under the cursor.
  public var cursor: Int?
  /// How the numbers at the axis are written.
  public var decimalComma: Bool

  public init(
    points: [Point], lines: [Line] = [], companions: [Companion] = [], unit: String, cursor: Int? = nil,
    decimalComma: Bool = true
  ) {
    self.points = points
    self.lines = lines
    self.companions = companions
    self.unit = unit
    self.cursor = cursor
    self.decimalComma = decimalComma
  }

  /// The values that the vertical axis must hold, with a little air; nil without any value.
  public var range: ClosedRange<Double>? {
    let values = points.compactMap(\.value)
    guard !values.isEmpty else { return nil }
    let all = values + lines.map(\.value) + companions.flatMap { $0.values.compactMap(\.self) }
    guard let low = all.min(), let high = all.max() else { return nil }
    let air = high > low ? (high - low) * 0.06 : max(abs(high) * 0.1, 1)
    return (low - air)...(high + air)
  }
}
