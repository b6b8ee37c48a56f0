import Quality
import QualityStore

/// The lives of the sixty actions: when each began, how far it came, how it ended.
struct DemoPlan {
  let today: Day
  let staff: DemoStaff

  /// Codes go by the order of opening: A-1 is the oldest.
  var events: [DemoEvent] { DemoAction.all.indices.flatMap { events(of: $0) } }

  /// The action on an indicator that was opened last on a day or before, among those that came to their end.
  func finished(on indicator: String, before day: Day) -> String? {
    let index = DemoAction.all.indices.last { index in
      let opened = openingDay(index)
      return DemoAction.all[index].indicator == indicator && opened <= day
        && life(index, opened: opened).last?.1 is CloseAction
    }
    return index.map { "A-\($0 + 1)" }
  }

  private func events(of index: Int) -> [DemoEvent] {
    let opened = openingDay(index)
    let action = action(index, opened: opened)
    return [DemoEvent(opened, AddAction(action))]
      + life(index, opened: opened).map { days, decision in
        DemoEvent(min(WorkingDays.onOrAfter(opened.adding(days: days)), today), decision)
      }
  }

  // The first forty-five are spread over five years, the last fifteen over the last five months.
  private func openingDay(_ index: Int) -> Day {
    let past = DemoAction.all.count - 15
    let days = index < past ? 150 + (past - index) * 38 : 8 + (DemoAction.all.count - 1 - index) * 10
    return WorkingDays.onOrAfter(today.adding(days: -days))
  }

  private func action(_ index: Int, opened: Day) -> CorrectiveAction {
    let text = DemoAction.all[index]
    return CorrectiveAction(
      title: text.title, kind: kind(index), origin: text.origin, priority: priority(index), owner: owner(text, index),
      bureau: text.owner, indicator: text.indicator, engagements: text.engagements, cause: text.cause,
      createdOn: opened, dueOn: due(index, opened), steps: DemoSteps.of(index, opened: opened, today: today),
      expectedEffect: index % 4 == 0 ? DemoPlan.expected[index % DemoPlan.expected.count] : "")
  }

  private func kind(_ index: Int) -> CorrectiveAction.Kind {
    switch index % 10 {
    case 3: .immediate
    case 5, 8: .improvement
    case 7: .preventive
    default: .corrective
    }
  }

  private func priority(_ index: Int) -> CorrectiveAction.Priority {
    if [44, 45, 47, 53, 59].contains(index) { return .high }
    return index % 7 == 6 ? .low : .normal
  }

  // Every third action is an agent's, the others a bureau's.
  private func owner(_ text: DemoAction, _ index: Int) -> Owner {
    guard index % 3 == 0, let agent = staff.agents.first(where: { $0.bureau == text.owner && $0.leftOn == nil }) else {
      return .bureau(text.owner)
    }
    return .agent(code: agent.code, name: agent.name)
  }

  // Some are late, some due soon, the others later.
  private func due(_ index: Int, _ opened: Day) -> Day? {
    switch index {
    case 37: today.adding(days: 75)
    case 38: today.adding(days: -61)
    case 39: today.adding(days: 61)
    case 43: today.adding(days: 45)
    case 44: today.adding(days: 38)
    case 42: today.adding(days: -35)
    case 45: today.adding(days: -12)
    case 47: today.adding(days: -14)
    case 50: today.adding(days: 3)
    case 53: today.adding(days: 9)
    case 59: today.adding(days: 11)
    case 48: today.adding(days: 20)
    case 56: today.adding(days: 26)
    case 51: nil
    default: opened.adding(days: index < 45 ? 75 + index % 4 * 20 : 160 + index % 5 * 15)
    }
  }

  // How many days after the opening each decision came.
  private func life(_ index: Int, opened: Day) -> [(Int, any Decision)] {
    let code = "A-\(index + 1)"
    let proof = "compte rendu \(code), dossier qualité"
    func move(_ stage: CorrectiveAction.Stage, _ progress: Int) -> any Decision {
      MoveAction(code: code, stage: stage, progress: progress, cause: cause(index))
    }
    func finish(checkOn: Day?) -> any Decision { FinishAction(code: code, evidence: [proof], checkOn: checkOn) }
    switch index {
    case 6, 20, 32, 40, 52:
      return [(45, CancelAction(code: code, reason: DemoPlan.reasons[index % DemoPlan.reasons.count]))]
    case 42, 47:
      let (due, reason) = (due(index, opened) ?? today, "Le prestataire n’a pas pu venir avant.")
      return [
        (2, move(.analysed, 10)), (5, move(.inProgress, 20 + index % 6 * 10)),
        (8, PostponeAction(code: code, to: due.adding(days: 10), reason: reason)),
      ]
    case 38, 45, 50, 53, 56:
      return [(2, move(.analysed, 10)), (5, move(.inProgress, 20 + index % 6 * 10))]
    case 39, 44, 46, 48: return [(3, move(.analysed, 15)), (6, move(.inProgress, 60))]
    case 37, 43, 49, 54: return [(4, move(.analysed, 10))]
    case 29, 33: return [(10, move(.inProgress, 40)), (70, finish(checkOn: today.adding(days: -20)))]
    case 35: return [(10, move(.inProgress, 40)), (70, finish(checkOn: today.adding(days: 30)))]
    case 36:
      let words = "Mieux le matin, pas encore l’après-midi."
      return [
        (10, move(.inProgress, 40)), (70, finish(checkOn: nil)),
        (160, CheckEffect(code: code, verdict: .partly, words: words, nextOn: today.adding(days: 60))),
      ]
    case 41:
      let words = "Aucun changement dans la série : la cause n’était pas la bonne."
      return [
        (10, move(.inProgress, 40)), (70, finish(checkOn: nil)),
        (140, CheckEffect(code: code, verdict: .ineffective, words: words)),
      ]
    case 51, 55, 57, 58, 59: return []
    default:
      let effect = DemoPlan.effects[index % DemoPlan.effects.count]
      return [
        (7, move(.analysed, 10)), (20, move(.inProgress, 50)), (65, FinishAction(code: code, evidence: [proof])),
        (150, CloseAction(code: code, evidence: [], effect: effect)),
      ]
    }
  }

  // What was found where the beginning did not say it.
  private func cause(_ index: Int) -> String {
    DemoAction.all[index].cause.isEmpty ? DemoPlan.causes[index % DemoPlan.causes.count] : ""
  }

  private static let causes = [
    "Aucun responsable désigné pour cette tâche", "Effectif réduit les lundis et les veilles de fête",
    "Consigne différente d’un site à l’autre", "Matériel ancien, en panne plusieurs fois par mois",
    "Information non transmise après le changement de procédure",
  ]

  private static let expected = [
    "L’indicateur revient au-dessus de sa cible pendant trois périodes.", "Plus de réclamation à ce sujet.",
    "Deux points de plus à l’enquête suivante.",
  ]

  private static let reasons = [
    "Sans objet depuis la réorganisation des guichets", "Reprise par le programme national",
    "Coût sans rapport avec le gain attendu",
  ]

  private static let effects = [
    "L’indicateur est repassé au-dessus de sa cible trois mois de suite.", "Plus aucune réclamation à ce sujet depuis.",
    "Le thème a gagné six points à l’enquête suivante.", "Constat levé par l’auditeur.",
    "L’attente a baissé de quatre minutes en moyenne.",
  ]
}
