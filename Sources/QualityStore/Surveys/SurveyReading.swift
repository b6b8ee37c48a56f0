internal import GRDB
import Quality

extension Reader {
  /// In the order of the framework.
  public func themes() throws -> [Theme] {
    let engagements = try EngagementRows("theme", db).all()
    return try db.rows("SELECT id, code, title, titleEnglish, threshold FROM theme ORDER BY id") {
      Theme(
        code: $0[1], title: Wording($0[2], english: $0[3]), engagements: engagements[$0[0]] ?? [], threshold: $0[4])
    }
  }

  /// Refuses a code that no theme has, with the nearest ones.
  public func theme(_ code: String) throws -> Theme {
    let themes = try themes()
    guard let theme = themes.first(where: { $0.code == code }) else {
      throw UnknownCode(kind: .theme, code: code, near: NearestCodes.to(code, among: themes.map(\.code)))
    }
    return theme
  }

  /// The earliest first.
  public func surveys() throws -> [Survey] {
    let rows = try db.rows(
      """
      SELECT survey, theme.code, site.code, satisfied, expressed FROM themeResult
      JOIN theme ON theme.id = themeResult.theme LEFT JOIN site ON site.id = themeResult.site
      ORDER BY theme.id, ifnull(site.id, 0)
      """
    ) { row in
      (
        survey: row[0] as Int64,
        result: ThemeResult(theme: row[1], site: row[2], satisfied: row[3], expressed: row[4])
      )
    }
    let results = Dictionary(grouping: rows, by: \.survey)
    return try db.rows("SELECT id, code, heldOn FROM survey ORDER BY heldOn") { row in
      Survey(
        code: row[1], heldOn: try Day(stored: row[2]), results: results[row[0] as Int64]?.map(\.result) ?? [])
    }
  }
}
