internal import GRDB
import Quality

extension Reader {
  public func families() throws -> [Family] {
    try db.rows("SELECT code, title, titleEnglish FROM family ORDER BY id") {
      Family(code: $0[0], title: Wording($0[1], english: $0[2]))
    }
  }

  /// In the order of the framework, each with its latest target.
  public func indicators() throws -> [Indicator] { try keyedIndicators().map(\.indicator) }

  /// Refuses a code that the framework does not have, with the nearest ones.
  public func indicator(_ code: String) throws -> Indicator {
    let indicators = try indicators()
    guard let indicator = indicators.first(where: { $0.code == code }) else {
      throw UnknownCode(kind: .indicator, code: code, near: NearestCodes.to(code, among: indicators.map(\.code)))
    }
    return indicator
  }

  func keyedIndicators() throws -> [(key: Int64, indicator: Indicator)] {
    var engagements: [Int64: [Int]] = [:]
    let links = try db.rows(
      """
      SELECT indicator, number FROM indicatorEngagement JOIN engagement ON engagement.id = engagement ORDER BY number
      """
    ) { (key: $0[0] as Int64, number: $0[1] as Int) }
    for link in links { engagements[link.key, default: []].append(link.number) }
    return try db.rows(
      """
      SELECT indicator.id, indicator.code, family.code, indicator.title, indicator.titleEnglish, formula,
        formulaEnglish, unit, isRatio, direction, frequency, basis, basisEnglish, isProposal, isLocal,
        goal, alert, validFrom
      FROM indicator JOIN family ON family.id = indicator.family
      LEFT JOIN target ON target.id =
        (SELECT id FROM target WHERE target.indicator = indicator.id ORDER BY validFrom DESC LIMIT 1)
      ORDER BY indicator.id
      """
    ) { row in
      let key: Int64 = row[0]
      return (key, try indicator(row, engagements: engagements[key] ?? []))
    }
  }

  private func indicator(_ row: Row, engagements: [Int]) throws -> Indicator {
    let goal: Double? = row[15]
    return Indicator(
      code: row[1], family: row[2], title: Wording(row[3], english: row[4]),
      formula: Wording(row[5], english: row[6]), unit: Unit(rawValue: row[7]) ?? .count, isRatio: row[8],
      direction: Indicator.Direction(rawValue: row[9]) ?? .neutral,
      target: try goal.map { Target(goal: $0, alert: row[16], validFrom: try Day(optional: row[17])) },
      frequency: Frequency(rawValue: row[10]) ?? .monthly, engagements: engagements,
      basis: Wording(row[11], english: row[12]), isProposal: row[13], isLocal: row[14])
  }
}
