import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Any sequence of decisions can be taken back and done again")
struct UndoEverythingTests {
  @Test(
    "undoing all gives the beginning exactly, redoing all the end", arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    let store = try SampleLabel.store()
    let signature = SampleLabel.signature()
    let beginning = try store.contents()
    var chance = Chance(state: seed)
    var count = 0
    for _ in 1...170 where try RandomDecision.perform(in: store, &chance, by: signature) { count += 1 }
    #expect(count > 60)
    let end = try store.contents()
    for _ in 1...count { try store.undo(by: signature) }
    expectNoDifference(try store.contents(), beginning)
    #expect(throws: UndoRefusal.nothingToUndo) { try store.undo(by: signature) }
    for _ in 1...count { try store.redo(by: signature) }
    expectNoDifference(try store.contents(), end)
    #expect(throws: UndoRefusal.nothingToRedo) { try store.redo(by: signature) }
    #expect(try store.check() == [])
  }
}

/// The same numbers every time (SplitMix64).
struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &self)] }
}

/// One decision of any kind, possible or not.
enum RandomDecision {
  /// Whether it was journaled; what is refused or changes nothing is not.
  static func perform(in store: QualityStore, _ chance: inout Chance, by signature: Signature) throws -> Bool {
    do {
      return try store.perform(decision(in: store, &chance), by: signature) != nil
    } catch is any Refusal {
      return false
    }
  }

  private static func decision(in store: QualityStore, _ chance: inout Chance) throws -> any Decision {
    let code = "A-\(Int.random(in: 1...8, using: &chance))"
    let agent = "AG-\(Int.random(in: 1...5, using: &chance))"
    let day = SampleLabel.today.adding(days: -Int.random(in: 0...40, using: &chance))
    let course = chance.pick(["FRAUDE", "ACCUEIL"])
    switch Int.random(in: 0..<18, using: &chance) {
    case 0, 1: return RecordMeasurement(measurement(&chance))
    case 2: return ImportMeasurements((0..<20).map { _ in measurement(&chance) })
    case 3: return AddAction(chance.pick(SampleLabel.actions))
    case 4:
      guard let before = try? store.read({ try $0.action(code) }) else { return AddAction(SampleLabel.actions[0]) }
      var after = before
      after.engagements = (1...4).filter { _ in Bool.random(using: &chance) }
      after.steps = chance.pick([[], [ActionStep("Relever", doneOn: day), ActionStep("Poser")]])
      after.contributors = chance.pick([[], ["le prestataire", .bureau("BAC")], [.bureau("BTI")]])
      after.notes = chance.pick(["", "« l’été »\n2e ligne", "🙂"])
      return EditAction(before, to: after)
    case 5:
      return MoveAction(
        code: code, stage: chance.pick([.open, .analysed, .inProgress]), progress: chance.pick([0, 50]))
    case 6: return FinishAction(code: code, evidence: chance.pick([[], ["note"], ["note", "PV.pdf"]]))
    case 7:
      return chance.pick([
        PostponeAction(code: code, to: SampleLabel.today.adding(days: 200), reason: "grève") as any Decision,
        CheckEffect(code: code, verdict: .ineffective, words: "rien n’a changé"), ResumeAction(code: code),
        AddEvidence(code: code, places: ["photo.jpg"]), RemoveEvidence(code: code, place: "note"),
        FinishStep(code: code, position: 1, on: nil), LookAtEvidence(code: code, digests: ["PV.pdf": nil]),
        CancelAction(code: code, reason: "fusionnée"), change(in: store, day, &chance),
        try SaveView(
          SavedView(
            of: "actions", named: chance.pick(["Retards", "retards", "Été"]),
            ListArrangement(filter: chance.pick(["retard", "E1"])))),
        ForgetView(of: "actions", named: "RETARDS"),
        CloseAction(code: code, evidence: [], effect: "vu"),
      ])
    case 8:
      return AddAgent(
        Agent(code: agent, name: "Agent \(agent)", bureau: "BAC"),
        assignments: [Assignment(agent: agent, post: "TITRES", since: day)])
    case 9:
      return chance.pick([
        RecordTraining(Training(agent: agent, course: course, day: day)) as any Decision,
        staff(agent, course, day, &chance), staff(agent, course, day, &chance),
      ])
    case 10, 11: return degradation(action: code, day, &chance)
    case 12: return group(action: code, day, &chance)
    case 13, 14, 15: return feedback(in: store, action: code, day, &chance)
    case 16: return session(in: store, course, day, &chance)
    default:
      let seat = TrainingSeat(agent: agent, course: course)
      return chance.pick([
        RecordTutoring(Tutoring(agent: agent, course: course, tutor: "AG-1", since: day, until: day.adding(days: 9))),
        HoldObligation(code: "COPIL", day: day) as any Decision,
        RequestTraining([seat], year: 2027), RefuseTraining([seat], year: 2027, because: "complet"),
        CheckOnboarding(agent: agent, codes: [chance.pick(["BASE", "DEMARCHE"])], on: day),
        UncheckOnboarding(agent: agent, codes: ["BASE", "DEMARCHE"]),
        ScheduleTraining([seat], year: 2027, for: day.adding(days: 90), place: chance.pick(["", "Rouen"])),
        PlanObligation(
          code: "COPIL", day: chance.pick([nil, SampleLabel.today.adding(days: 9)]),
          at: chance.pick([nil, TimeOfDay(hour: 14, minute: 30)])),
        edited(in: store, &chance),
      ])
    }
  }

