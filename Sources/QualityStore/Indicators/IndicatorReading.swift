internal import GRDB
import Quality

extension Reader {
  public func families() throws -> [Family] {
    try db.rows("SELECT code, title, titleEnglish FROM family ORDER BY id") {
      Family(code: $0[0], title: Wording($0[1], english: $0[2]))
    }
  }

  /// In the order of the framework, each with its targets.
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
    let engagements = try grouped(
      "SELECT indicator, number FROM indicatorEngagement JOIN engagement ON engagement.id = engagement ORDER BY number"
    ) { $0[1] as Int }
    let targets = try grouped("SELECT indicator, goal, alert, validFrom FROM target ORDER BY validFrom") {
      Target(goal: $0[1], alert: $0[2], validFrom: try Day(optional: $0[3]))
    }
    let derivations = try DerivationRows(db).all()
    return try db.rows(
      """
      SELECT indicator.id, indicator.code, family.code, indicator.title, indicator.titleEnglish, formula,
        formulaEnglish, unit, isRatio, direction, frequency, basis, basisEnglish, isProposal, isLocal
      FROM indicator JOIN family ON family.id = indicator.family ORDER BY indicator.id
      """
    ) { row in
      let key: Int64 = row[0]
      var indicator = indicator(row, targets: targets[key] ?? [], engagements: engagements[key] ?? [])
      indicator.derivation = derivations[key]
      return (key, indicator)
    }
  }

  // What belongs to each indicator, by its key in the first column.
  private func grouped<T>(_ sql: String, _ decode: (Row) throws -> T) throws -> [Int64: [T]] {
    var result: [Int64: [T]] = [:]
    for (key, value) in try db.rows(sql, [], { (key: $0[0] as Int64, value: try decode($0)) }) {
      result[key, default: []].append(value)
    }
    return result
  }

  private func indicator(_ row: Row, targets: [Target], engagements: [Int]) -> Indicator {
    Indicator(
      code: row[1], family: row[2], title: Wording(row[3], english: row[4]),
      formula: Wording(row[5], english: row[6]), unit: Unit(rawValue: row[7]) ?? .count, isRatio: row[8],
      direction: Indicator.Direction(rawValue: row[9]) ?? .neutral, targets: targets,
      frequency: Frequency(rawValue: row[10]) ?? .monthly, engagements: engagements,
      basis: Wording(row[11], english: row[12]), isProposal: row[13], isLocal: row[14])
  }
}
