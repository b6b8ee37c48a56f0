internal import GRDB
import Quality

/// Puts the steps of an action into their table. The row of a step stays its own as long as it can be told which one it
/// is, by its title, otherwise by its place: calendars know the step by its row.
struct StepRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func save(_ steps: [ActionStep], of action: Int64) throws {
    let present = try db.rows(
      "SELECT id, position, title, dueOn, doneOn FROM actionStep WHERE action = ? ORDER BY position", [action],
      StoredStep.init)
    let kept = Self.kept(present, for: steps)
    for row in present where !kept.contains(where: { $0?.key == row.key }) {
      try db.run("DELETE FROM actionStep WHERE id = ?", [row.key])
    }
    for (index, step) in steps.enumerated() {
      try write(StoredStep(key: kept[index]?.key ?? 0, position: index + 1, step), over: kept[index], of: action)
    }
  }

  // For each step the row that it had; no row twice.
  private static func kept(_ present: [StoredStep], for steps: [ActionStep]) -> [StoredStep?] {
    var free = present
    func take(_ isIt: (StoredStep) -> Bool) -> StoredStep? {
      free.firstIndex(where: isIt).map { free.remove(at: $0) }
    }
    let named = steps.map { step in take { Folding.fold($0.step.title) == Folding.fold(step.title) } }
    return named.enumerated().map { index, row in row ?? take { $0.position == index + 1 } }
  }

  private func write(_ row: StoredStep, over known: StoredStep?, of action: Int64) throws {
    guard row != known else { return }
    let values: StatementArguments = [row.position, row.step.title, row.step.dueOn?.iso, row.step.doneOn?.iso]
    guard known == nil else {
      return try db.run(
        "UPDATE actionStep SET position = ?, title = ?, dueOn = ?, doneOn = ? WHERE id = ?", values + [row.key])
    }
    try db.run(
      "INSERT INTO actionStep (position, title, dueOn, doneOn, action) VALUES (?, ?, ?, ?, ?)", values + [action])
  }
}

/// A step as its row has it.
private struct StoredStep: Equatable {
  let key: Int64
  let position: Int
  let step: ActionStep

  init(key: Int64, position: Int, _ step: ActionStep) {
    (self.key, self.position, self.step) = (key, position, step)
  }

  init(_ row: Row) throws {
    self.init(
      key: row[0], position: row[1],
      ActionStep(row[2], dueOn: try Day(optional: row[3]), doneOn: try Day(optional: row[4])))
  }
}

extension Reader {
  /// What calendars know the steps by: for the code of an action, by the place of a step, 1 for the first.
  func stepNames() throws -> [String: [Int: String]] {
    let names = try db.rows(
      """
      SELECT code, position, actionStep.publicID
      FROM actionStep JOIN correctiveAction ON correctiveAction.id = actionStep.action
      """
    ) { (action: $0[0] as String, place: $0[1] as Int, name: $0[2] as String) }
    return Dictionary(grouping: names, by: \.action).mapValues { steps in
      Dictionary(steps.map { ($0.place, $0.name) }) { first, _ in first }
    }
  }
}
