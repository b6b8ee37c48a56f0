internal import GRDB
import Quality

/// Notes something to know about a series, or a break from which its limits begin again; nothing is deleted.
public struct AnnotateSeries: Decision {
  public let indicator: String
  /// Nil when it is about every site.
  public let site: String?
  public let day: Day
  public let text: String
  public let isBreak: Bool

  public init(indicator: String, site: String?, day: Day, text: String, isBreak: Bool) {
    self.indicator = indicator
    self.site = site
    self.day = day
    self.text = text
    self.isBreak = isBreak
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    let author = ledger.signature.author
    try Annotation(indicator: indicator, site: site, day: day, text: text, isBreak: isBreak, author: author).check()
    let (key, place) = (try db.requiredKey(.indicator, indicator), try db.optionalKey(.site, site))
    let known = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM annotation WHERE indicator = ? AND ifnull(site, 0) = ? AND day = ?",
      arguments: [key, place ?? 0, day.iso])
    guard known == nil else { throw Annotation.Refusal.twoOnOneDay(day) }
    try db.run(
      "INSERT INTO annotation (indicator, site, day, text, isBreak, author) VALUES (?, ?, ?, ?, ?, ?)",
      [key, place, day.iso, text, isBreak, author])
    return isBreak
      ? SeriesBroken(indicator: indicator, site: site ?? "", text: text, day: day.iso)
      : SeriesNoted(indicator: indicator, site: site ?? "", text: text, day: day.iso)
  }
}

struct SeriesBroken: Fact {
  static let name = "seriesBroken"
  let indicator, site, text, day: String
}

struct SeriesNoted: Fact {
  static let name = "seriesNoted"
  let indicator, site, text, day: String
}
