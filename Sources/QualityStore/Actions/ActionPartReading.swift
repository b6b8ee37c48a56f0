internal import GRDB
import Quality

/// What belongs to actions in tables of its own, by the key of the action.
struct ActionPartReading {
  let contributors: [Int64: [Owner]]
  let steps: [Int64: [ActionStep]]
  let evidence: [Int64: [Evidence]]
  let postponements: [Int64: [Postponement]]
  let checks: [Int64: [EffectCheck]]

  /// Of one action, or of all.
  init(_ db: Database, of action: Int64? = nil) throws {
    func parts<T>(_ columns: String, from tables: String, _ decode: (Row) throws -> T) throws -> [Int64: [T]] {
      try db.parts(columns, from: tables, of: "action", key: action, decode)
    }
    contributors = try db.people(in: "actionContributor", of: "action", key: action)
    steps = try parts("position, title, dueOn, doneOn", from: "actionStep") {
      (place: $0[1] as Int, ActionStep($0[2], dueOn: try Day(optional: $0[3]), doneOn: try Day(optional: $0[4])))
    }.mapValues { $0.sorted { $0.place < $1.place }.map(\.1) }
    evidence = try parts("place, day, digest, checkedOn, state", from: "actionEvidence") { row in
      let state = (row[5] as String?).flatMap(Evidence.State.init)
      let look = try Day(optional: row[4]).flatMap { day in state.map { Evidence.Look(on: day, $0) } }
      return Evidence(row[1], on: try Day(stored: row[2]), digest: row[3], lastLook: look)
    }
    postponements = try parts("decidedOn, fromDay, toDay, reason", from: "actionPostponement") {
      Postponement(
        decidedOn: try Day(stored: $0[1]), from: try Day(stored: $0[2]), to: try Day(stored: $0[3]), reason: $0[4])
    }
    checks = try parts(
      """
      day, verdict, words, author, indicator.code, pointsBefore, meanBefore, pointsAfter, meanAfter, variation, proposed
      """, from: "effectCheck LEFT JOIN indicator ON indicator.id = effectCheck.indicator"
    ) {
      EffectCheck(
        on: try Day(stored: $0[1]), EffectCheck.Verdict(rawValue: $0[2]) ?? .partly, words: $0[3], author: $0[4],
        comparison: EffectComparison($0))
    }
  }
}

extension EffectComparison {
  fileprivate init?(_ row: Row) {
    guard let indicator = row[5] as String? else { return nil }
    self.init(
      indicator: indicator, before: Side(points: row[6], mean: row[7]), after: Side(points: row[8], mean: row[9]),
      variation: Variation.Kind(rawValue: row[10]) ?? .common,
      proposed: (row[11] as String?).flatMap(EffectCheck.Verdict.init))
  }
}
