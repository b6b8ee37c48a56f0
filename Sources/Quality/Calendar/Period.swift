/// How often an indicator is measured.
public enum Frequency: String, CaseIterable, Codable, Sendable {
  case monthly, quarterly, halfYearly, yearly

  /// The length of one period, in months.
  public var months: Int {
    switch self {
    case .monthly: 1
    case .quarterly: 3
    case .halfYearly: 6
    case .yearly: 12
    }
  }
}

/// A calendar month, quarter, half-year or year, within the years 1 to 9999.
public struct Period: Hashable, Sendable {
  public let frequency: Frequency
  /// Periods of this frequency since the year 0.
  public let index: Int

  /// Nothing is checked; a period outside the years 1 to 9999 has no days.
  public init(_ frequency: Frequency, index: Int) {
    self.frequency = frequency
    self.index = index
  }

  /// `number` is 1 to 12 for months, 1 to 4 for quarters, 1 or 2 for half-years, 1 for years; nil otherwise, and for a
  /// year outside 1 to 9999.
  public init?(_ frequency: Frequency, year: Int, number: Int = 1) {
    let perYear = 12 / frequency.months
    guard (1...9999).contains(year), (1...perYear).contains(number) else { return nil }
    self.init(frequency, index: year * perYear + number - 1)
  }

  /// The period of this frequency that contains a day.
  public init(_ frequency: Frequency, containing day: Day) {
    self.init(frequency, index: (day.year * 12 + day.month - 1) / frequency.months)
  }

  /// Reads `2026-03`, `2026-Q1`, `2026-H2` or `2026`, and nothing else.
  public init?(code: some StringProtocol) {
    let bytes = Array(code.utf8)
    guard bytes.count >= 4, let year = Digits.value(bytes[0..<4]) else { return nil }
    if bytes.count == 4 {
      self.init(.yearly, year: year)
    } else if bytes.count == 7, bytes[4] == UInt8(ascii: "-") {
      switch bytes[5] {
      case UInt8(ascii: "Q"):
        guard let number = Digits.value(bytes[6...]) else { return nil }
        self.init(.quarterly, year: year, number: number)
      case UInt8(ascii: "H"):
        guard let number = Digits.value(bytes[6...]) else { return nil }
        self.init(.halfYearly, year: year, number: number)
      default:
        guard let number = Digits.value(bytes[5...]) else { return nil }
        self.init(.monthly, year: year, number: number)
      }
    } else {
      return nil
    }
  }

  public var year: Int { index / perYear }
  /// 1 to 12 for months, 1 to 4 for quarters, 1 or 2 for half-years, 1 for years.
  public var number: Int { index % perYear + 1 }

  /// `2026-03`, `2026-Q1`, `2026-H2` or `2026`: the same in every language, and in time order for one frequency.
  public var code: String {
    let year = Day.padded(year, 4)
    return switch frequency {
    case .monthly: "\(year)-\(Day.padded(number, 2))"
    case .quarterly: "\(year)-Q\(number)"
    case .halfYearly: "\(year)-H\(number)"
    case .yearly: year
    }
  }

  public var firstDay: Day { day(1, ofMonth: 1) }
  public var lastDay: Day {
    day(Day.length(ofMonth: number * frequency.months, year: year), ofMonth: frequency.months)
  }
  public var next: Period { advanced(by: 1) }
  public var previous: Period { advanced(by: -1) }

  /// So many periods later; earlier where `count` is negative.
  public func advanced(by count: Int) -> Period { Period(frequency, index: index + count) }

  /// The last period that was over before this day: its last day still belongs to it.
  public static func lastClosed(_ frequency: Frequency, before day: Day) -> Period {
    Period(frequency, containing: day).previous
  }

  private var perYear: Int { 12 / frequency.months }

  // `month` is counted within the period, from 1.
  private func day(_ day: Int, ofMonth month: Int) -> Day {
    guard let day = Day(year: year, month: (number - 1) * frequency.months + month, day: day) else {
      preconditionFailure("a period lies within the years 1 to 9999")
    }
    return day
  }
}

extension Period: Comparable {
  /// In time order of their first days; of two that begin together, the shorter first.
  public static func < (left: Period, right: Period) -> Bool {
    left.frequency == right.frequency
      ? left.index < right.index : (left.firstDay, left.lastDay) < (right.firstDay, right.lastDay)
  }
}

extension Period: CustomStringConvertible {
  public var description: String { code }
}

extension Period: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let period = Period(code: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a period written 2026-11")
    }
    self = period
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}
