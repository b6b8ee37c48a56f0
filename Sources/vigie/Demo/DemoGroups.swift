import Quality
import QualityStore

/// The working groups that something else than a degradation called for: one that came to its end, one at work on what
/// users complain of, and one that nobody has gathered for months.
struct DemoGroups {
  private let feedback: DemoFeedback
  private let staff: DemoStaff
  private let today: Day

  init(_ feedback: DemoFeedback, staff: DemoStaff, today: Day) {
    self.feedback = feedback
    self.staff = staff
    self.today = today
  }

  /// Codes go by the order of forming.
  var events: [DemoEvent] {
    let groups = [signs, website, telephone].compactMap(\.self).sorted { $0.group.formedOn < $1.group.formedOn }
    return groups.enumerated().flatMap { index, one in
      [DemoEvent(one.group.formedOn, FormGroup(one.group))] + one.life("G-\(index + 1)")
    }
  }

  private struct Formed {
    let group: WorkingGroup
    let life: (String) -> [DemoEvent]
  }

  // What an audit found, understood and put right.
  private var signs: Formed {
    let day = before(800)
    let group = WorkingGroup(
      title: "Se repérer à la Cité administrative", formedOn: day,
      finding: "audit de suivi, la signalétique ne mène pas aux guichets",
      members: agents(of: "CERT", 1) + [.bureau("BIM"), .bureau("BCOM"), "Un représentant des usagers"])
    return Formed(group: group) { code in
      [
        meeting(code, 786, "Visite des lieux avec trois usagers : chacun s’est trompé d’étage."),
        cause(code, 786, .environment, "Panneaux posés avant le déménagement des guichets"),
        cause(code, 750, .information, "Plan d’accès en ligne antérieur aux travaux"),
        meeting(code, 750, "Le plan est à refaire avant les panneaux."),
        DemoEvent(before(745), LinkAction(code: code, action: "A-30")),
        meeting(code, 660, "Nouveau plan en ligne ; deux usagers sur deux ont trouvé seuls."),
        DemoEvent(
          before(640),
          CloseGroup(
            code: code, conclusion: "Le plan et les panneaux disent la même chose ; l’audit a levé le constat.")),
      ]
    }
  }

  // Nobody has gathered it since the summer.
  private var website: Formed {
    let group = WorkingGroup(
      title: "Rendre le site internet accessible à tous", formedOn: before(150),
      finding: "audit à blanc, la moitié des images n’a pas d’alternative textuelle",
      members: agents(of: "BCOM", 1) + [.bureau("SIDSIC"), "L’association locale des aveugles et malvoyants"])
    return Formed(group: group) { code in
      [
        meeting(code, 136, "Trois pages essayées avec un lecteur d’écran : aucune n’est utilisable jusqu’au bout."),
        meeting(code, 84, "Les correspondants publient sans connaître les règles."),
        cause(code, 84, .people, "Correspondants non formés à l’accessibilité"),
        DemoEvent(before(36), LinkAction(code: code, action: "A-57")),
      ]
    }
  }

  // What users complain of, again and again.
  private var telephone: Formed? {
    let days = before(300)...before(60)
    guard let complaint = feedback.latest("Appels au standard restés sans réponse", in: days) else { return nil }
    let formed = WorkingDays.onOrAfter(complaint.receivedOn.adding(days: 5))
    let group = WorkingGroup(
      title: "Appels perdus aux heures de pointe", formedOn: formed, feedback: complaint.code,
      members: agents(of: "SIDSIC", 2) + [.bureau("AG")])
    return Formed(group: group) { code in
      [
        meeting(code, 50, "Les appels se perdent de 11 h à 14 h, surtout le lundi."),
        cause(code, 50, .people, "Un seul agent au standard entre midi et deux"),
        cause(code, 50, .method, "Aucun relevé des appels perdus"),
        DemoEvent(before(46), LinkAction(code: code, action: "A-46")),
        DemoEvent(before(46), LinkAction(code: code, action: "A-47")),
        meeting(code, 15, "Un premier relevé existe ; le rappel dans la journée reste à organiser."),
      ]
    }
  }

  private func meeting(_ code: String, _ days: Int, _ notes: String) -> DemoEvent {
    let day = before(days)
    return DemoEvent(day, HoldGroupMeeting(code: code, GroupMeeting(on: day, notes: notes)))
  }

  private func cause(_ code: String, _ days: Int, _ category: GroupCause.Category, _ text: String) -> DemoEvent {
    DemoEvent(before(days), AddCause(code: code, category: category, text: text))
  }

  private func agents(of bureau: String, _ count: Int) -> [Owner] {
    staff.agents.filter { $0.bureau == bureau && $0.leftOn == nil }.prefix(count).map {
      .agent(code: $0.code, name: $0.name)
    }
  }

  private func before(_ days: Int) -> Day { min(WorkingDays.onOrAfter(today.adding(days: -days)), today) }
}
