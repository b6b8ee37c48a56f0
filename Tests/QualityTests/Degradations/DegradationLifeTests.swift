import Quality
import Testing

private let opened = day("2026-09-01")

private let confirmed = Degradation(
  code: "D-1", indicator: "TEL-01", site: nil, signals: [.alertPassed], period: period("2026-08"), openedOn: opened,
  author: "Camille Roux")

private func gathered() throws -> Degradation {
  try confirmed.gathered(["Alix Brun", "SIDSIC"], firstMeeting: day("2026-09-20"), on: day("2026-09-05"))
}

private func cause(_ text: String, _ category: GroupCause.Category = .people) -> GroupCause {
  GroupCause(category, text: text, foundOn: day("2026-09-21"))
}

private func action(
  _ code: String = "A-1", _ kind: CorrectiveAction.Kind = .corrective, _ stage: CorrectiveAction.Stage = .done
) -> CorrectiveAction {
  CorrectiveAction(code: code, title: "Rappeler", kind: kind, stage: stage, createdOn: opened)
}

private func answered(_ stage: CorrectiveAction.Stage = .done) throws -> Degradation {
  try gathered().caused(by: cause("deux postes vacants")).answered(
    by: action("A-1", .corrective, stage), on: day("2026-09-25"))
}

@Suite("The life of a degradation")
struct DegradationLifeTests {
  @Test("each step brings the next stage, and its day")
  func stages() throws {
    let gathered = try gathered()
    let caused = try gathered.caused(by: cause("deux postes vacants"))
    let answered = try answered()
    let closed = try answered.closed(concluding: "rétabli", nil, on: day("2026-11-02"))
    #expect(
      [confirmed, gathered, caused, answered, closed].map(\.stage) == [
        .withoutGroup, .groupAtWork, .causesFound, .actionsUnderWay, .closed,
      ])
    #expect(
      [confirmed, gathered, caused, answered, closed].map(\.lastStep.iso) == [
        "2026-09-01", "2026-09-05", "2026-09-21", "2026-09-25", "2026-11-02",
      ])
    #expect(closed.closing?.conclusion == "rétabli")
  }

  @Test("without a group it stays so, whatever was done at once")
  func immediate() throws {
    let answered = try confirmed.answered(by: action("A-1", .immediate), on: day("2026-09-02"))
    #expect(answered.stage == .withoutGroup)
    expect(Degradation.Refusal.causeMissing) { _ = try confirmed.answered(by: action(), on: opened) }
  }

  @Test("a group needs members, and meets once the case is confirmed; changing it keeps its day")
  func group() throws {
    expect(Degradation.Refusal.membersMissing) { _ = try confirmed.gathered([], firstMeeting: opened, on: opened) }
    expect(Degradation.Refusal.meetingTooEarly(opened)) {
      _ = try confirmed.gathered(["SIDSIC"], firstMeeting: day("2026-08-31"), on: opened)
    }
    expect(nil as Degradation.Refusal?) { _ = try confirmed.gathered(["SIDSIC"], firstMeeting: opened, on: opened) }
    let changed = try gathered().gathered(["SIDSIC"], firstMeeting: day("2026-10-02"), on: day("2026-09-30"))
    #expect(
      changed.group
        == DegradationGroup(members: ["SIDSIC"], firstMeeting: day("2026-10-02"), formedOn: day("2026-09-05")))
  }

  @Test("causes are a group's work, said in words, once")
  func causes() throws {
    expect(Degradation.Refusal.groupMissing) { _ = try confirmed.caused(by: cause("pannes")) }
    expect(Degradation.Refusal.causeTextMissing) { _ = try gathered().caused(by: cause("")) }
    let caused = try gathered().caused(by: cause("Pannes répétées", .equipment))
    expect(Degradation.Refusal.causeTwice) { _ = try caused.caused(by: cause("pannes repetees", .equipment)) }
    #expect(try caused.caused(by: cause("pannes répétées", .outside)).causes.count == 2)
  }

  @Test("an action is linked once")
  func actions() throws {
    expect(Degradation.Refusal.actionTwice("A-1")) { _ = try answered().answered(by: action(), on: opened) }
    #expect(try answered().answered(by: action("A-2"), on: opened).actions.map(\.code) == ["A-1", "A-2"])
    expect(Degradation.Refusal.actionGivenUp("A-3", .cancelled)) {
      _ = try answered().answered(by: action("A-3", .corrective, .cancelled), on: opened)
    }
  }

  @Test("closing needs the whole way: group, cause, action done, conclusion")
  func closing() throws {
    func close(_ degradation: Degradation, _ conclusion: String = "rétabli") throws {
      _ = try degradation.closed(concluding: conclusion, nil, on: day("2026-11-02"))
    }
    expect(Degradation.Refusal.groupMissing) { try close(confirmed) }
    expect(Degradation.Refusal.causeMissing) { try close(gathered()) }
    expect(Degradation.Refusal.actionMissing) { try close(gathered().caused(by: cause("pannes"))) }
    expect(Degradation.Refusal.actionsPending(["A-1"])) { try close(answered(.inProgress)) }
    expect(Degradation.Refusal.conclusionMissing) { try close(answered(), "") }
    expect(nil as Degradation.Refusal?) { try close(answered()) }
  }

  @Test("what is closed or dismissed moves no more", arguments: [Degradation.Stage.closed, .dismissed])
  func over(stage: Degradation.Stage) throws {
    let over = Degradation(
      code: "D-1", indicator: "TEL-01", site: nil, signals: [.alertPassed], period: period("2026-08"),
      openedOn: opened, author: "C", dismissal: stage == .dismissed ? "panne" : "",
      closing: stage == .closed ? .init(day: opened, conclusion: "rétabli", outcome: nil) : nil)
    #expect(over.stage == stage && !over.stage.isOpen)
    let refusal = Degradation.Refusal.alreadyOver(stage)
    expect(refusal) { _ = try over.gathered(["SIDSIC"], firstMeeting: opened, on: opened) }
    expect(refusal) { _ = try over.caused(by: cause("pannes")) }
    expect(refusal) { _ = try over.answered(by: action(), on: opened) }
    expect(refusal) { _ = try over.closed(concluding: "x", nil, on: opened) }
    expect(refusal) { try over.checkClosable() }
  }

  @Test("what the series says at the end is its latest figure, judged, and what still signals")
  func outcome() {
    let telephone = Indicator(
      code: "TEL-01", family: "TEL", title: Wording("Décroché"), formula: Wording(""), unit: .percent, isRatio: true,
      direction: .higher, target: Target(goal: 85, alert: 78), frequency: .monthly, engagements: [],
      basis: Wording(""), isProposal: false)
    func outcome(_ values: [Double]) -> DegradationOutcome? {
      let points = values.enumerated().map { index, value in
        Series.Point(period: period("2026-01").advanced(by: index), figure: .value(value), value: value)
      }
      return DegradationOutcome(points, of: telephone, verdict: SeriesVerdict(points, of: telephone))
    }
    #expect(
      outcome([90, 80])
        == DegradationOutcome(period: period("2026-02"), value: 80, standing: .near, variation: .common))
    #expect(outcome([90, 70])?.signals == [.alertPassed])
    #expect(outcome([]) == nil)
  }
}