  private static func session(
    in store: QualityStore, _ course: String, _ day: Day, _ chance: inout Chance
  ) -> any Decision {
    let code = "S-\(Int.random(in: 1...3, using: &chance))"
    let attendees = Set((1...5).map { "AG-\($0)" }.filter { _ in Bool.random(using: &chance) })
    guard let before = try? store.read({ try $0.trainingSession(code) }) else {
      let present = Set((try? store.read { try $0.agents() })?.map(\.code) ?? [])
      return RecordSession(
        TrainingSession(course: course, day: day, place: "Alençon", attendees: attendees.intersection(present)))
    }
    var after = before
    after.attendees = attendees
    (after.day, after.evidence) = (chance.pick([before.day, day]), chance.pick(["", "feuille.pdf"]))
    return chance.pick([EditSession(before, to: after) as any Decision, DeleteSession(code: code)])
  }

  private static func edited(in store: QualityStore, _ chance: inout Chance) -> EditObligation {
    let before = (try? store.read { try $0.obligation("AUDIT") }) ?? SampleLabel.framework.obligations[1]
    var obligation = before
    obligation.rule = chance.pick([.once, .calendarYear, .series(from: SampleLabel.day("2026-01-31"))])
    obligation.follows = chance.pick([nil, .init("COPIL", afterMonths: 6)])
    return EditObligation(before, to: obligation)
  }

  private static func staff(
    _ agent: String, _ course: String, _ day: Day, _ chance: inout Chance
  ) -> any Decision {
    let post = chance.pick(["TITRES", "GUICHET"])
    return chance.pick([
      TakePost(Assignment(agent: agent, post: post, since: day)) as any Decision,
      LeavePost(agent: agent, post: post, on: day),
      ChangePost(from: "TITRES", to: Assignment(agent: agent, post: "GUICHET", since: day)),
      RecordAbsence(Absence(agent: agent, since: day)), ReturnFromAbsence(agent: agent, on: day.adding(days: 3)),
      DepartAgent(agent: agent, on: day), EndTutoring(agent: agent, course: course, on: day),
      ReplaceCourse("FRAUDE", by: Course.Replacement(course: "ACCUEIL", since: day)),
      RequireCourse(Requirement(course: "FRAUDE", since: day), ofPost: "GUICHET"),
      EndRequirement(of: course, byPost: post, on: day),
    ])
  }

  private static func change(in store: QualityStore, _ day: Day, _ chance: inout Chance) -> ChangeActions {
    let plan = (try? store.read { try $0.actions() }) ?? []
    let some = plan.filter { _ in Bool.random(using: &chance) }
    return ChangeActions(
      some,
      ActionChange(
        owner: chance.pick([nil, .bureau("BAC")]), dueOn: chance.pick([nil, day.adding(days: 300)]),
        move: chance.pick([nil, .start, .finish, .cancel]), reason: "grève", evidence: ["PV"]))
  }

