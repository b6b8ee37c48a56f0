internal import GRDB
import Quality

/// Puts a computed figure into its tables: a measurement for the whole and for each site, each with what was counted.
struct FrozenRows {
  let ledger: Ledger
  let db: Database

  init(_ ledger: Ledger) {
    self.ledger = ledger
    db = ledger.db
  }

  /// What was there of the same period is replaced: its rows stay in the journal as they were.
  func write(_ items: [CountedItem], of indicator: Indicator, in period: Period, note: String = "") throws {
    let key = try db.requiredKey(.indicator, indicator.code)
    let figures = DerivedFigure.all(of: items, alsoAt: try knownSites(key))
    try remove(key, period, keeping: Set(try figures.map { try db.optionalKey(.site, $0.site) }))
    for derived in figures {
      let site = try db.optionalKey(.site, derived.site)
      let measurement = try put(derived.figure, note, key, period, site)
      try db.run(
        "INSERT INTO derivedFigure (measurement, frozenOn) VALUES (?, ?)", [measurement, ledger.signature.day.iso])
      try insert(derived.items, of: db.lastInsertedRowID)
    }
  }

  // A site that was counted before and has nothing to count now has a figure that says so.
  private func knownSites(_ indicator: Int64) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT site.code FROM measurement JOIN site ON site.id = measurement.site
        JOIN derivedFigure ON derivedFigure.measurement = measurement.id WHERE measurement.indicator = ?
        """, arguments: [indicator])
  }

  private func put(
    _ figure: Figure, _ note: String, _ indicator: Int64, _ period: Period, _ site: Int64?
  ) throws -> Int64 {
    let (numerator, denominator, _) = figure.columns
    let known = try Int64.fetchOne(
      db, sql: "SELECT id FROM measurement WHERE indicator = ? AND period = ? AND ifnull(site, 0) = ?",
      arguments: [indicator, period.code, site ?? 0])
    if let known {
      try db.run(
        "UPDATE measurement SET numerator = ?, denominator = ?, note = ? WHERE id = ?",
        [numerator, denominator, note, known])
      return known
    }
    try db.run(
      "INSERT INTO measurement (indicator, period, site, numerator, denominator, note) VALUES (?, ?, ?, ?, ?, ?)",
      [indicator, period.code, site, numerator, denominator, note])
    return db.lastInsertedRowID
  }

  private func insert(_ items: [CountedItem], of figure: Int64) throws {
    for item in items {
      try db.run(
        """
        INSERT INTO countedItem (figure, code, site, state, day, course, dueOn, numerator, denominator)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          figure, item.code, try db.optionalKey(.site, item.site), item.state.rawValue, item.day?.iso,
          item.course, item.due?.iso, item.numerator, item.denominator,
        ])
    }
  }

  // What was counted goes; measurements go with it only where their site has nothing to count any more.
  private func remove(_ indicator: Int64, _ period: Period, keeping sites: Set<Int64?>) throws {
    let rows = try db.rows(
      """
      SELECT measurement.id, measurement.site, derivedFigure.id FROM measurement
      JOIN derivedFigure ON derivedFigure.measurement = measurement.id
      WHERE measurement.indicator = ? AND measurement.period = ?
      """, [indicator, period.code]
    ) { (measurement: $0[0] as Int64, site: $0[1] as Int64?, figure: $0[2] as Int64) }
    for row in rows {
      try db.run("DELETE FROM countedItem WHERE figure = ?", [row.figure])
      try db.run("DELETE FROM derivedFigure WHERE id = ?", [row.figure])
      if !sites.contains(row.site) { try db.run("DELETE FROM measurement WHERE id = ?", [row.measurement]) }
    }
  }
}
