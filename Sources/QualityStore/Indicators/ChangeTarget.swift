internal import GRDB
import Quality

/// Sets what an indicator must reach from a day on; what was measured before is still judged by what was in force then.
///
/// Refuses a target that no value could meet, and one that is there already.
public struct ChangeTarget: Decision {
  public let indicator: String
  public let target: Target

  public init(indicator: String, target: Target) {
    self.indicator = indicator
    self.target = target
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let definition = try ledger.reader.indicator(indicator)
    try target.check(against: definition)
    let day = target.validFrom ?? ledger.signature.day
    if let same = definition.targets.first(where: { $0.validFrom == day }) {
      guard same != Target(goal: target.goal, alert: target.alert, validFrom: day) else {
        throw Target.Refusal.alreadyThere(day)
      }
      try ledger.db.run(
        """
        UPDATE target SET goal = ?, alert = ?
        WHERE validFrom = ? AND indicator = (SELECT id FROM indicator WHERE code = ?)
        """, [target.goal, target.alert, day.iso, indicator])
    } else {
      try ledger.db.run(
        "INSERT INTO target (indicator, validFrom, goal, alert) VALUES (?, ?, ?, ?)",
        [try ledger.db.requiredKey(.indicator, indicator), day.iso, target.goal, target.alert])
    }
    return TargetChanged(
      indicator: indicator, goal: Figure.value(target.goal).written,
      alert: target.alert.map { Figure.value($0).written } ?? "", day: day.iso)
  }
}

struct TargetChanged: Fact {
  static let name = "targetChanged"
  let indicator, goal, alert, day: String
}
