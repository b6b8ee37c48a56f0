import Quality

/// The steps of some actions of the demonstration.
enum DemoSteps {
  /// Dates go from the opening to a month from today.
  static func of(_ index: Int, opened: Day, today: Day) -> [ActionStep] {
    switch index {
    case 38, 45, 53:
      [
        ActionStep(
          "Relever les cas sur deux semaines", dueOn: opened.adding(days: 14), doneOn: opened.adding(days: 12)),
        ActionStep("Proposer une nouvelle consigne aux bureaux", dueOn: today.adding(days: -2)),
        ActionStep("Présenter le résultat au comité de pilotage", dueOn: today.adding(days: 30)),
      ]
    case 44, 50:
      [
        ActionStep("Demander deux devis", dueOn: opened.adding(days: 20), doneOn: opened.adding(days: 18)),
        ActionStep("Faire valider la dépense", dueOn: today.adding(days: 12)), ActionStep("Installer et photographier"),
      ]
    default: []
    }
  }
}
