import Quality

extension Ledger {
  /// Refuses what one of the agents cannot have followed; every decision that records trainings asks this first.
  func check(_ trainings: [Training]) throws {
    guard !trainings.isEmpty else { return }
    try trainings.check(of: reader.agentHistories(), under: reader.trainingRules(), today: signature.day)
  }
}
