internal import GRDB
import Quality

/// Records what users answered in the survey that ended on a day; results that were there are corrected, the others
/// stay.
public struct RecordSurvey: Decision {
  /// Its code is not looked at: the day says which one it is.
  public let survey: Survey

  public init(_ survey: Survey) {
    self.survey = survey
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    try survey.check(today: ledger.signature.day)
    let known = try ledger.reader.surveys().first { $0.heldOn == survey.heldOn }
    let code = try known?.code ?? insert(db)
    let key = try db.requiredKey(.survey, code)
    var count = 0
    for result in survey.results {
      let before = known?.results.first { $0.theme == result.theme && $0.site == result.site }
      guard before != result else { continue }
      try write(result, of: key, isNew: before == nil, db)
      count += 1
    }
    guard count > 0 else { return nil }
    let day = survey.heldOn.iso
    return known == nil
      ? SurveyRecorded(code: code, day: day, count: count) : SurveyCorrected(code: code, day: day, count: count)
  }

  // `2026`, then `2026-2`.
  private func insert(_ db: Database) throws -> String {
    let year = Day.padded(survey.heldOn.year, 4)
    let last = try Int.fetchOne(
      db,
      sql: """
        SELECT max(iif(code = ?1, 1, CAST(substr(code, 6) AS INTEGER))) FROM survey
        WHERE code = ?1 OR code LIKE ?1 || '-%'
        """, arguments: [year])
    let code = last.map { "\(year)-\($0 + 1)" } ?? year
    try db.run("INSERT INTO survey (code, heldOn) VALUES (?, ?)", [code, survey.heldOn.iso])
    return code
  }

  private func write(_ result: ThemeResult, of survey: Int64, isNew: Bool, _ db: Database) throws {
    let theme = try db.requiredKey(.theme, result.theme)
    let site = try db.optionalKey(.site, result.site)
    try db.run(
      isNew
        ? "INSERT INTO themeResult (satisfied, expressed, survey, theme, site) VALUES (?, ?, ?, ?, ?)"
        : """
        UPDATE themeResult SET satisfied = ?, expressed = ? WHERE survey = ? AND theme = ? AND ifnull(site, 0) = ifnull(?, 0)
        """,
      [result.satisfied, result.expressed, survey, theme, site])
  }
}

struct SurveyRecorded: Fact {
  static let name = "surveyRecorded"
  let code, day: String
  let count: Int
}

struct SurveyCorrected: Fact {
  static let name = "surveyCorrected"
  let code, day: String
  let count: Int
}
