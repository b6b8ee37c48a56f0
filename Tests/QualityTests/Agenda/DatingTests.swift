import Quality
import Testing

@Suite("The dates of each thing")
struct DatingTests {
  private let today = day("2026-11-24")

  private func told(_ deadlines: [Deadline]) -> [String] { deadlines.map { "\($0.day) \($0.id)" } }

  @Test("an action has its due date, and those of the steps that are left")
  func action() {
    var action = CorrectiveAction(
      code: "A-1", title: "Rappeler", owner: "Léa", contributors: [.bureau("BAC")], site: "ALE",
      createdOn: day("2026-01-01"), dueOn: day("2026-12-01"))
    action.steps = [
      ActionStep("Fait", dueOn: day("2026-11-01"), doneOn: today), ActionStep("Écrire", dueOn: day("2026-11-20")),
      ActionStep("Sans date"),
    ]
    #expect(told(action.deadlines) == ["2026-12-01 action A-1", "2026-11-20 step A-1 2"])
    #expect(action.deadlines.map(\.contributors) == [[.bureau("BAC")], []])
    #expect(action.deadlines.allSatisfy { $0.person == "Léa" && $0.site == "ALE" })
  }

  @Test("once done, only the look at its effect is left; once over, nothing")
  func life() throws {
    let open = CorrectiveAction(
      code: "A-1", title: "Rappeler", owner: "Léa", createdOn: day("2026-01-01"), dueOn: day("2026-12-01"))
    let done = try open.done(on: today, evidence: ["registre"], checkOn: day("2027-02-24"))
    #expect(told(done.deadlines) == ["2027-02-24 effectCheck A-1"])
    #expect(try open.cancelled(because: "doublon").deadlines == [])
  }

  private let received = Feedback(
    code: "R-1", subject: "Attente", receivedOn: day("2026-11-20"), acknowledgeBy: day("2026-11-23"),
    dueOn: day("2026-12-11"), owner: "Léa")

  @Test("feedback has two clocks and a red line: an acknowledgement stops the first, an answer all")
  func feedback() throws {
    #expect(
      told(received.deadlines(on: today, .usual)) == [
        "2026-11-23 acknowledgement R-1", "2026-12-11 answer R-1", "2027-01-20 redLine R-1",
      ])
    #expect(received.deadlines(on: today, .usual).allSatisfy { $0.person == "Léa" })
    let answered = try received.answered(on: today, "Excuses", today: today)
    #expect(answered.deadlines(on: today, .usual) == [])
  }

  @Test("a red line that is the day of the answer is told once")
  func redLine() {
    var feedback = received
    feedback.dueOn = day("2027-01-20")
    #expect(feedback.deadlines(on: today, .usual).map(\.kind) == [.acknowledgement, .answer])
  }

  @Test("documents and obligations are the quality officer’s, an obligation twice where its day is known")
  func others() {
    let document = Document(code: "DOC-1", title: "Horaires", reviewMonths: 6, addedOn: day("2026-06-01"))
    #expect(document.deadline(on: today).map { told([$0]) } == ["2026-12-01 review DOC-1"])
    #expect(document.deadline(on: today)?.person == .nobody)
    let owned = Document(
      code: "DOC-2", title: "Plan", owner: .bureau("AG"), reviewMonths: 6, addedOn: day("2026-06-01"))
    #expect(owned.deadline(on: today)?.person == .bureau("AG"))
    let withdrawn = Document(code: "DOC-1", title: "Horaires", addedOn: today, withdrawnOn: today)
    #expect(withdrawn.deadline(on: today) == nil)
    let obligation = Obligation(
      code: "COPIL", title: Wording("Comité"), short: Wording("COPIL"), everyMonths: 12, rule: .calendarYear)
    func obliged(_ planned: Day?) -> [Deadline] {
      ObligationDeadline(obligation: obligation, last: nil, limit: day("2026-12-31"), planned: planned).deadlines
    }
    #expect(told(obliged(nil)) == ["2026-12-31 obligation COPIL"])
    #expect(told(obliged(day("2026-12-03"))) == ["2026-12-31 obligation COPIL", "2026-12-03 planned COPIL"])
  }

  @Test(
    "a training that a tutor covers is due when that ends; one that was never followed is told as such",
    arguments: [
      ("2022-11-01", "2026-11-01", "2026-12-12", ["2026-12-12 tutoring AG-1 ACCUEIL"], .tutoring),
      (nil, "2026-11-01", "2026-11-24", ["2026-11-24 tutoring AG-1 ACCUEIL"], .tutoring),
      ("2022-11-01", "2026-11-01", nil, ["2026-11-01 training AG-1 ACCUEIL"], .training),
      (nil, "2026-11-01", nil, ["2026-11-01 training AG-1 ACCUEIL"], .firstTraining),
      // Not late: the training has its own day.
      (
        "2022-12-01", "2026-12-01", "2027-01-31",
        ["2026-12-01 training AG-1 ACCUEIL", "2027-01-31 tutoring AG-1 ACCUEIL"], .training
      ),
    ] as [(String?, String, String?, [String], Deadline.Kind)])
  func training(last: String?, due: String, tutored: String?, dates: [String], kind: Deadline.Kind) {
    let tutoring = tutored.map {
      Tutoring(agent: "AG-1", course: "ACCUEIL", tutor: "AG-2", since: day("2026-10-01"), until: day($0))
    }
    let deadlines = TrainingDeadline(
      agent: Agent(code: "AG-1", name: "Léa Roy", bureau: "BAC"),
      course: Course(code: "ACCUEIL", title: Wording("Accueil"), renewalYears: 4, firstWithinMonths: 6), post: "G",
      last: last.map(day), basis: .asked(day(due), months: 0), tutoring: tutoring
    ).deadlines(on: today)
    #expect(told(deadlines) == dates)
    #expect(deadlines.first?.kind == kind)
    #expect(deadlines.allSatisfy { $0.person == .agent(code: "AG-1", name: "Léa Roy") && $0.bureau == "BAC" })
  }

  @Test("an accepted deviation ends")
  func deviation() {
    let indicator = Indicator(
      code: "TEL-01", family: "TEL", title: Wording("Décroché"), formula: Wording(""), unit: .percent, isRatio: true,
      direction: .higher, target: nil, frequency: .monthly, engagements: [], basis: Wording(""), isProposal: true)
    let deviation = AcceptedDeviation(
      indicator: "TEL-01", site: "ALE", since: day("2026-01-01"), until: day("2026-12-31"), reason: "travaux",
      author: "Camille")
    #expect(told([deviation.deadline(of: indicator)]) == ["2026-12-31 deviation TEL-01 ALE 2026-01-01"])
  }
}
