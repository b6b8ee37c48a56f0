internal import GRDB
import Quality

/// What belongs to an action in tables of its own: contributors, steps, evidence, postponements, effect checks.
struct ActionParts {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func save(_ action: CorrectiveAction, key: Int64) throws {
    try Self.contributors.save(action.contributors, of: key, db)
    try StepRows(db).save(action.steps, of: key)
    try Self.evidence.save(action.evidence.map(values), of: key, db)
    try Self.postponements.save(
      action.postponements.map {
        [$0.decidedOn.iso, $0.from.iso, $0.to.iso, $0.reason].map(\.databaseValue)
      }, of: key, db)
    try Self.checks.save(action.checks.map(values), of: key, db)
  }

  private static let contributors = PartRows.people(in: "actionContributor", of: "action")
  private static let evidence = PartRows(
    table: "actionEvidence", owner: "action", keys: ["place"], others: ["day", "digest", "checkedOn", "state"])
  private static let postponements = PartRows(
    table: "actionPostponement", owner: "action", keys: ["decidedOn", "fromDay", "toDay", "reason"], others: [])
  private static let checks = PartRows(
    table: "effectCheck", owner: "action",
    keys: [
      "day", "verdict", "words", "author", "proposed", "indicator", "pointsBefore", "meanBefore", "pointsAfter",
      "meanAfter", "variation",
    ], others: [])

  private func values(of evidence: Evidence) -> [DatabaseValue] {
    [
      evidence.place.databaseValue, evidence.day.iso.databaseValue, evidence.digest.databaseValue,
      (evidence.lastLook?.day.iso).databaseValue, (evidence.lastLook?.state.rawValue).databaseValue,
    ]
  }

  private func values(of check: EffectCheck) throws -> [DatabaseValue] {
    let comparison = check.comparison
    return [
      check.day.iso.databaseValue, check.verdict.rawValue.databaseValue, check.words.databaseValue,
      check.author.databaseValue, (comparison?.proposed?.rawValue).databaseValue,
      try db.optionalKey(.indicator, comparison?.indicator).databaseValue,
      (comparison?.before.points).databaseValue, (comparison?.before.mean).databaseValue,
      (comparison?.after.points).databaseValue, (comparison?.after.mean).databaseValue,
      (comparison?.variation.rawValue).databaseValue,
    ]
  }
}
