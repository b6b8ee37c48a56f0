/// How long something may take, and the text that says so.
public struct Delay: Hashable, Sendable {
  /// 0 or more.
  public let count: Int
  public let unit: Unit
  /// The text it comes from; nil where none is named.
  public let basis: Wording?

  public init(_ count: Int, _ unit: Unit, basis: Wording? = nil) {
    self.count = count
    self.unit = unit
    self.basis = basis
  }

  public enum Unit: String, CaseIterable, Codable, Sendable {
    case calendar, working, months
  }

  /// The last day that is in time; the day it runs from is not counted.
  public func end(after day: Day) -> Day {
    switch unit {
    case .calendar: day.adding(days: count)
    case .working: WorkingDays.after(day, count: count)
    case .months: day.adding(months: count)
    }
  }

  /// « 15 j.o. », « 7 j », « 2 mois ».
  public var phrase: Phrase { Phrase("delay.\(unit.rawValue)", ["count": .count(count)]) }
}
