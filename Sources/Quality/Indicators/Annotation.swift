/// Something to know to read a series: a note, or a break (a reform, a new counter, a crisis) that restarts its limits.
public struct Annotation: Equatable, Sendable {
  public let indicator: String
  /// Nil when it is about every site.
  public let site: String?
  public let day: Day
  public let text: String
  public let isBreak: Bool
  public let author: String

  public init(indicator: String, site: String?, day: Day, text: String, isBreak: Bool, author: String) {
    self.indicator = indicator
    self.site = site
    self.day = day
    self.text = text
    self.isBreak = isBreak
    self.author = author
  }

  /// What is said of every site is said of each.
  public func concerns(site other: String?) -> Bool { site == nil || site == other }

  public enum Refusal: Quality.Refusal {
    case textMissing
    case twoOnOneDay(Day)

    public var phrase: Phrase {
      switch self {
      case .textMissing: Phrase("refusal.annotation.textMissing")
      case .twoOnOneDay(let day): Phrase("refusal.annotation.twoOnOneDay", ["day": .day(day)])
      }
    }
  }

  public func check() throws(Refusal) {
    guard !text.isEmpty else { throw .textMissing }
  }
}

extension [Annotation] {
  /// The places, among these periods, of the first ones that end on or after each break.
  public func breaks(in periods: [Period], site: String?) -> [Int] {
    filter { $0.isBreak && $0.concerns(site: site) }.compactMap { annotation in
      periods.firstIndex { $0.lastDay >= annotation.day }
    }
  }
}