  private static func degradation(action: String, _ day: Day, _ chance: inout Chance) -> any Decision {
    let (code, site) = ("D-\(Int.random(in: 1...3, using: &chance))", chance.pick([nil, "VAL", "RIV"]))
    return chance.pick([
      ConfirmDegradation(indicator: "TEL-02", site: site) as any Decision,
      DismissDegradation(indicator: "TEL-02", site: site, reason: "panne"),
      FormWorkingGroup(
        code: code, members: chance.pick([[.bureau("BAC")], [.bureau("BTI"), .other("le prestataire")]]),
        firstMeeting: SampleLabel.today.adding(days: 9)),
      AddCause(code: code, category: chance.pick([.people, .outside]), text: "pannes"),
      LinkAction(code: code, action: action), AddAction(SampleLabel.actions[0], for: .degradation(code)),
      CloseDegradation(code: code, conclusion: "rétabli"),
    ])
  }

  private static func group(action: String, _ day: Day, _ chance: inout Chance) -> any Decision {
    let code = "G-\(Int.random(in: 1...2, using: &chance))"
    let formed = WorkingGroup(
      code: code, title: "Attente", formedOn: SampleLabel.today.adding(days: -40), finding: "file à 16 h",
      members: chance.pick([[.bureau("BAC")], [.bureau("BTI"), "le prestataire"]]))
    return chance.pick([
      FormGroup(formed) as any Decision, EditGroup(formed, to: changed(formed, &chance)),
      HoldGroupMeeting(code: code, on: day, notes: nil),
      HoldGroupMeeting(code: chance.pick([code, "D-1"]), GroupMeeting(on: day, notes: chance.pick(["", "vu"]))),
      AddCause(code: code, category: chance.pick([.people, .outside]), text: "pannes"),
      LinkAction(code: code, action: action), AddAction(SampleLabel.actions[1], for: .group(code)),
      CloseGroup(code: code, conclusion: "rétabli"), ReopenGroup(code: code),
    ])
  }

  private static func changed(_ group: WorkingGroup, _ chance: inout Chance) -> WorkingGroup {
    var group = group
    group.title = "Attente au guichet"
    if Bool.random(using: &chance) { (group.feedback, group.finding) = ("R-1", "") }
    return group
  }

  private static func feedback(
    in store: QualityStore, action: String, _ day: Day, _ chance: inout Chance
  ) -> any Decision {
    let code = "R-\(Int.random(in: 1...4, using: &chance))"
    var message = chance.pick(SampleLabel.feedback)
    message.messageID = chance.pick([nil, "<1@example.org>"])
    message.attachments = chance.pick([[], [Feedback.Attachment(name: "photo.jpg", size: 12)]])
    return chance.pick([
      AddFeedback(message) as any Decision, AcknowledgeFeedback(code: code, day: day),
      TriageFeedback(code: code, as: chance.pick(Feedback.Triage.allCases), because: "vu", owner: .bureau("BAC")),
      AnswerFeedback(code: code, day: day, answer: "excuses", outcome: chance.pick(["", "fait"])),
      ExtendFeedback(code: code, to: SampleLabel.day("2026-12-04"), because: "avis"),
      CloseFeedback(code: code, telling: "fait"), ReopenFeedback(code: code, because: "pas fait"),
      FollowFeedback(code: code, action: action), AddAction(SampleLabel.actions[0], for: .feedback(code)),
      corrected(code, in: store, day, &chance) ?? AddFeedback(message),
    ])
  }

  private static func corrected(
    _ code: String, in store: QualityStore, _ day: Day, _ chance: inout Chance
  ) -> EditFeedback? {
    guard let before = try? store.read({ try $0.feedback(code) }) else { return nil }
    var after = before
    (after.subject, after.receivedOn) = (chance.pick(["Autre objet", "Objet"]), chance.pick([before.receivedOn, day]))
    (after.owner, after.engagements) = (chance.pick([.nobody, .bureau("BTI")]), chance.pick([[], [2, 3]]))
    return EditFeedback(before, to: after)
  }

  private static func measurement(_ chance: inout Chance) -> Measurement {
    let period = SampleLabel.period("2026-01").advanced(by: Int.random(in: 0..<6, using: &chance)).code
    let site: String? = chance.pick([nil, "VAL", "RIV"])
    let value = Double.random(in: 0...1000, using: &chance)
    return chance.pick([
      SampleLabel.value("CC-03", period, value.rounded(), site: site),
      SampleLabel.ratio("TEL-02", period, value, of: 3, site: site),
    ])
  }
}
