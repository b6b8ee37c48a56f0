/// What the clock on the wall says, in Paris: when a committee sits, when auditors come.
public struct TimeOfDay: Hashable, Sendable, Comparable {
  /// Since midnight, 0 to 1439.
  public let minute: Int

  /// Nil for what no clock says.
  public init?(hour: Int, minute: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    self.minute = hour * 60 + minute
  }

  /// `14:30`, as it is kept in files.
  public init?(iso text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  public var iso: String { "\(Day.padded(minute / 60, 2)):\(Day.padded(minute % 60, 2))" }

  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minute < right.minute }
}
